package org.jixiao.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The reference that {@link Fraction} is held against: schoolbook arithmetic over {@link BigInteger}. */
record Ratio(BigInteger top, BigInteger bottom) {
    private static final BigInteger LONG_LIMIT = BigInteger.ONE.shiftLeft(63);

    static Ratio of(BigInteger top, BigInteger bottom) {
        BigInteger gcd = top.gcd(bottom).multiply(BigInteger.valueOf(bottom.signum()));
        return new Ratio(top.divide(gcd), bottom.divide(gcd));
    }

    /** Small numbers, numbers around the limits of int and long and their square roots, and very large ones. */
    static Arbitrary<BigInteger> integers() {
        Arbitrary<BigInteger> small =
                Arbitraries.integers().between(-1000, 1000).map(BigInteger::valueOf);
        Arbitrary<BigInteger> edges = Combinators.combine(
                        Arbitraries.of(30, 31, 32, 33, 61, 62, 63, 64, 126),
                        Arbitraries.integers().between(-2, 2),
                        Arbitraries.of(-1, 1))
                .as((bits, off, sign) -> BigInteger.ONE
                        .shiftLeft(bits)
                        .add(BigInteger.valueOf(off))
                        .multiply(BigInteger.valueOf(sign)));
        Arbitrary<BigInteger> large =
                Arbitraries.bigIntegers().between(LONG_LIMIT.pow(9).negate(), LONG_LIMIT.pow(9));
        return Arbitraries.frequencyOf(
                Tuple.of(4, small),
                Tuple.of(4, edges),
                Tuple.of(1, large),
                Tuple.of(2, Arbitraries.longs().map(BigInteger::valueOf)));
    }

    static Arbitrary<Ratio> ratios() {
        return Combinators.combine(integers(), integers().filter(bottom -> bottom.signum() != 0))
                .as(Ratio::of);
    }

    Fraction fraction() {
        return Fraction.of(top, bottom);
    }

    boolean isZero() {
        return top.signum() == 0;
    }

    boolean fitsTwoLongs() {
        return top.abs().compareTo(LONG_LIMIT) < 0 && bottom.compareTo(LONG_LIMIT) < 0;
    }

    Ratio plus(Ratio other) {
        return of(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Ratio minus(Ratio other) {
        return plus(new Ratio(other.top.negate(), other.bottom));
    }

    Ratio times(Ratio other) {
        return of(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Ratio dividedBy(Ratio other) {
        return of(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    int compareTo(Ratio other) {
        return minus(other).top.signum();
    }

    BigDecimal rounded(int scale, RoundingMode mode) {
        return new BigDecimal(top).divide(new BigDecimal(bottom), scale, mode);
    }
}
