package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.io.Serializable;
import java.util.Optional;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/**
 * Points as a function of the actual B: {@code constant + slope · B}, or {@code constant + ratio ÷ B}.
 *
 * @param constant points
 * @param slope points for one more unit of B; 0 where there is a ratio
 * @param ratio points × units of B; where it is not 0, B = 0 has no points
 */
public record Formula(Fraction constant, Fraction slope, Fraction ratio) implements Serializable {
    /**
     * Refuses what is neither a line nor a ratio.
     *
     * @throws IllegalArgumentException if both slope and ratio are other than 0
     */
    public Formula {
        given(constant, "constant");
        given(slope, "slope");
        given(ratio, "ratio");
        if (slope.signum() != 0 && ratio.signum() != 0) {
            throw invalid("formula.slope_or_ratio", constant + " + " + slope + " · B + " + ratio + " ÷ B");
        }
    }

    /** The same points for every actual. */
    public static Formula constant(Fraction points) {
        return new Formula(points, Fraction.ZERO, Fraction.ZERO);
    }

    /** {@code constant + slope · B}. */
    public static Formula linear(Fraction constant, Fraction slope) {
        return new Formula(constant, slope, Fraction.ZERO);
    }

    /** {@code constant + ratio ÷ B}. */
    public static Formula ratio(Fraction constant, Fraction ratio) {
        return new Formula(constant, Fraction.ZERO, ratio);
    }

    /** Whether the actual plays no role. */
    public boolean isConstant() {
        return slope.signum() == 0 && isLinear();
    }

    /** Whether this is a line; a constant is one. */
    public boolean isLinear() {
        return ratio.signum() == 0;
    }

    /**
     * The points of an actual.
     *
     * @throws ArithmeticException if this is a ratio and the actual is 0
     */
    public Fraction at(Fraction actual) {
        given(actual, "actual");
        return isLinear() ? constant.plus(slope.times(actual)) : constant.plus(ratio.dividedBy(actual));
    }

    /**
     * The points for one more unit of the actual, at an actual: of a line everywhere the same, of a ratio the rate at which
     * its points change there.
     *
     * @throws ArithmeticException if this is a ratio and the actual is 0
     */
    public Fraction slopeAt(Fraction actual) {
        given(actual, "actual");
        return isLinear() ? slope : ratio.negated().dividedBy(actual.times(actual));
    }

    /**
     * The actual that earns so many points: of a line that is no constant, or of a ratio.
     *
     * @throws ArithmeticException if this is a constant, or a ratio that never reaches these points
     */
    public Fraction actualOf(Fraction points) {
        given(points, "points");
        return isLinear() ? points.minus(constant).dividedBy(slope) : ratio.dividedBy(points.minus(constant));
    }

    Formula times(Fraction factor) {
        return new Formula(constant.times(factor), slope.times(factor), ratio.times(factor));
    }

    Formula plus(Fraction points) {
        return new Formula(constant.plus(points), slope, ratio);
    }

    /**
     * The part of {@code piece} that earns at least {@code points}, or more than them.
     *
     * @param piece does not hold 0 where this is a ratio, so that points only rise in it or only fall
     * @param strictly more than {@code points}
     */
    Optional<Interval> reaching(Fraction points, boolean strictly, Interval piece) {
        Fraction needed = points.minus(constant);
        if (isLinear() ? slope.signum() == 0 : needed.signum() == 0) {
            int spare = isLinear() ? -needed.signum() : ratio.signum() * side(piece);
            return spare > 0 || (spare == 0 && !strictly) ? Optional.of(piece) : Optional.empty();
        }
        Fraction edge = isLinear() ? needed.dividedBy(slope) : ratio.dividedBy(needed);
        // ratio ÷ B ≥ needed turns round when B or needed is below 0
        boolean upwards = isLinear() ? slope.signum() > 0 : needed.signum() * side(piece) < 0;
        Interval solution = upwards
                ? (strictly ? Interval.moreThan(edge) : Interval.atLeast(edge))
                : (strictly ? Interval.lessThan(edge) : Interval.atMost(edge));
        return piece.and(solution);
    }

    /** 1 for a piece above 0, -1 for one below. */
    private static int side(Interval piece) {
        return piece.low().filter(low -> low.signum() >= 0).isPresent() ? 1 : -1;
    }

    /** {@code 2 + 0.1·B}, {@code 1000÷B}. */
    @Override
    public String toString() {
        if (isConstant()) {
            return constant.toString();
        }
        String rest = isLinear() ? slope + "·B" : ratio + "÷B";
        return constant.signum() == 0 ? rest : constant + " + " + rest;
    }
}
