package org.jixiao.notation.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.cells.RowCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * A published row with what it was read as.
 *
 * @param row the cells
 * @param where the names of its three levels
 * @param reading target and actual
 * @param weight 分值; null where it cannot be read, 0 where the row carries none
 * @param points 得分; null where it is not printed or cannot be read
 */
public record RowReading(
        RowCells row,
        String where,
        IndicatorReading reading,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal points) {
    /** Whether the row stands on the form that is scored: its weight is known. */
    public boolean isScored() {
        return weight != null;
    }

    /** Whether 得分 holds something that is no number of points. */
    public boolean isScoreUnreadable() {
        return points == null && !WeightCells.isNone(row.score());
    }

    public boolean carriesPoints() {
        return weight != null && weight.signum() > 0;
    }

    public Optional<Finding> weightFinding() {
        return isScored()
                ? Optional.empty()
                : Optional.of(Finding.of(FindingCode.UNREADABLE, where, Cells.shown(row.weight())));
    }
}
