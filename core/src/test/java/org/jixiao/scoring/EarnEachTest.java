package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.scoring.Inputs.chinese;
import static org.jixiao.scoring.Inputs.english;
import static org.jixiao.scoring.Inputs.less;
import static org.jixiao.scoring.Inputs.more;
import static org.jixiao.scoring.Inputs.number;
import static org.jixiao.scoring.Inputs.points;
import static org.jixiao.scoring.ScoringStrategies.deduct;
import static org.jixiao.scoring.ScoringStrategies.earnEach;
import static org.jixiao.scoring.ScoringStrategies.steps;

import org.jixiao.form.Direction;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting up what was done, and counting down what is missing. */
class EarnEachTest {
    private static final ScoringStrategy<QuantityInput> TWO_EACH = earnEach("2", "1", Measure.ACTUAL);
    private static final ScoringStrategy<QuantityInput> MISSING = deduct("1").of(Measure.SHORTFALL);

    @ParameterizedTest(name = "{0} done: {1} of 9")
    @CsvSource({"0, 0", "0.9, 0", "1, 2", "3, 6", "4, 8", "4.99, 8", "5, 9", "50, 9", "-3, 0"})
    void each_thing_done_earns_its_points_up_to_the_weight(String done, String earned) {
        assertThat(points(TWO_EACH.score(more("9", "5", done)))).isEqualTo(Fraction.parse(earned));
        assertThat(points(TWO_EACH.score(less("9", "0", done)))).isEqualTo(Fraction.parse(earned));
    }

    @ParameterizedTest(name = "{0} of 100: {1}")
    @CsvSource({"100, 10", "99.9, 9", "55, 5", "9, 0"})
    void each_part_of_the_target_can_earn_points(String actual, String earned) {
        assertThat(points(earnEach("1", "10%", Measure.COMPLETION).score(more("10", "100", actual))))
                .isEqualTo(Fraction.parse(earned));
    }

    @ParameterizedTest(name = "{0} of 5: {1} of 3")
    @CsvSource({"5, 3", "7, 3", "4.5, 3", "4, 2", "3, 1", "2, 0", "0, 0"})
    void each_thing_missing_costs_its_points_down_to_zero(String done, String earned) {
        QuantityInput in = number("3", "5", done, Unit.of("项"), Direction.POSITIVE);
        assertThat(points(MISSING.score(in))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void what_is_missing_can_go_by_ranges() {
        ScoringStrategy<QuantityInput> rule =
                steps(Measure.SHORTFALL).outOf("5").table("(-∞, 0]: 5", "(0, 2]: 3", "(2, +∞): 0");
        assertThat(points(rule.score(more("5", "10", "12")))).isEqualTo(Fraction.of(5));
        assertThat(points(rule.score(more("5", "10", "8")))).isEqualTo(Fraction.of(3));
        assertThat(points(rule.score(more("5", "10", "7.9")))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void the_derivation_counts() {
        Score up = TWO_EACH.score(number("9", "5", "3", Unit.of("项"), Direction.POSITIVE));
        assertThat(chinese(up)).isEqualTo("实际值 3项，得 3 次、每次 2 分：3 × 2，最高 9，得 6");
        assertThat(english(up)).isEqualTo("the actual value 3项: 3 steps at 2 points, 3 × 2, at most 9: 6");
        Score down = MISSING.score(number("3", "5", "4", Unit.of("项"), Direction.POSITIVE));
        assertThat(chinese(down)).isEqualTo("未完成数 1项，扣 1 次、每次 1 分：3 − 1 × 1，不低于 0，得 2");
        assertThat(english(down)).isEqualTo("the shortfall 1项: 1 step at 1 point, 3 − 1 × 1, not below 0: 2");
    }

    @Test
    void a_shortfall_in_money_is_counted_in_yuan_and_shown_as_the_form_has_it() {
        QuantityInput in = number("10", "5", "3", Unit.WAN_YUAN, Direction.POSITIVE);
        Score score = deduct("1").forEvery("10000").of(Measure.SHORTFALL).score(in);
        assertThat(points(score)).isEqualTo(Fraction.of(8));
        assertThat(chinese(score)).startsWith("未完成数 2万元，扣 2 次");
    }

    @Test
    void points_and_step_are_above_zero() {
        assertThatThrownBy(() -> earnEach("0", "1", Measure.ACTUAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("earnEach(\"0\"): expected points above 0");
        assertThatThrownBy(() -> earnEach("1", "0", Measure.ACTUAL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> earnEach("1", "5", Measure.COMPLETION)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_staircase_of_too_many_steps_has_no_curve() {
        assertThat(earnEach("0.01", "1", Measure.ACTUAL).curve(more("10", "1", "1")))
                .isEmpty();
        assertThat(TWO_EACH.curve(more("9", "1", "1")).orElseThrow())
                .hasToString("(-∞, 1): 0; [1, 2): 2; [2, 3): 4; [3, 4): 6; [4, 5): 8; [5, +∞): 9");
    }
}
