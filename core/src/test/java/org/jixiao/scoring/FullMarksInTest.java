package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.scoring.Inputs.chinese;
import static org.jixiao.scoring.Inputs.english;
import static org.jixiao.scoring.Inputs.fullMarks;
import static org.jixiao.scoring.Inputs.interval;
import static org.jixiao.scoring.Inputs.less;
import static org.jixiao.scoring.Inputs.more;
import static org.jixiao.scoring.Inputs.number;
import static org.jixiao.scoring.Inputs.points;
import static org.jixiao.scoring.ScoringStrategies.direct;
import static org.jixiao.scoring.ScoringStrategies.execution;
import static org.jixiao.scoring.ScoringStrategies.fullMarksIn;
import static org.jixiao.scoring.ScoringStrategies.proportional;
import static org.jixiao.scoring.ScoringStrategies.reverseRatio;
import static org.jixiao.scoring.ScoringStrategies.steps;

import org.jixiao.form.Direction;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Full marks from a line on: a published evaluation gives all above 90 %, and does not say what is earned at or below it. */
class FullMarksInTest {
    private static final String ABOVE_90 = "(90%, +∞)";

    private static QuantityInput percent(String actual) {
        return number("3", "100", actual, Unit.PERCENT, Direction.POSITIVE);
    }

    private static Fraction earned(ScoringStrategy<? super QuantityInput> below, String actual) {
        return points(fullMarksIn(Measure.PERCENTAGE, ABOVE_90, below).score(percent(actual)));
    }

    @ParameterizedTest(name = "{0} %: {1} in proportion, {2} by steps, else {3}")
    @CsvSource({
        "100, 3, 3, 3",
        "120, 3, 3, 3",
        "90.01, 3, 3, 3",
        "90, 2.7, 2, 0",
        "89.99, 2.6997, 2, 0",
        "60, 1.8, 1, 0",
        "0, 0, 0, 0",
        "-5, 0, 0, 0"
    })
    void below_the_line_the_author_chooses(String actual, String proportion, String bySteps, String nothing) {
        ScoringStrategy<QuantityInput> table = steps(Measure.PERCENTAGE)
                .outOf("3")
                .table("(90%, +∞): 3", "[80%, 90%]: 2", "[50%, 80%): 1", "(-∞, 50%): 0");

        assertThat(earned(proportional(), actual)).isEqualTo(Fraction.parse(proportion));
        assertThat(earned(table, actual)).isEqualTo(Fraction.parse(bySteps));
        assertThat(earned(direct(), actual)).isEqualTo(Fraction.parse(nothing));
    }

    @ParameterizedTest(name = "spent {0} of 200: {1} of 3")
    @CsvSource({"200, 3", "190.01, 3", "190, 2.85", "100, 1.5", "0, 0"})
    void the_use_of_money_above_95_percent_earns_all(String spent, String points) {
        ScoringStrategy<QuantityInput> rule = fullMarksIn(Measure.COMPLETION, "(95%, +∞)", execution());
        QuantityInput money = number("3", "200", spent, Unit.WAN_YUAN, Direction.POSITIVE);

        assertThat(points(rule.score(money))).isEqualTo(Fraction.parse(points));
    }

    @Test
    void what_the_base_gives_in_full_keeps_its_reason() {
        ScoringStrategy<QuantityInput> rule = fullMarksIn(Measure.COMPLETION, "(95%, +∞)", execution());

        assertThat(rule.score(more("3", "200", "300")).reason()).isEqualTo(StockReason.OVER_EXECUTED);
        assertThat(rule.score(more("3", "200", "199")).reason()).isEqualTo(StockReason.IN_FULL_MARKS);
        assertThat(rule.score(more("3", "0", "0")).reason()).isEqualTo(StockReason.NO_BUDGET);
    }

    @ParameterizedTest(name = "limit 100, actual {0}: {1}")
    @CsvSource({"100, 10", "105, 10", "105.01, 9.522…", "125, 8", "0, 10"})
    void where_less_is_better_it_is_a_tolerance(String actual, String points) {
        ScoringStrategy<QuantityInput> rule = fullMarksIn(Measure.DEVIATION, "(-∞, 5%]", reverseRatio());

        assertThat(points(rule.score(less("10", "100", actual))).toDecimalText(3))
                .isEqualTo(points);
        assertThat(fullMarks(rule, less("10", "100", actual))).isEqualTo(interval("(-∞, 105]"));
    }

    @Test
    void where_there_is_no_measure_the_base_alone_decides() {
        ScoringStrategy<QuantityInput> rule = fullMarksIn(Measure.COMPLETION, ABOVE_90, proportional());

        assertThat(points(rule.score(more("10", "-5", "-5")))).isEqualTo(Fraction.of(10));
        assertThat(points(rule.score(more("10", "-5", "-6")))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void the_derivation_shows_the_measure_and_its_line() {
        Score score = fullMarksIn(Measure.PERCENTAGE, ABOVE_90, proportional()).score(percent("95"));

        assertThat(chinese(score)).isEqualTo("实际值（百分比） 95%，在 (90%, +∞) 内，得满分 3");
        assertThat(english(score)).isEqualTo("the actual as a percentage 95%, in (90%, +∞): full marks, 3");
    }

    @Test
    void an_edge_carries_its_percent_sign() {
        assertThatThrownBy(() -> fullMarksIn(Measure.COMPLETION, "[90, +∞)", proportional()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fullMarksIn(COMPLETION, \"[90, +∞)\")");
    }
}
