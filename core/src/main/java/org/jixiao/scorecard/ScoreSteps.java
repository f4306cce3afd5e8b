package org.jixiao.scorecard;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jixiao.rule.Rule;
import org.jixiao.scoring.Curve;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy's points go through to become the score of an item: less what was deducted by hand, rescaled where some
 * indicators do not apply, rounded once. Immutable.
 */
final class ScoreSteps implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Stands for a score that is not kept as a whole number of units of its last decimal. */
    static final int NO_UNITS = Integer.MIN_VALUE;

    private final Rule<Rounding> rounding;
    private final @Nullable Fraction deduction;
    private final @Nullable Rescaling rescaling;
    private final boolean nothing;

    // what follows from the rounding: scoring asks for it with every item
    private final transient int scale;
    private final transient boolean cuts;

    private ScoreSteps(
            Rule<Rounding> rounding, @Nullable Fraction deduction, @Nullable Rescaling rescaling, boolean nothing) {
        this.rounding = rounding;
        this.deduction = deduction;
        this.rescaling = rescaling;
        this.nothing = nothing;
        this.scale = rounding.value().scale();
        this.cuts = rounding.value().mode() == RoundingMode.DOWN;
    }

    /** Rounded, and nothing else. */
    static ScoreSteps of(Rule<Rounding> rounding) {
        return new ScoreSteps(rounding, null, null, false);
    }

    /** For an item that counts for nothing: no points, as a score of 0. */
    ScoreSteps toNothing() {
        return new ScoreSteps(rounding, null, null, true);
    }

    /** The same, with what was deducted by hand. */
    ScoreSteps lessDeduction(Fraction points) {
        return new ScoreSteps(rounding, points, rescaling, false);
    }

    /** The same, rescaled; itself where nothing is. */
    ScoreSteps rescaledBy(@Nullable Rescaling others) {
        return Objects.equals(others, rescaling) ? this : new ScoreSteps(rounding, deduction, others, false);
    }

    Rule<Rounding> rounding() {
        return rounding;
    }

    /** The decimals of a score. */
    int scale() {
        return scale;
    }

    /** Whether points were deducted by hand. */
    boolean deduct() {
        return deduction != null;
    }

    /** Whether the item counts for nothing. */
    boolean isNothing() {
        return nothing;
    }

    boolean rescale() {
        return rescaling != null;
    }

    /** What a strategy gave, less the deduction; never below 0. */
    Fraction lessDeducted(Fraction points) {
        return deduction == null ? points : points.minus(deduction).max(Fraction.ZERO);
    }

    /** What a strategy gave, less the deduction and rescaled, not rounded. */
    Fraction exactOf(Fraction points) {
        return rescaled(lessDeducted(points));
    }

    /** What is left after a deduction, rescaled. */
    Fraction rescaled(Fraction deducted) {
        return rescaling == null ? deducted : deducted.times(rescaling.factor());
    }

    /**
     * The score of an item that carries {@code weight}, as a whole number of units of its last decimal; {@link #NO_UNITS} where
     * it is rescaled, {@link #rounded} has to look at the weight, or that is no int.
     */
    int units(Fraction deducted, BigDecimal weight) {
        // a weight is never exceeded by cutting, and by rounding only where it has more decimals than are kept
        boolean within = cuts || weight.scale() <= scale;
        if (rescaling != null || !within) {
            return NO_UNITS;
        }
        long units = deducted.roundedUnits(rounding.value());
        return units == (int) units ? (int) units : NO_UNITS;
    }

    /**
     * The score of an item that carries {@code weight}, with the decimals and mode of the rules. Where a weight has more
     * decimals than the rules keep, rounding up could lift a score above its weight; it is then cut instead, since no score
     * exceeds its weight.
     */
    BigDecimal rounded(Fraction deducted, BigDecimal weight) {
        Rounding decimals = rounding.value();
        BigDecimal score = rescaled(deducted).rounded(decimals);
        return rescaling == null && score.compareTo(weight) > 0
                ? deducted.rounded(Rounding.of(decimals.scale(), RoundingMode.DOWN))
                : score;
    }

    /** A strategy's curve, less the deduction and rescaled. */
    Curve of(Curve curve) {
        Curve deducted = deduction == null ? curve : curve.minus(deduction);
        return rescaling == null ? deducted : deducted.times(rescaling.factor());
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        boolean changed = deduction != null || rescaling != null;
        if (rounding == null || (nothing && changed) || (deduction != null && deduction.signum() <= 0)) {
            throw new InvalidObjectException("expected a rounding and a deduction above 0, got " + deduction);
        }
        return new ScoreSteps(rounding, deduction, rescaling, nothing);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ScoreSteps that
                        && rounding.equals(that.rounding)
                        && Objects.equals(deduction, that.deduction)
                        && Objects.equals(rescaling, that.rescaling)
                        && nothing == that.nothing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rounding, deduction, rescaling, nothing);
    }
}
