package org.jixiao.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {
    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "DOWN, 8.30, 8.30, true",
        "FLOOR, 8.30, 8.30, true",
        "UP, 8.30, 8.29, false",
        "CEILING, 8.30, 8.29, false",
        "HALF_UP, 8.30, 8.295, true",
        "HALF_DOWN, 8.30, 8.295, false",
        "HALF_EVEN, 8.30, 8.295, true",
        "HALF_EVEN, 8.31, 8.305, false",
        "HALF_EVEN, 8.32, 8.315, true",
    })
    void each_mode_has_its_own_edge_at_two_decimals(
            RoundingMode mode, BigDecimal score, String points, boolean isEnough) {
        assertThat(Threshold.of(score, Rounding.of(2, mode)))
                .isEqualTo(new Threshold(Fraction.parse(points), isEnough));
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Arbitraries.of(Arrays.stream(RoundingMode.values())
                        .filter(mode -> mode != RoundingMode.UNNECESSARY)
                        .toList())
                .flatMap(mode -> Arbitraries.integers().between(0, 3).map(scale -> Rounding.of(scale, mode)));
    }

    /** Points at and beside every half step around the needed score, rounded by {@link BigDecimal} itself. */
    @Property(tries = 1000, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void exactly_the_points_that_pass_are_rounded_to_the_score_or_a_higher_one(
            @ForAll("roundings") Rounding rounding,
            @ForAll @IntRange(min = 1, max = 5000) int steps,
            @ForAll @IntRange(min = -60, max = 60) int tenths,
            @ForAll @IntRange(min = -1, max = 1) int beside) {
        BigDecimal score = BigDecimal.valueOf(steps, rounding.scale());
        BigDecimal points = score.add(BigDecimal.valueOf(tenths, rounding.scale() + 1))
                .add(BigDecimal.valueOf(beside, rounding.scale() + 9))
                .max(BigDecimal.ZERO);
        Threshold threshold = Threshold.of(score, rounding);
        int against = Fraction.of(points).compareTo(threshold.points());

        assertThat(against > 0 || (against == 0 && threshold.isEnough()))
                .as("%s against %s", points, threshold)
                .isEqualTo(points.setScale(rounding.scale(), rounding.mode()).compareTo(score) >= 0);
    }

    @ParameterizedTest(name = "{0}, enough: {1}")
    @CsvSource({
        "8.3, true, 2, 8.30",
        "8.3, false, 2, 8.31",
        "8.301, true, 2, 8.31",
        "8.301, false, 2, 8.31",
        "8.301, true, 0, 9",
        "25/3, true, 1, 8.4"
    })
    void a_needed_score_is_one_that_the_rounding_can_give(
            String points, boolean isEnough, int scale, BigDecimal score) {
        assertThat(Threshold.leastScore(Fraction.parse(points), isEnough, Rounding.of(scale, RoundingMode.HALF_UP)))
                .isEqualTo(score);
    }
}
