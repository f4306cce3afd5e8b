package org.jixiao.value;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

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
     * @throws InvalidValueException if the scale is not in 0..10, or the mode is null or {@link RoundingMode#UNNECESSARY}
     */
    public Rounding {
        given(mode, "mode");
        if (scale < 0 || scale > MAX_SCALE) {
            throw invalid("rounding.scale", scale, MAX_SCALE);
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw invalid("rounding.mode", mode);
        }
    }

    /** Rounding to {@code scale} decimals in {@code mode}: {@code Rounding.of(2, RoundingMode.DOWN)} cuts 9.997 to 9.99. */
    public static Rounding of(int scale, RoundingMode mode) {
        return new Rounding(scale, mode);
    }

    /** The smallest step between two rounded numbers: 0.01 at scale 2. */
    public Fraction step() {
        return Fraction.of(BigDecimal.ONE.movePointLeft(scale));
    }
}
