package org.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;

/** Every operation agrees with {@link Ratio}, for numbers that fit two longs and for those that do not. */
class FractionPropertyTest {
    @Provide
    Arbitrary<Ratio> ratios() {
        return Ratio.ratios();
    }

    @Provide
    Arbitrary<BigInteger> integers() {
        return Ratio.integers();
    }

    @Provide
    Arbitrary<BigInteger> sixtyDigits() {
        return Ratio.integers().map(number -> number.remainder(BigInteger.TEN.pow(60)));
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Arbitraries.of(RoundingMode.class)
                .filter(mode -> mode != RoundingMode.UNNECESSARY)
                .flatMap(mode -> Arbitraries.integers().between(0, 10).map(scale -> Rounding.of(scale, mode)));
    }

    @Property
    void sums_are_exact(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        same(Fraction::plus, a, b, a.plus(b));
        Statistics.collect(a.fitsTwoLongs(), b.fitsTwoLongs(), a.plus(b).fitsTwoLongs());
        Statistics.coverage(FractionPropertyTest::small_large_and_overflowing_results_occur);
    }

    @Property
    void differences_are_exact(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        same(Fraction::minus, a, b, a.minus(b));
    }

    @Property
    void products_are_exact(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        same(Fraction::times, a, b, a.times(b));
        Statistics.collect(a.fitsTwoLongs(), b.fitsTwoLongs(), a.times(b).fitsTwoLongs());
        Statistics.coverage(FractionPropertyTest::small_large_and_overflowing_results_occur);
    }

    private static void small_large_and_overflowing_results_occur(StatisticsCoverage coverage) {
        coverage.check(true, true, true).percentage(share -> share > 10);
        coverage.check(true, true, false).percentage(share -> share > 2);
        coverage.checkQuery(fits -> !(Boolean) fits.get(0)).percentage(share -> share > 10);
    }

