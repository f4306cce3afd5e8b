package org.jixiao.scorecard;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
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

    private final Rule<Rounding> rounding;
    private final @Nullable Fraction deduction;
    private final @Nullable Rescaling rescaling;

    private ScoreSteps(Rule<Rounding> rounding, @Nullable Fraction deduction, @Nullable Rescaling rescaling) {
        this.rounding = rounding;
        this.deduction = deduction;
        this.rescaling = rescaling;
    }

    /** Rounded, and nothing else. */
    static ScoreSteps of(Rule<Rounding> rounding) {
        return new ScoreSteps(rounding, null, null);
    }

    /** The same, with what was deducted by hand. */
    ScoreSteps lessDeduction(Fraction points) {
        return new ScoreSteps(rounding, points, rescaling);
    }

    /** The same, rescaled. */
    ScoreSteps rescaledBy(Rescaling others) {
        return new ScoreSteps(rounding, deduction, others);
    }

    Rule<Rounding> rounding() {
        return rounding;
    }

    /** Whether points were deducted by hand. */
    boolean deduct() {
        return deduction != null;
    }

    /** Whether what a strategy gave is only rounded. */
    boolean isPlain() {
        return deduction == null && rescaling == null;
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

    /** The points of an item that carries {@code weight} on the form. */
    Points of(Fraction deducted, BigDecimal weight) {
        if (rescaling == null) {
            return Points.rounded(deducted, rounding.value(), weight);
        }
        Fraction rescaled = rescaled(deducted);
        return Points.rounded(rescaled, rescaled.rounded(rounding.value()));
    }

    /** A strategy's curve, less the deduction and rescaled. */
    Curve of(Curve curve) {
        Curve deducted = deduction == null ? curve : curve.minus(deduction);
        return rescaling == null ? deducted : deducted.times(rescaling.factor());
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        if (rounding == null || (deduction != null && deduction.signum() <= 0)) {
            throw new InvalidObjectException("expected a rounding and a deduction above 0, got " + deduction);
        }
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ScoreSteps that
                        && rounding.equals(that.rounding)
                        && Objects.equals(deduction, that.deduction)
                        && Objects.equals(rescaling, that.rescaling));
    }

    @Override
    public int hashCode() {
        return Objects.hash(rounding, deduction, rescaling);
    }
}
