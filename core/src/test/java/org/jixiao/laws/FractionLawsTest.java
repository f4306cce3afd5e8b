package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
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
        Arbitrary<Both> products = Combinators.combine(simple, simple)
                .as((left, right) -> new Both(
                        left.fraction().times(right.fraction()), left.ratio().times(right.ratio())));
        return Arbitraries.frequencyOf(Tuple.of(4, simple), Tuple.of(1, products));
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
        assertThat(fraction).isEqualTo(again).hasSameHashCodeAs(again);
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
