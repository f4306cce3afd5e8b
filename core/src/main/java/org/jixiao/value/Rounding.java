package org.jixiao.value;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How a score is rounded: to {@code scale} decimals, in {@code mode}. A score is rounded once, at the end.
 *
 * @param scale decimals kept, 0 to 10
 * @param mode any mode but {@link RoundingMode#UNNECESSARY}
 */
public record Rounding(int scale, RoundingMode mode) implements Serializable {
    /** The most decimals a score can be rounded to. */
    public static final int MAX_SCALE = 10;

    /**
     * Refuses a scale or a mode that rounds nothing.
     *
     * @throws IllegalArgumentException if the scale is not in 0..10 or the mode is {@link RoundingMode#UNNECESSARY}
     */
    public Rounding {
        Objects.requireNonNull(mode, "mode");
        if (scale < 0 || scale > MAX_SCALE) {
            throw new IllegalArgumentException("expected a scale from 0 to " + MAX_SCALE + ", got " + scale);
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("expected a mode that rounds, got UNNECESSARY");
        }
    }

    public static Rounding of(int scale, RoundingMode mode) {
        return new Rounding(scale, mode);
    }

    /** What {@link #units} gives where the way there leaves the range of long; no number of points is this small. */
    public static final long TOO_LARGE = Long.MIN_VALUE;

    /**
     * {@code weight × part ÷ whole}, rounded once, counted in units of the last decimal: 9.99 at scale 2 is 999. {@link
     * #TOO_LARGE} where the way there leaves the range of long; then {@link Fraction#rounded} has to do it.
     *
     * @throws ArithmeticException if {@code whole} is 0
     */
    public long units(Fraction weight, Fraction part, Fraction whole) {
        return Fraction.roundedUnits(weight, part, whole, this);
    }

    /**
     * {@code weight × min(1, part ÷ whole)}, rounded once, counted in units of the last decimal; {@link #TOO_LARGE} as above.
     *
     * @param part 0 or more
     * @param whole above 0
     */
    public long proportionalUnits(Fraction weight, Fraction part, Fraction whole) {
        return Fraction.proportionalUnits(weight, part, whole, this);
    }

    /** {@code number}, rounded once, counted in units of the last decimal; {@link #TOO_LARGE} as above. */
    public long units(Fraction number) {
        return number.roundedUnits(this);
    }

    /** The smallest step between two rounded numbers: 0.01 at scale 2. */
    public Fraction step() {
        return Fraction.of(BigDecimal.ONE.movePointLeft(scale));
    }
}
