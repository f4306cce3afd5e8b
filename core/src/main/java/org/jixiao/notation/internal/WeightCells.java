package org.jixiao.notation.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.cells.RowCells;
import org.jixiao.notation.NumberNotation;
import org.jspecify.annotations.Nullable;

/** Reads the weights and scores of one form: 10, 10分, and 10% where all weights are percentages of 100. */
public final class WeightCells {
    private final boolean percentages;

    private WeightCells(boolean percentages) {
        this.percentages = percentages;
    }

    public static WeightCells of(List<RowCells> rows) {
        boolean some = false;
        boolean plain = false;
        for (RowCells row : rows) {
            String cell = row.weight();
            if (cell != null && !NumberNotation.saysNothing(cell)) {
                boolean percentage = NumberNotation.isPercentage(cell);
                some |= percentage;
                plain |= !percentage;
            }
        }
        return new WeightCells(some && !plain);
    }

    /** Whether the cell carries no points: it is blank, or holds / or —. */
    public static boolean isNone(@Nullable String cell) {
        return cell == null || NumberNotation.saysNothing(cell);
    }

    /** Whether the cell holds something that is no number of points. */
    public boolean isUnreadable(@Nullable String cell) {
        return !isNone(cell) && points(cell) == null;
    }

    /**
     * The points of a weight or a score; plain scores beside percentage weights are points of 100. Null where the cell is none or
     * cannot be read.
     */
    @Nullable
    public BigDecimal points(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        Optional<BigDecimal> points = percentages ? NumberNotation.percent(cell) : NumberNotation.plain(cell);
        return points.isPresent() && points.get().signum() >= 0 ? points.get() : null;
    }
}
