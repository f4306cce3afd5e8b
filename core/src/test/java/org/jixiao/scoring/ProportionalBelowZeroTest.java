package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.scoring.Inputs.chinese;
import static org.jixiao.scoring.Inputs.english;
import static org.jixiao.scoring.Inputs.less;
import static org.jixiao.scoring.Inputs.more;
import static org.jixiao.scoring.Inputs.number;
import static org.jixiao.scoring.Inputs.points;
import static org.jixiao.scoring.ScoringStrategies.proportional;
import static org.jixiao.scoring.ScoringStrategies.proportionalBelowZero;
import static org.jixiao.scoring.ScoringStrategies.reverseRatio;

import org.jixiao.form.Direction;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A department's table asks for a change of −30 %, in proportion: a fall by half as much earns half. */
class ProportionalBelowZeroTest {
    private static final ScoringStrategy<QuantityInput> LESS = proportionalBelowZero(reverseRatio());
    private static final ScoringStrategy<QuantityInput> MORE = proportionalBelowZero(proportional());

    private static QuantityInput change(String actual) {
        return number("20", "-30", actual, Unit.PERCENT, Direction.REVERSE);
    }

    @ParameterizedTest(name = "a change of {0} %: {1} of 20")
    @CsvSource({"-30, 20", "-31, 20", "-100, 20", "-29.99, 19.99333…", "-15, 10", "-3, 2", "-0.03, 0.02", "0, 0", "5, 0"
    })
    void where_less_is_better_a_smaller_fall_earns_its_share(String actual, String earned) {
        assertThat(points(LESS.score(change(actual))).toDecimalText(5)).isEqualTo(earned);
    }

    @ParameterizedTest(name = "a result of {0}: {1} of 10")
    @CsvSource({"-30, 10", "-29, 10", "0, 10", "5, 10", "-60, 5", "-40, 7.5", "-300, 1"})
    void where_more_is_better_a_larger_loss_earns_the_ratio(String actual, String earned) {
        assertThat(points(MORE.score(more("10", "-30", actual)))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void against_any_other_target_the_base_decides_and_without_it_a_target_below_zero_is_all_or_nothing() {
        assertThat(LESS.score(less("10", "100", "125")))
                .isEqualTo(reverseRatio().score(less("10", "100", "125")));
        assertThat(LESS.score(less("10", "0", "1"))).isEqualTo(reverseRatio().score(less("10", "0", "1")));
        assertThat(points(reverseRatio().score(change("-15")))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void the_derivation_shows_the_proportion() {
        assertThat(chinese(LESS.score(change("-15")))).isEqualTo("-15% ÷ -30% × 20 = 10");
        assertThat(chinese(MORE.score(more("10", "-30", "-60")))).isEqualTo("-30 ÷ -60 × 10 = 5");
        assertThat(chinese(LESS.score(change("0")))).isEqualTo("目标 -30% 低于 0，实际 0% 不低于 0，得 0");
        assertThat(english(LESS.score(change("5")))).isEqualTo("target -30% is below 0, actual 5% is not: 0");
    }
}
