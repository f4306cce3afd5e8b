package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.scoring.Inputs.chinese;
import static org.jixiao.scoring.Inputs.english;
import static org.jixiao.scoring.Inputs.less;
import static org.jixiao.scoring.Inputs.more;
import static org.jixiao.scoring.Inputs.number;
import static org.jixiao.scoring.Inputs.points;

import java.util.Locale;
import org.jixiao.form.Direction;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeductionTest {
    private static final ScoringStrategy<QuantityInput> EVERY_THREE_PERCENT_OFF =
            ScoringStrategies.deduct("1").forEvery("3%").of(Measure.ABSOLUTE_DEVIATION);
    private static final ScoringStrategy<QuantityInput> EVERY_FOUR_PERCENT_LATE =
            ScoringStrategies.deduct("1").forEvery("4%").of(Measure.DEVIATION);
    private static final ScoringStrategy<QuantityInput> EVERY_POINT_ABOVE_ALL =
            ScoringStrategies.deduct("0.5").forEvery("1%").above("100%").of(Measure.ACTUAL);

    private static final ScoringStrategy<QuantityInput> HALF_OF_FIVE = ScoringStrategies.deduct("0.5")
            .outOf("5")
            .forEvery("1%")
            .above("100%")
            .of(Measure.ACTUAL);

    @ParameterizedTest(name = "target {0}, actual {1}: {2} of 15")
    @CsvSource({
        "100, 100, 15",
        "100, 97.01, 15",
        "100, 97, 14",
        "100, 103, 14",
        "100, 91, 12",
        "100, 91.01, 13",
        "100, 109, 12",
        "100, 55.01, 1",
        "100, 55, 0",
        "100, 10, 0",
        "100, -100, 0",
        "0, 0, 15",
        "0, -1, 0",
        "-5, -5, 15",
    })
    void every_full_step_off_the_target_costs_its_points_down_to_zero(String target, String actual, String earned) {
        assertThat(points(EVERY_THREE_PERCENT_OFF.score(more("15", target, actual))))
                .isEqualTo(Fraction.parse(earned));
    }

    @ParameterizedTest(name = "{0} days of 100 planned: {1} of 10")
    @CsvSource({
        "80, 10",
        "100, 10",
        "103.99, 10",
        "104, 9",
        "119.99, 6",
        "120, 5",
        "139.99, 1",
        "140, 0",
        "200, 0",
    })
    void a_signed_deviation_takes_nothing_on_the_good_side(String actual, String earned) {
        assertThat(points(EVERY_FOUR_PERCENT_LATE.score(less("10", "100", actual))))
                .isEqualTo(Fraction.parse(earned));
    }

    @ParameterizedTest(name = "control rate {0} %: {1} of 5")
    @CsvSource({"90, 5", "100, 5", "100.99, 5", "101, 4.5", "103, 3.5", "109, 0.5", "110, 0", "120, 0"})
    void every_point_above_a_bound_costs_its_points(String actual, String earned) {
        assertThat(points(EVERY_POINT_ABOVE_ALL.score(percent("5", actual)))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void points_are_points_whatever_the_weight() {
        ScoringStrategy<QuantityInput> steeper =
                ScoringStrategies.deduct("0.8").forEvery("1%").above("0%").of(Measure.ACTUAL);
        assertThat(points(steeper.score(percent("8", "3")))).isEqualTo(Fraction.parse("5.6"));
    }

    @ParameterizedTest(name = "control rate {1} %, weight {0}: {2}")
    @CsvSource({
        "5, 100, 5",
        "5, 103, 3.5",
        "10, 100.99, 10",
        "10, 101, 9",
        "10, 103, 7",
        "10, 110, 0",
        "2.5, 103, 1.75",
        "3, 101, 2.7",
        "10, 200, 0"
    })
    void points_of_a_table_cost_an_indicator_of_another_weight_the_same_share(
            String weight, String actual, String earned) {
        assertThat(points(HALF_OF_FIVE.score(percent(weight, actual)))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void the_derivation_of_a_table_shows_how_its_points_become_those_of_the_weight() {
        Score score = HALF_OF_FIVE.score(percent("10", "103"));
        assertThat(chinese(score)).isEqualTo("实际值 103%，扣 3 次、每次 0.5 分（满分 5 分）：10 − 3 × 0.5 ÷ 5 × 10，不低于 0，得 7");
        assertThat(english(score))
                .isEqualTo("the actual value 103%: 3 steps at 0.5 points of 5, 10 − 3 × 0.5 ÷ 5 × 10, not below 0: 7");
        assertThat(HALF_OF_FIVE.describe(Locale.CHINESE)).isEqualTo("实际值超过 1 后，每 0.01 扣 0.5 分（满分 5 分），扣完为止");
        assertThat(HALF_OF_FIVE.describe(Locale.ENGLISH))
                .isEqualTo("beyond 1 of the actual value, every 0.01 costs 0.5 points of 5, down to 0");
    }

    @Test
    void the_points_of_a_table_are_above_zero_and_no_percentage() {
        assertThatThrownBy(() -> ScoringStrategies.deduct("1").outOf("0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("outOf(\"0\"): expected the points of a table to be above 0");
        assertThatThrownBy(() -> ScoringStrategies.deduct("1").outOf("5%"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_derivation_shows_measure_steps_and_points() {
        Score score = EVERY_THREE_PERCENT_OFF.score(more("15", "100", "91"));
        assertThat(chinese(score)).isEqualTo("偏差率（绝对值） 9%，扣 3 次、每次 1 分：15 − 3 × 1，不低于 0，得 12");
        assertThat(english(score))
                .isEqualTo("deviation (absolute) 9%: 3 steps at 1 point, 15 − 3 × 1, not below 0: 12");
    }

    @Test
    void the_derivation_shows_an_actual_in_the_unit_of_the_form() {
        assertThat(chinese(EVERY_POINT_ABOVE_ALL.score(percent("5", "103"))))
                .isEqualTo("实际值 103%，扣 3 次、每次 0.5 分：5 − 3 × 0.5，不低于 0，得 3.5");
    }

    @Test
    void a_staircase_of_too_many_steps_has_no_curve() {
        ScoringStrategy<QuantityInput> fine =
                ScoringStrategies.deduct("0.01").forEvery("1").of(Measure.ACTUAL);
        assertThat(fine.curve(less("9.99", "1", "1")).orElseThrow().pieces()).hasSize(1_000);
        assertThat(fine.curve(less("10", "1", "1"))).isEmpty();
        ScoringStrategy<QuantityInput> bothWays =
                ScoringStrategies.deduct("0.01").forEvery("1%").of(Measure.ABSOLUTE_DEVIATION);
        assertThat(bothWays.curve(less("4.99", "1", "1")).orElseThrow().pieces())
                .hasSize(999);
        assertThat(bothWays.curve(less("5", "1", "1"))).isEmpty();
    }

    private static QuantityInput percent(String weight, String actual) {
        return number(weight, "100", actual, Unit.PERCENT, Direction.REVERSE);
    }
}
