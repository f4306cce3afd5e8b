package org.jixiao.review;

import java.util.Optional;
import org.jixiao.cells.IndicatorCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.notation.IndicatorReading;

/**
 * A published row with what it was read as.
 *
 * @param weightFinding why it has no weight to score against; empty where it has one
 */
record RowReading(IndicatorCells row, IndicatorReading reading, Optional<Finding> weightFinding) {
    static RowReading scored(IndicatorCells row, IndicatorReading reading) {
        return new RowReading(row, reading, Optional.empty());
    }

    /** A row of weight 0, a placeholder. */
    static RowReading placeholder(IndicatorCells row, IndicatorReading reading) {
        Finding none = Finding.of(FindingCode.NO_WEIGHT, row.where());
        return new RowReading(row, reading, Optional.of(none));
    }

    /** A row whose weight cannot be read: the points it carries are not known. */
    static RowReading ofUnknownWeight(IndicatorCells row, IndicatorReading reading, Finding why) {
        return new RowReading(row, reading, Optional.of(why));
    }

    boolean isScored() {
        return weightFinding.isEmpty();
    }

    boolean isOfUnknownWeight() {
        return weightFinding().map(Finding::code).equals(Optional.of(FindingCode.UNREADABLE));
    }

    String where() {
        return row.where();
    }
}
