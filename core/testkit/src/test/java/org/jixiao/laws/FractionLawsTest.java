package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import org.jixiao.testkit.cases.Copies;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/** Two longs or two BigIntegers: a fraction is the same number, and the same object by value, either way. */
class FractionLawsTest {
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    /** A number, as the library and as the oracle have it. */
    record Both(Fraction fraction, Ratio ratio) {
        static Both of(long top, long bottom) {
            return new Both(Fraction.of(top, bottom), Ratio.of(top, bottom));
        }

        boolean isLarge() {
            return ratio.top().abs().max(ratio.bottom()).compareTo(LARGEST) >= 0;
        }
    }

    /** Small numbers, and numbers on either side of where a product, a sum or a sign leaves the longs. */
    private static Arbitrary<Long> longs() {
        Arbitrary<Long> limits = Arbitraries.of(
                Long.MAX_VALUE,
                Long.MAX_VALUE - 1,
                Long.MIN_VALUE,
                Long.MIN_VALUE + 1,
                1L << 62,
                (1L << 62) - 1,
                (1L << 62) + 1,
                -(1L << 62),
                1L << 32,
                1L << 31,
                3_037_000_499L,
                3_037_000_500L,
                1_000_000_000_000_000_000L,
                Long.MAX_VALUE / 3,
                Long.MAX_VALUE / 2 + 1);
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-20, 20), limits, limits.map(limit -> -limit), Arbitraries.longs());
    }

    @Provide
    Arbitrary<Both> numbers() {
        Arbitrary<Both> simple = Combinators.combine(longs(), longs().filter(bottom -> bottom != 0))
                .as(Both::of);
        Arbitrary<Both> unreduced = terms().map(terms -> Both.of(terms.top(), terms.bottom()));
        Arbitrary<Both> first = Arbitraries.oneOf(simple, unreduced);
        Arbitrary<Both> products = Combinators.combine(first, first)
                .as((left, right) -> new Both(
                        left.fraction().times(right.fraction()), left.ratio().times(right.ratio())));
        Arbitrary<Both> sums = Combinators.combine(first, first)
                .as((left, right) -> new Both(
                        left.fraction().plus(right.fraction()), left.ratio().plus(right.ratio())));
        return Arbitraries.frequencyOf(
                Tuple.of(2, simple), Tuple.of(3, unreduced), Tuple.of(2, products), Tuple.of(1, sums));
    }

    /**
     * A fraction in other terms than the lowest: both parts times the same number, and still longs.
     *
     * @param low the part above
     * @param lowBottom the part below
     * @param by at least 2, or at most -2
     */
    record Terms(long low, long lowBottom, long by) {
        long top() {
            return Math.multiplyExact(low, by);
        }

        long bottom() {
            return Math.multiplyExact(lowBottom, by);
        }
    }

    /** Some near the end of the longs, some small; the factor of either sign. */
    @Provide
    Arbitrary<Terms> terms() {
        Arbitrary<Long> factors = Arbitraries.oneOf(
                Arbitraries.longs().between(2, 1_000),
                Arbitraries.of(1L << 31, 3_037_000_499L, 1L << 61, Long.MAX_VALUE / 3, Long.MAX_VALUE / 2),
                Arbitraries.longs().between(-1_000, -2));
        return factors.flatMap(by -> {
            long most = Long.MAX_VALUE / Math.abs(by);
            long few = Math.min(20, most);
            Arbitrary<Long> parts = Arbitraries.oneOf(
                    Arbitraries.longs().between(-most, most),
                    Arbitraries.longs().between(-few, few),
                    Arbitraries.of(most, -most));
            return Combinators.combine(parts, parts.filter(bottom -> bottom != 0))
                    .as((top, bottom) -> new Terms(top, bottom, by));
        });
    }

    @Law
    void a_fraction_is_the_same_number_in_whatever_terms_it_is_given(
            @ForAll("terms") Terms terms, @ForAll RulesCase rules, @ForAll @IntRange(max = 20) int decimals) {
        Fraction given = Fraction.of(terms.top(), terms.bottom());
        Fraction lower = Fraction.of(terms.low(), terms.lowBottom());
        Rounding rounding = Rounding.of(rules.told().scale(), rules.told().mode());
        StatisticsCollector sizes = Statistics.label("terms");
        sizes.collect(
                Math.abs(terms.top()) > 1L << 61 || Math.abs(terms.bottom()) > 1L << 61 ? "near the end" : "small");
        sizes.coverage(checker -> {
            checker.check("near the end").percentage(share -> share > 20);
            checker.check("small").percentage(share -> share > 20);
        });

        assertThat(given).isEqualTo(lower).hasSameHashCodeAs(lower).hasToString(lower.toString());
        assertThat(lower).isEqualTo(given);
        assertThat(given).isEqualByComparingTo(lower);
        assertThat(given.toDecimalText(decimals)).isEqualTo(lower.toDecimalText(decimals));
        assertThat(given.isDecimal()).isEqualTo(lower.isDecimal());
        assertThat(given.rounded(rounding)).isEqualTo(lower.rounded(rounding));
        assertThat(Copies.bytesOf(given)).isEqualTo(Copies.bytesOf(lower));
        assertThat(Copies.serialised(given))
                .isEqualTo(lower)
                .hasSameHashCodeAs(lower)
                .hasToString(lower.toString());
    }

    @Law
    void text_in_decimals_is_cut_from_the_exact_number(
            @ForAll("numbers") Both number, @ForAll @IntRange(max = 20) int decimals) {
        count(number, number);
        Ratio size = number.ratio().signum() < 0 ? Ratio.ZERO.minus(number.ratio()) : number.ratio();
        Ratio cut = size.rounded(decimals, RoundingMode.DOWN);

        String text = number.fraction().toDecimalText(decimals);

        assertThat(text.startsWith("-")).isEqualTo(number.ratio().signum() < 0);
        assertThat(text.endsWith("…")).isEqualTo(!cut.equals(size));
        assertThat(Ratio.read(text.replace("-", "").replace("…", ""))).isEqualTo(cut);
        assertThat(number.fraction().isDecimal())
                .isEqualTo(!number.fraction().toString().contains("/"));
    }

    @Law
    void sums_differences_and_products_are_those_of_big_integers(
            @ForAll("numbers") Both left, @ForAll("numbers") Both right) {
        count(left, right);

        same(left, right, Fraction::plus, Ratio::plus);
        same(left, right, Fraction::minus, Ratio::minus);
        same(left, right, Fraction::times, Ratio::times);
        if (right.ratio().signum() != 0) {
            same(left, right, Fraction::dividedBy, Ratio::over);
        }
    }

    @Law
    void order_and_sign_are_those_of_big_integers(@ForAll("numbers") Both left, @ForAll("numbers") Both right) {
        count(left, right);

        assertThat(left.fraction().compareTo(right.fraction()))
                .isEqualTo(left.ratio().compareTo(right.ratio()));
        assertThat(left.fraction().equals(right.fraction()))
                .isEqualTo(left.ratio().equals(right.ratio()));
        assertThat(left.fraction().isAtLeast(right.fraction()))
                .isEqualTo(!left.ratio().isBelow(right.ratio()));
        assertThat(left.fraction().isAtMost(right.fraction()))
                .isEqualTo(!left.ratio().isAbove(right.ratio()));
        assertThat(left.fraction().isMoreThan(right.fraction()))
                .isEqualTo(left.ratio().isAbove(right.ratio()));
        assertThat(left.fraction().isLessThan(right.fraction()))
                .isEqualTo(left.ratio().isBelow(right.ratio()));
        assertThat(left.fraction().signum()).isEqualTo(left.ratio().signum());
        isSame(left.fraction().negated(), Ratio.ZERO.minus(left.ratio()));
        isSame(left.fraction().abs(), left.ratio().signum() < 0 ? Ratio.ZERO.minus(left.ratio()) : left.ratio());
        isSame(left.fraction().min(right.fraction()), left.ratio().least(right.ratio()));
        isSame(left.fraction().max(right.fraction()), left.ratio().most(right.ratio()));
        isSame(left.fraction().floor(), new Ratio(left.ratio().floor(), BigInteger.ONE));
    }

    @Law
    void rounding_is_that_of_big_integers(@ForAll("numbers") Both number, @ForAll RulesCase rules) {
        count(number, number);
        Both positive = number.ratio().signum() < 0
                ? new Both(number.fraction().negated(), Ratio.ZERO.minus(number.ratio()))
                : number;

        BigDecimal rounded = positive.fraction()
                .rounded(Rounding.of(rules.told().scale(), rules.told().mode()));

        assertThat(Ratio.of(rounded))
                .isEqualTo(positive.ratio()
                        .rounded(rules.told().scale(), rules.told().mode()));
        assertThat(rounded.scale()).isEqualTo(rules.told().scale());
        Rounding rounding = Rounding.of(rules.told().scale(), rules.told().mode());
        if (rounded.unscaledValue().bitLength() < Long.SIZE) {
            assertThat(positive.fraction().roundedUnits(rounding))
                    .isEqualTo(rounded.unscaledValue().longValueExact());
        } else {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> positive.fraction().roundedUnits(rounding));
        }
    }

    @Law
    void a_fraction_reads_what_it_writes(@ForAll("numbers") Both number) {
        count(number, number);

        assertThat(Ratio.read(number.fraction())).isEqualTo(number.ratio());
    }

    private static void same(
            Both left, Both right, BinaryOperator<Fraction> library, BiFunction<Ratio, Ratio, Ratio> oracle) {
        isSame(library.apply(left.fraction(), right.fraction()), oracle.apply(left.ratio(), right.ratio()));
    }

    /** The same number, and whatever way it was made, the same object by value. */
    private static void isSame(Fraction fraction, Ratio ratio) {
        assertThat(Ratio.read(fraction)).isEqualTo(ratio);
        Fraction again = Fraction.of(ratio.top(), ratio.bottom());
        assertThat(fraction).isEqualTo(again).hasSameHashCodeAs(again).hasToString(again.toString());
        assertThat(Copies.bytesOf(fraction)).isEqualTo(Copies.bytesOf(again));
        if (ratio.top().bitLength() < Long.SIZE && ratio.bottom().bitLength() < Long.SIZE) {
            assertThat(fraction)
                    .isEqualTo(Fraction.of(
                            ratio.top().longValueExact(), ratio.bottom().longValueExact()));
        }
    }

    private static void count(Both left, Both right) {
        StatisticsCollector sizes = Statistics.label("sizes");
        sizes.collect((left.isLarge() ? "large" : "small") + (right.isLarge() ? " large" : " small"));
        sizes.coverage(checker -> {
            checker.check("small small").percentage(share -> share > 20);
            checker.check("large large").percentage(share -> share > 2);
        });
    }
}
