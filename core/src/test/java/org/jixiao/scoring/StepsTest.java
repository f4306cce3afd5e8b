package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.scoring.Inputs.chinese;
import static org.jixiao.scoring.Inputs.english;
import static org.jixiao.scoring.Inputs.fullMarks;
import static org.jixiao.scoring.Inputs.interval;
import static org.jixiao.scoring.Inputs.more;
import static org.jixiao.scoring.Inputs.number;
import static org.jixiao.scoring.Inputs.points;

import java.util.Locale;
import org.jixiao.form.Direction;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.InvalidValueException;
import org.jixiao.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {
    /** 重点支出安排率 of a published table: every lower edge belongs to the step. */
    private static final ScoringStrategy<QuantityInput> LOWER_EDGES = ScoringStrategies.steps(Measure.ACTUAL)
            .outOf("5")
            .earn("5", "[90%, +∞)")
            .earn("4", "[80%, 90%)")
            .earn("3", "[70%, 80%)")
            .earn("2", "[60%, 70%)")
            .earn("0", "(-∞, 60%)")
            .build();

    /** 预算调整率 of the same table: every upper edge belongs to the step. */
    private static final ScoringStrategy<QuantityInput> UPPER_EDGES = ScoringStrategies.steps(Measure.ACTUAL)
            .outOf("3")
            .earn("3", "(-∞, 0%]")
            .earn("2", "(0%, 10%]")
            .earn("1", "(10%, 20%]")
            .earn("0.5", "(20%, 30%]")
            .earn("0", "(30%, +∞)")
            .build();

    private static final ScoringStrategy<QuantityInput> BY_COMPLETION = ScoringStrategies.steps(Measure.COMPLETION)
            .earn("1", "[100%, +∞)")
            .earn("0.5", "[50%, 100%)")
            .earn("0", "(-∞, 50%)")
            .build();

    @Test
    void a_table_whose_best_step_earns_less_than_all_is_refused() {
        StepsBuilder ofPoints = ScoringStrategies.steps(Measure.ACTUAL)
                .outOf("10")
                .earn("5", "[90%, +∞)")
                .earn("0", "(-∞, 90%)");
        StepsBuilder ofShares = ScoringStrategies.steps(Measure.COMPLETION)
                .earn("80%", "[100%, +∞)")
                .earn("0", "(-∞, 100%)");

        assertThatThrownBy(ofPoints::build).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
            assertThat(refusal.message(Locale.ENGLISH)).contains("expected a step that earns all 10, got 5 at most");
            assertThat(refusal.message(Locale.CHINESE)).contains("应为：有一档得满分 10；实际：最多 5（最高一档得满分，outOf(...) 写它的分数）");
        });
        assertThatThrownBy(ofShares::build)
                .hasMessageContaining("expected a step that earns all 100%, got 80% at most");
    }

    @ParameterizedTest(name = "{0} %: {1} of 5")
    @CsvSource({
        "100, 5",
        "90, 5",
        "89.9, 4",
        "80, 4",
        "79.99, 3",
        "70, 3",
        "69.99, 2",
        "60, 2",
        "59.99, 0",
        "0, 0",
        "-1, 0",
    })
    void a_lower_edge_can_belong_to_its_step(String actual, String earned) {
        assertThat(points(LOWER_EDGES.score(percent("5", actual)))).isEqualTo(Fraction.parse(earned));
    }

    @ParameterizedTest(name = "{0} %: {1} of 3")
    @CsvSource({
        "-1, 3",
        "0, 3",
        "0.1, 2",
        "10, 2",
        "10.1, 1",
        "20, 1",
        "20.1, 0.5",
        "30, 0.5",
        "30.1, 0",
        "100, 0",
    })
    void an_upper_edge_can_belong_to_its_step(String actual, String earned) {
        assertThat(points(UPPER_EDGES.score(percent("3", actual)))).isEqualTo(Fraction.parse(earned));
    }

    @ParameterizedTest(name = "target {0}, actual {1}: {2} of 10")
    @CsvSource({
        "200, 200, 10",
        "200, 199.99, 5",
        "200, 100, 5",
        "200, 99.99, 0",
        "200, -1, 0",
        "0, 0, 10",
        "0, -1, 0",
        "-5, -5, 10",
        "-5, -6, 0",
    })
    void steps_of_completion_fall_back_on_met_or_missed_where_there_is_no_ratio(
            String target, String actual, String earned) {
        assertThat(points(BY_COMPLETION.score(more("10", target, actual)))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void an_indicator_of_another_weight_earns_the_same_share() {
        assertThat(points(LOWER_EDGES.score(percent("10", "80")))).isEqualTo(Fraction.of(8));
    }

    @Test
    void deviations_count_with_or_without_their_sign() {
        ScoringStrategy<QuantityInput> signed = ScoringStrategies.steps(Measure.DEVIATION)
                .earn("1", "(-∞, 10%]")
                .earn("0", "(10%, +∞)")
                .build();
        ScoringStrategy<QuantityInput> unsigned = ScoringStrategies.steps(Measure.ABSOLUTE_DEVIATION)
                .earn("1", "(-∞, 10%]")
                .earn("0", "(10%, +∞)")
                .build();
        assertThat(points(signed.score(more("10", "100", "50")))).isEqualTo(Fraction.of(10));
        assertThat(points(unsigned.score(more("10", "100", "50")))).isEqualTo(Fraction.ZERO);
        assertThat(points(unsigned.score(more("10", "100", "90")))).isEqualTo(Fraction.of(10));
        assertThat(fullMarks(signed, more("10", "100", "50"))).isEqualTo(interval("(-∞, 110]"));
        assertThat(fullMarks(unsigned, more("10", "100", "50"))).isEqualTo(interval("[90, 110]"));
    }

    @Test
    void the_derivation_shows_the_actual_and_its_step_in_the_unit_of_the_form() {
        Score score = LOWER_EDGES.score(percent("5", "89.9"));
        assertThat(chinese(score)).isEqualTo("实际值 89.9%，在 [80%, 90%) 内，得分值的 80%：4");
        assertThat(english(score))
                .isEqualTo("the actual value 89.9% lies in [80%, 90%), which earns 80% of the weight: 4");
        Score money = ScoringStrategies.steps(Measure.ACTUAL)
                .earn("1", "(-∞, 10000]")
                .earn("0", "(10000, +∞)")
                .build()
                .score(number("5", "1", "0.5", Unit.WAN_YUAN, Direction.REVERSE));
        assertThat(chinese(money)).isEqualTo("实际值 0.5万元，在 (-∞, 1]万元 内，得分值的 100%：5");
    }

    @Test
    void the_derivation_shows_completion_as_a_percentage() {
        assertThat(english(BY_COMPLETION.score(more("10", "200", "100"))))
                .isEqualTo("completion 50% lies in [50%, 100%), which earns 50% of the weight: 5");
    }

    @Test
    void full_marks_are_the_step_that_earns_everything() {
        assertThat(fullMarks(LOWER_EDGES, percent("5", "80"))).isEqualTo(interval("[90, +∞)"));
        assertThat(fullMarks(UPPER_EDGES, percent("3", "80"))).isEqualTo(interval("(-∞, 0]"));
        assertThat(fullMarks(BY_COMPLETION, more("10", "200", "100"))).isEqualTo(interval("[200, +∞)"));
        assertThat(fullMarks(BY_COMPLETION, more("10", "0", "-1"))).isEqualTo(interval("[0, +∞)"));
    }

    private static QuantityInput percent(String weight, String actual) {
        return number(weight, "90", actual, Unit.PERCENT, Direction.POSITIVE);
    }
}
