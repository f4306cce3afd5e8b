package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.scoring.Inputs.chinese;
import static org.jixiao.scoring.Inputs.english;
import static org.jixiao.scoring.Inputs.fullMarks;
import static org.jixiao.scoring.Inputs.interval;
import static org.jixiao.scoring.Inputs.more;
import static org.jixiao.scoring.Inputs.points;

import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionalPositiveTest {
    private static final ScoringStrategy<QuantityInput> RULE = ScoringStrategies.proportional();

    @ParameterizedTest(name = "weight {0}, target {1}, actual {2}: {3}")
    @CsvSource({
        "10, 735, 735, 10",
        "10, 100, 98, 9.8",
        "10, 100, 99.99, 9.999",
        "10, 100, 100.01, 10",
        "10, 100, 1000000, 10",
        "10, 3, 1, 10/3",
        "10, 80, 45, 5.625",
        "15, 79, 37, 555/79",
        "0.5, 4, 3, 0.375",
        "10, 100, 0.01, 0.001",
        "10, 100, 0, 0",
        "10, 100, -0.01, 0",
        "10, 100, -100, 0",
        "10, 0, 0, 10",
        "10, 0, 5, 10",
        "10, 0, -0.01, 0",
        "10, -5, -5, 10",
        "10, -5, -4.99, 10",
        "10, -5, 0, 10",
        "10, -5, -5.01, 0",
        "10, 0.000000000001, 0.0000000000005, 5",
        "10, 1000000000000000, 999999999999999, 9.99999999999999",
    })
    void full_marks_from_the_target_on_and_in_proportion_below_it(
            String weight, String target, String actual, String earned) {
        assertThat(points(RULE.score(more(weight, target, actual)))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void the_derivation_shows_the_ratio() {
        Score score = RULE.score(more("10", "100", "98"));
        assertThat(chinese(score)).isEqualTo("98 ÷ 100 × 10 = 9.8");
        assertThat(english(score)).isEqualTo("98 ÷ 100 × 10 = 9.8");
    }

    @Test
    void the_derivation_says_that_the_target_was_met() {
        Score score = RULE.score(more("10", "735", "736"));
        assertThat(chinese(score)).isEqualTo("实际 736，达到目标 735，得满分 10");
        assertThat(english(score)).isEqualTo("actual 736 meets the target 735: full marks, 10");
    }

    @Test
    void the_derivation_says_why_an_actual_below_zero_earns_nothing() {
        Score score = RULE.score(more("10", "100", "-1"));
        assertThat(chinese(score)).isEqualTo("实际 -1 小于 0，目标 100，得 0");
        assertThat(english(score)).isEqualTo("actual -1 is below 0, target 100: 0");
    }

    @Test
    void the_derivation_says_why_there_is_no_ratio() {
        Score score = RULE.score(more("10", "0", "-1"));
        assertThat(chinese(score)).isEqualTo("目标 0 不大于 0，不能按比例计算；实际 -1 未达到，得 0");
        assertThat(english(score))
                .isEqualTo("the target 0 is not above 0, so a ratio means nothing; actual -1 misses it: 0");
    }

    @Test
    void a_derivation_cuts_long_decimals_with_an_ellipsis() {
        assertThat(english(RULE.score(more("10", "3", "1")))).isEqualTo("1 ÷ 3 × 10 = 3.333333…");
    }

    @Test
    void full_marks_begin_at_the_target() {
        assertThat(fullMarks(RULE, more("10", "100", "98"))).isEqualTo(interval("[100, +∞)"));
    }
}
