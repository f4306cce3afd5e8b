package org.jixiao.notation.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.notation.NumberNotation;
import org.jspecify.annotations.Nullable;

/** Reads 执行率 as forms print it: 88.94%, 88.94, 0.8894, 1. */
public final class ExecutionRateText {
    private ExecutionRateText() {}

    /** The rate as a share of 1; a bare number up to 1 is a share, any other one a percentage. Empty where none is printed. */
    public static Optional<BigDecimal> share(@Nullable String cell) {
        if (cell == null || WeightCells.isNone(cell)) {
            return Optional.empty();
        }
        boolean share = !NumberNotation.isPercentage(cell)
                && NumberNotation.plain(cell)
                        .filter(number -> number.compareTo(BigDecimal.ONE) <= 0)
                        .isPresent();
        return NumberNotation.percent(cell)
                .filter(number -> number.signum() >= 0)
                .map(number -> share ? number : number.movePointLeft(2));
    }
}
