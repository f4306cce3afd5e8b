package org.jixiao.testkit.cases;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Targets and actuals from 1e-12 to 1e15, the actuals placed where rules change their mind. */
public final class Numbers {
    /**
     * A target and an actual in the same unit.
     *
     * @param target A
     * @param actual B
     */
    public record Pair(BigDecimal target, BigDecimal actual) {}

    /**
     * A target and two actuals in the same unit.
     *
     * @param target A
     * @param actual B
     * @param other another B
     */
    public record Triple(BigDecimal target, BigDecimal actual, BigDecimal other) {}

    /** Where the actual stands. */
    private enum Spot {
        AT_TARGET,
        BELOW_TARGET,
        ABOVE_TARGET,
        EDGE_3A,
        BELOW_3A,
        ABOVE_3A,
        EDGE_4A,
        BELOW_4A,
        ABOVE_4A,
        EDGE_6A,
        BELOW_6A,
        ABOVE_6A,
        TWICE,
        A_MULTIPLE,
        A_SHARE,
        ZERO,
        OPPOSITE,
        ANYWHERE
    }

    /** A spot with the numbers that some of them need. */
    private record Placement(Spot spot, BigDecimal share, BigDecimal other, int finer) {
        BigDecimal of(BigDecimal target) {
            BigDecimal unit = smallUnit(target, finer);
            return switch (spot) {
                case AT_TARGET -> target;
                case BELOW_TARGET -> target.subtract(unit);
                case ABOVE_TARGET -> target.add(unit);
                case EDGE_3A -> times(target, 3);
                case BELOW_3A -> times(target, 3).subtract(unit);
                case ABOVE_3A -> times(target, 3).add(unit);
                case EDGE_4A -> times(target, 4);
                case BELOW_4A -> times(target, 4).subtract(unit);
                case ABOVE_4A -> times(target, 4).add(unit);
                case EDGE_6A -> times(target, 6);
                case BELOW_6A -> times(target, 6).subtract(unit);
                case ABOVE_6A -> times(target, 6).add(unit);
                case TWICE -> times(target, 2);
                case A_MULTIPLE -> target.multiply(share).multiply(BigDecimal.TEN);
                case A_SHARE -> target.multiply(share);
                case ZERO -> BigDecimal.ZERO;
                case OPPOSITE -> target.negate();
                case ANYWHERE -> other;
            };
        }
    }

    private Numbers() {}

    /** A target and an actual. */
    public static Arbitrary<Pair> pairs() {
        return triples().map(numbers -> new Pair(numbers.target(), numbers.actual()));
    }

    /** A target and two actuals. */
    public static Arbitrary<Triple> triples() {
        return Combinators.combine(targets(), placements(), placements())
                .as((target, actual, other) -> new Triple(target, actual.of(target), other.of(target)));
    }

    private static Arbitrary<Placement> placements() {
        Arbitrary<Spot> spots = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(Spot.class)), Tuple.of(1, Arbitraries.just(Spot.AT_TARGET)));
        return Combinators.combine(
                        spots,
                        Arbitraries.integers().between(0, 1200).map(thousandths -> BigDecimal.valueOf(thousandths, 3)),
                        targets(),
                        Arbitraries.integers().between(0, 3))
                .as(Placement::new);
    }

    /** 0 and below as well. */
    public static Arbitrary<BigDecimal> targets() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, positive()),
                Tuple.of(1, Arbitraries.just(BigDecimal.ZERO)),
                Tuple.of(1, positive().map(BigDecimal::negate)));
    }

    /** Numbers above 0. */
    public static Arbitrary<BigDecimal> positive() {
        Arbitrary<BigDecimal> everyday = Arbitraries.integers().between(1, 1000).map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> money =
                Arbitraries.longs().between(1, 999_999_999).map(n -> BigDecimal.valueOf(n, 6));
        Arbitrary<BigDecimal> anySize = Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(-11, 12))
                .as((digits, scale) ->
                        new BigDecimal(BigDecimal.valueOf(digits, scale).toPlainString()));
        return Arbitraries.oneOf(everyday, money, anySize);
    }

    /** One unit of the last decimal of {@code number}, or of one further down. */
    public static BigDecimal smallUnit(BigDecimal number, int finer) {
        return BigDecimal.ONE.movePointLeft(Math.max(number.scale(), 0) + finer);
    }

    private static BigDecimal times(BigDecimal number, long factor) {
        return number.multiply(BigDecimal.valueOf(factor));
    }
}
