package org.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What is reckoned on longs is what is reckoned exactly and rounded, or is left to that. */
class UnitsOfRoundingTest {
    private static final List<RoundingMode> MODES = List.of(
            RoundingMode.UP,
            RoundingMode.DOWN,
            RoundingMode.CEILING,
            RoundingMode.FLOOR,
            RoundingMode.HALF_UP,
            RoundingMode.HALF_DOWN,
            RoundingMode.HALF_EVEN);

    @Provide
    Arbitrary<Fraction> amounts() {
        Arbitrary<Fraction> everyday = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.integers().between(0, 4))
                .as((digits, scale) -> Fraction.of(BigDecimal.valueOf(digits, scale)));
        Arbitrary<Fraction> huge =
                Arbitraries.longs().between(1, Long.MAX_VALUE).map(n -> Fraction.of(n, 7));
        return Arbitraries.frequencyOf(Tuple.of(9, everyday), Tuple.of(1, huge));
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Combinators.combine(Arbitraries.integers().between(0, 4), Arbitraries.of(MODES))
                .as(Rounding::of);
    }

    @Property(tries = 2000, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(onFailureOnly = true)
    void units_are_the_exact_points_rounded_once(
            @ForAll("amounts") Fraction weight,
            @ForAll("amounts") Fraction part,
            @ForAll("amounts") Fraction amount,
            @ForAll("roundings") Rounding rounding) {
        Fraction whole = amount.plus(Fraction.of(1, 1000));
        Fraction share = part.dividedBy(whole);
        check(rounding.units(weight), weight, rounding);
        check(rounding.units(weight, part, whole), weight.times(share), rounding);
        check(rounding.proportionalUnits(weight, part, whole), weight.times(share.min(Fraction.ONE)), rounding);
    }

    private static void check(long units, Fraction exact, Rounding rounding) {
        Statistics.label("on longs").collect(units != Rounding.TOO_LARGE).coverage(checker -> {
            checker.check(true).percentage(part -> part > 50);
            checker.check(false).count(count -> count > 5);
        });
        if (units != Rounding.TOO_LARGE) {
            assertThat(BigDecimal.valueOf(units, rounding.scale())).isEqualTo(exact.rounded(rounding));
        }
    }

    @Property(tries = 1000, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void edges_are_counted_as_the_exact_quotient_counts_them(
            @ForAll("amounts") Fraction part, @ForAll("amounts") Fraction amount) {
        Fraction whole = amount.plus(Fraction.of(1, 1000));
        List<Fraction> edges = List.of(Fraction.ONE, Fraction.of(3), Fraction.of(9, 2), Fraction.of(600));
        long reached = edges.stream()
                .filter(edge -> part.dividedBy(whole).isAtLeast(edge))
                .count();

        assertThat(Fraction.edgesReached(part, whole, edges)).isEqualTo((int) reached);
        edges.forEach(edge -> assertThat(Fraction.edgesReached(edge.times(whole), whole, List.of(edge)))
                .isEqualTo(1));
    }

    @Property(tries = 1000, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void a_number_compares_with_units_as_with_the_decimal_they_are(
            @ForAll("amounts") Fraction number,
            @ForAll("amounts") Fraction other,
            @ForAll("roundings") Rounding rounding) {
        long units = other.rounded(Rounding.of(0, RoundingMode.DOWN)).longValue();

        assertThat(number.compareToUnits(units, rounding.scale()))
                .isEqualTo(number.compareTo(Fraction.of(BigDecimal.valueOf(units, rounding.scale()))));
        assertThat(number.compareToProduct(other, Fraction.of(3)))
                .isEqualTo(Integer.signum(number.compareTo(other.times(Fraction.of(3)))));
    }
}
