package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.scoring.Inputs.chinese;
import static org.jixiao.scoring.Inputs.english;
import static org.jixiao.scoring.Inputs.less;
import static org.jixiao.scoring.Inputs.more;
import static org.jixiao.scoring.Inputs.number;
import static org.jixiao.scoring.Inputs.points;

import java.util.List;
import java.util.Locale;
import org.jixiao.form.Direction;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtMostTest {
    private static final ScoringStrategy<QuantityInput> POSITIVE =
            ScoringStrategies.atMost("5", ScoringStrategies.proportional());
    private static final ScoringStrategy<QuantityInput> REVERSE =
            ScoringStrategies.atMost("5", ScoringStrategies.reverseRatio());

    @ParameterizedTest(name = "weight 10, target 100, actual {0}: {1}")
    @CsvSource({"-1, 0", "0, 0", "10, 1", "49.99, 4.999", "50, 5", "50.01, 5", "100, 5", "1000, 5"})
    void more_is_better_up_to_the_most_points(String actual, String earned) {
        assertThat(points(POSITIVE.score(more("10", "100", actual)))).isEqualTo(Fraction.parse(earned));
    }

    @ParameterizedTest(name = "weight 10, target 100, actual {0}: {1}")
    @CsvSource({"0, 5", "100, 5", "199.99, 5", "200, 5", "250, 4", "1000, 1"})
    void less_is_better_up_to_the_most_points(String actual, String earned) {
        assertThat(points(REVERSE.score(less("10", "100", actual)))).isEqualTo(Fraction.parse(earned));
    }

    @ParameterizedTest(name = "weight {0}, target 100, actual {1}: {2}")
    @CsvSource({"3, 100, 3", "5, 100, 5", "5.01, 100, 5", "3, 50, 1.5"})
    void a_weight_below_the_most_points_earns_all_of_itself(String weight, String actual, String earned) {
        assertThat(points(POSITIVE.score(more(weight, "100", actual)))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void what_is_held_says_what_it_would_have_been() {
        Score held = POSITIVE.score(more("10", "100", "51"));
        assertThat(chinese(held)).isEqualTo("51 ÷ 100 × 10 = 5.1；此处最多 5 分");
        assertThat(english(held)).isEqualTo("51 ÷ 100 × 10 = 5.1; at most 5 here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"49", "50"})
    void what_is_not_above_the_most_points_is_the_other_strategys_own(String actual) {
        QuantityInput in = more("10", "100", actual);
        assertThat(POSITIVE.score(in))
                .isEqualTo(ScoringStrategies.proportional().score(in));
    }

    @Test
    void open_points_stay_open() {
        ScoringStrategy<QuantityInput> percentages = ScoringStrategies.atMost(
                "5", ScoringStrategies.steps(Measure.PERCENTAGE).table("(-∞, +∞): 1"));
        assertThat(percentages
                        .score(number("10", "100", "100", Unit.of("天"), Direction.POSITIVE))
                        .points())
                .isEmpty();
    }

    @Test
    void the_curve_is_flat_from_where_the_most_points_are_reached() {
        assertThat(POSITIVE.curve(more("10", "100", "0")))
                .hasValueSatisfying(curve -> assertThat(curve).hasToString("(-∞, 0): 0; [0, 50]: 0.1·B; (50, +∞): 5"));
        assertThat(REVERSE.curve(less("10", "100", "0")))
                .hasValueSatisfying(curve -> assertThat(curve).hasToString("(-∞, 200): 5; [200, +∞): 1000÷B"));
    }

    @ParameterizedTest(name = "actual {0}")
    @ValueSource(strings = {"-1", "0", "49", "50", "51", "100", "101", "199", "200", "201"})
    void the_curve_says_what_the_score_is(String actual) {
        Fraction at = Fraction.parse(actual);
        assertThat(POSITIVE.curve(more("10", "100", "0")).orElseThrow().at(at))
                .isEqualTo(points(POSITIVE.score(more("10", "100", actual))));
        assertThat(REVERSE.curve(less("10", "100", "0")).orElseThrow().at(at))
                .isEqualTo(points(REVERSE.score(less("10", "100", actual))));
    }

    @Test
    void without_a_curve_underneath_there_is_none() {
        ScoringStrategy<QuantityInput> manySteps =
                ScoringStrategies.deduct("0.001").forEvery("1").of(Measure.ACTUAL);
        QuantityInput in = more("10", "100", "0");
        assertThat(manySteps.curve(in)).isEmpty();
        assertThat(ScoringStrategies.atMost("5", manySteps).curve(in)).isEmpty();
    }

    @Test
    void the_most_points_are_above_zero() {
        for (String most : List.of("0", "-1")) {
            assertThatThrownBy(() -> ScoringStrategies.atMost(most, ScoringStrategies.proportional()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("atMost(\"" + most + "\"): expected the most points above 0, such as 5, got " + most);
        }
        assertThat(points(ScoringStrategies.atMost("0.01", ScoringStrategies.proportional())
                        .score(more("10", "100", "100"))))
                .isEqualTo(Fraction.parse("0.01"));
    }

    @Test
    void it_is_described_behind_the_other_strategy() {
        assertThat(POSITIVE.describe(Locale.CHINESE)).isEqualTo("实际 ÷ 目标 × 分值，达到目标得满分；最多 5 分");
        assertThat(POSITIVE.describe(Locale.ENGLISH))
                .isEqualTo("actual ÷ target × weight, full marks from the target on; at most 5 points");
    }
}
