package org.jixiao.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.cells.RowCells;
import org.jixiao.notation.NumberNotation;
import org.jspecify.annotations.Nullable;

/** Reads the weights and scores of one form: 10, 10分, and 10% where all weights are percentages of 100. */
final class WeightCells {
    private final boolean percentages;

    private WeightCells(boolean percentages) {
        this.percentages = percentages;
    }

    static WeightCells of(List<RowCells> rows) {
        boolean some = false;
        boolean plain = false;
        for (RowCells row : rows) {
            String cell = row.weight();
            if (cell != null && !NumberNotation.saysNothing(cell)) {
                some |= NumberNotation.isPercentage(cell);
                plain |= !NumberNotation.isPercentage(cell);
            }
        }
        return new WeightCells(some && !plain);
    }

    /** Whether the cell carries no points: it is blank, or holds / or —. */
    static boolean isNone(@Nullable String cell) {
        return cell == null || NumberNotation.saysNothing(cell);
    }

    /** The points of a weight; empty where the cell is none or cannot be read. */
    Optional<BigDecimal> weight(@Nullable String cell) {
        if (cell == null || isNone(cell)) {
            return Optional.empty();
        }
        Optional<BigDecimal> points = percentages ? NumberNotation.percent(cell) : NumberNotation.plain(cell);
        return points.filter(number -> number.signum() >= 0);
    }

    /** The points of a score; plain scores beside percentage weights are points of 100. */
    Optional<BigDecimal> score(@Nullable String cell) {
        return weight(cell);
    }

    /** Whether the cell holds something that is no number of points. */
    boolean isUnreadable(@Nullable String cell) {
        return !isNone(cell) && weight(cell).isEmpty();
    }
}
