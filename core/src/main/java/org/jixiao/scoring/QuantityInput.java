package org.jixiao.scoring;

import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/**
 * A numeric target and actual, both in one unit.
 *
 * @param weight W, in points, above 0
 * @param target A, in {@code unit}
 * @param actual B, in {@code unit}
 * @param unit the unit of both; {@link Unit#NONE} where neither side has one
 * @param direction which side of the target is the good one
 */
public record QuantityInput(Fraction weight, Fraction target, Fraction actual, Unit unit, Direction direction)
        implements ScoringInput {
    /** A bare number against a bare number. */
    public static QuantityInput of(Fraction weight, Fraction target, Fraction actual, Direction direction) {
        return new QuantityInput(weight, target, actual, Unit.NONE, direction);
    }

    @Override
    public boolean isMet() {
        return direction == Direction.POSITIVE ? actual.isAtLeast(target) : actual.isAtMost(target);
    }

    /** B ÷ A; a ratio means nothing where {@link #hasRatio} says no. */
    Fraction completion() {
        return actual.dividedBy(target);
    }

    /** Whether the target is above 0, so that shares of it mean something. */
    boolean hasRatio() {
        return target.signum() > 0;
    }

    /** The actuals that meet the target. */
    Interval whatMeetsIt() {
        return direction == Direction.POSITIVE ? Interval.atLeast(target) : Interval.atMost(target);
    }

    @Override
    public Object shownTarget() {
        return new Quantity(target, unit);
    }

    @Override
    public Object shownActual() {
        return new Quantity(actual, unit);
    }
}