    @Property
    void quotients_are_exact(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        if (b.isZero()) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> a.fraction().dividedBy(b.fraction()))
                    .withMessage("division of " + a.fraction() + " by zero");
        } else {
            same(Fraction::dividedBy, a, b, a.dividedBy(b));
        }
    }

    @Property
    void adding_and_taking_away_leads_back(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        Fraction there = a.fraction().plus(b.fraction());
        assertThat(there.minus(b.fraction())).isEqualTo(a.fraction()).hasSameHashCodeAs(a.fraction());
    }

    @Property
    void order_is_that_of_the_numbers(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        Fraction left = a.fraction();
        Fraction right = b.fraction();
        int order = a.compareTo(b);
        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(order);
        assertThat(left.equals(right)).isEqualTo(order == 0);
        assertThat(left.isAtLeast(right)).isEqualTo(order >= 0);
        assertThat(left.isAtMost(right)).isEqualTo(order <= 0);
        assertThat(left.isMoreThan(right)).isEqualTo(order > 0);
        assertThat(left.isLessThan(right)).isEqualTo(order < 0);
        assertThat(left.max(right)).isEqualTo(order >= 0 ? left : right);
        assertThat(left.min(right)).isEqualTo(order <= 0 ? left : right);
    }

    @Property
    void sign_and_opposite_are_those_of_the_number(@ForAll("ratios") Ratio a) {
        Fraction number = a.fraction();
        assertThat(number.signum()).isEqualTo(a.top().signum());
        assertThat(number.negated())
                .isEqualTo(Fraction.of(a.top().negate(), a.bottom()))
                .satisfies(opposite -> assertThat(opposite.negated()).isEqualTo(number));
        assertThat(number.abs()).isEqualTo(Fraction.of(a.top().abs(), a.bottom()));
    }

    @Property
    void a_number_is_the_same_however_it_was_made(
            @ForAll long top, @ForAll long bottom, @ForAll("integers") BigInteger by) {
        if (bottom != 0 && by.signum() != 0) {
            Fraction direct = Fraction.of(top, bottom);
            Fraction scaled = Fraction.of(
                    BigInteger.valueOf(top).multiply(by),
                    BigInteger.valueOf(bottom).multiply(by));
            assertThat(scaled).isEqualTo(direct).hasSameHashCodeAs(direct).hasToString(direct.toString());
        }
    }

    @Property
    void decimals_are_taken_exactly(@ForAll("sixtyDigits") BigInteger digits, @ForAll @IntRange(max = 60) int scale) {
        BigDecimal decimal = new BigDecimal(digits, scale);
        Fraction number = Fraction.of(decimal);
        assertThat(number).isEqualTo(Fraction.of(digits, BigInteger.TEN.pow(scale)));
        assertThat(Fraction.parse(decimal.toPlainString())).isEqualTo(number);
        assertThat(number.isDecimal()).isTrue();
        assertThat(new BigDecimal(number.toString())).isEqualByComparingTo(decimal);
    }

    @Property
    void rounding_agrees_with_decimal_division(@ForAll("ratios") Ratio a, @ForAll("roundings") Rounding rounding) {
        assertThat(a.fraction().rounded(rounding)).isEqualTo(a.rounded(rounding.scale(), rounding.mode()));
    }

    @Property
    void ties_round_as_the_mode_says(@ForAll int halves, @ForAll("roundings") Rounding rounding) {
        Fraction tie = rounding.step().times(Fraction.of(halves, 2));
        BigDecimal decimal = new BigDecimal(halves).divide(new BigDecimal(2)).movePointLeft(rounding.scale());
        assertThat(tie.rounded(rounding)).isEqualTo(decimal.setScale(rounding.scale(), rounding.mode()));
    }

    @Property
    void floor_is_the_largest_whole_number_not_above(@ForAll("ratios") Ratio a) {
        BigInteger[] parts = a.top().divideAndRemainder(a.bottom());
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        assertThat(a.fraction().floor()).isEqualTo(Fraction.of(floor, BigInteger.ONE));
    }

    @Property
    void decimal_text_is_cut_and_says_so(@ForAll("ratios") Ratio a, @ForAll @IntRange(max = 80) int decimals) {
        BigDecimal cut = a.rounded(decimals, RoundingMode.DOWN);
        boolean exact = cut.multiply(new BigDecimal(a.bottom())).compareTo(new BigDecimal(a.top())) == 0;
        String text = a.fraction().toDecimalText(decimals);
        assertThat(text.endsWith("…")).isEqualTo(!exact);
        assertThat(text.startsWith("-")).isEqualTo(a.top().signum() < 0);
        assertThat(new BigDecimal(text.replace("…", ""))).isEqualByComparingTo(cut);
    }

    @Property
    void what_is_no_decimal_is_written_in_lowest_terms(@ForAll("ratios") Ratio a) {
        Fraction number = a.fraction();
        String text = number.toString();
        assertThat(text.contains("/")).isEqualTo(!number.isDecimal());
        if (!number.isDecimal()) {
            assertThat(List.of(text.split("/", -1)))
                    .containsExactly(a.top().toString(), a.bottom().toString());
        }
    }

    private static void same(BiFunction<Fraction, Fraction, Fraction> operation, Ratio a, Ratio b, Ratio expected) {
        assertThat(operation.apply(a.fraction(), b.fraction()))
                .isEqualTo(expected.fraction())
                .hasSameHashCodeAs(expected.fraction());
    }

    @Property
    void a_number_has_so_many_decimals_if_a_power_of_ten_makes_it_whole(
            @ForAll("ratios") Ratio ratio, @ForAll @IntRange(max = 3) int decimals) {
        BigInteger power = BigInteger.TEN.pow(decimals);
        boolean isWhole = ratio.top().multiply(power).mod(ratio.bottom()).signum() == 0;
        assertThat(ratio.fraction().isDecimal(decimals)).isEqualTo(isWhole);
        assertThat(Fraction.of(ratio.top(), power).isDecimal(decimals)).isTrue();
    }
}
