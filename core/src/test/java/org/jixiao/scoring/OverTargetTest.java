package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.scoring.Inputs.chinese;
import static org.jixiao.scoring.Inputs.english;
import static org.jixiao.scoring.Inputs.fullMarks;
import static org.jixiao.scoring.Inputs.interval;
import static org.jixiao.scoring.Inputs.less;
import static org.jixiao.scoring.Inputs.more;
import static org.jixiao.scoring.Inputs.points;

import java.util.Locale;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverTargetTest {
    private static final OverTargetBands BANDS = ScoringStrategies.bands("200%: 10%", "300%: 20%", "500%: 30%");
    private static final ScoringStrategy<QuantityInput> RULE =
            ScoringStrategies.lessOverTarget(ScoringStrategies.proportional(), BANDS);

    @ParameterizedTest(name = "weight {0}, target {1}, actual {2}: {3}")
    @CsvSource({
        "10, 100, 80, 8",
        "10, 100, 100, 10",
        "10, 100, 299, 10",
        "10, 100, 299.99, 10",
        "10, 100, 300, 9",
        "10, 100, 399.99, 9",
        "10, 100, 400, 8",
        "10, 100, 599.99, 8",
        "10, 100, 600, 7",
        "10, 100, 1000000, 7",
        "15, 1, 7, 10.5",
        "10, 100, -1, 0",
        "10, 0, 5, 10",
        "10, -1, 5, 10",
        "10, -1, -2, 0",
    })
    void each_band_takes_its_share_of_the_weight_from_its_lower_edge_on(
            String weight, String target, String actual, String earned) {
        assertThat(points(RULE.score(more(weight, target, actual)))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void where_less_is_better_nothing_is_deducted_on_top() {
        ScoringStrategy<QuantityInput> reverse =
                ScoringStrategies.lessOverTarget(ScoringStrategies.reverseRatio(), BANDS);
        assertThat(points(reverse.score(less("10", "100", "400")))).isEqualTo(Fraction.parse("2.5"));
        assertThat(fullMarks(reverse, less("10", "100", "400"))).isEqualTo(interval("(-∞, 100]"));
    }

    @Test
    void a_base_that_already_gave_less_is_not_lifted_up_again() {
        ScoringStrategy<QuantityInput> corridor =
                ScoringStrategies.lessOverTarget(ScoringStrategies.corridor("[70%, 130%]"), BANDS);
        assertThat(points(corridor.score(more("10", "100", "300")))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void the_derivation_shows_deviation_band_and_deduction() {
        Score score = RULE.score(more("10", "1", "7"));
        assertThat(chinese(score)).isEqualTo("超出目标 (7 − 1) ÷ 1 = 600%，在 [500%, +∞) 内，扣分值的 30%：10 − 30% × 10 = 7");
        assertThat(english(score))
                .isEqualTo("over target by (7 − 1) ÷ 1 = 600%, in [500%, +∞), which costs 30% of the weight:"
                        + " 10 − 30% × 10 = 7");
    }

    @Test
    void full_marks_end_below_the_first_band_that_deducts() {
        assertThat(fullMarks(RULE, more("10", "100", "300"))).isEqualTo(interval("[100, 300)"));
        OverTargetBands lenient = ScoringStrategies.bands("50%: 0%", "200%: 10%");
        assertThat(fullMarks(
                        ScoringStrategies.lessOverTarget(ScoringStrategies.proportional(), lenient),
                        more("10", "100", "300")))
                .isEqualTo(interval("[100, 300)"));
    }

    @Test
    void a_table_without_a_row_is_refused() {
        assertThatThrownBy(() -> ScoringStrategies.bands())
                .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
                    assertThat(refusal.message(Locale.ENGLISH))
                            .isEqualTo("bands(): expected at least one row, such as 200%: 10%, got none"
                                    + " (where nothing is deducted, leave the rule out)");
                    assertThat(refusal.message(Locale.CHINESE))
                            .isEqualTo("【bands()】应为：至少一行，如 200%: 10%；实际：无（不扣分的，不写这条规则）");
                });
    }

    @Test
    void the_description_says_of_what_the_percentages_are() {
        assertThat(RULE.describe(Locale.ENGLISH))
                .isEqualTo("actual ÷ target × weight, full marks from the target on; over target by"
                        + " (actual − target) ÷ target: [200%, 300%) −10%, [300%, 500%) −20%, [500%, +∞) −30%"
                        + " of the weight");
        assertThat(RULE.describe(Locale.CHINESE))
                .isEqualTo("实际 ÷ 目标 × 分值，达到目标得满分；超出目标的比例（实际 − 目标）÷ 目标："
                        + "[200%, 300%) 扣分值的 10%，[300%, 500%) 扣分值的 20%，[500%, +∞) 扣分值的 30%");
    }
}
