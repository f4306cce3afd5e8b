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

    /** The smallest step between two rounded numbers: 0.01 at scale 2. */
    public Fraction step() {
        return Fraction.of(BigDecimal.ONE.movePointLeft(scale));
    }
}
