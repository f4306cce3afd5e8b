package org.jixiao.review;

import java.util.Optional;
import org.jixiao.notation.IndicatorCells;
import org.jixiao.notation.IndicatorReading;
import org.jixiao.scorecard.Finding;
import org.jixiao.scorecard.FindingCode;

/**
 * A published row with what it was taken for.
 *
 * @param weightFinding why it has no weight to score against; empty where it has one
 */
record RowReading(PublishedIndicator row, IndicatorReading reading, Optional<Finding> weightFinding) {
    static RowReading scored(PublishedIndicator row, IndicatorReading reading) {
        return new RowReading(row, reading, Optional.empty());
    }

    /** A row of weight 0, a placeholder. */
    static RowReading placeholder(PublishedIndicator row, IndicatorReading reading) {
        Finding none = Finding.of(FindingCode.NO_WEIGHT, whereIs(row.cells()));
        return new RowReading(row, reading, Optional.of(none));
    }

    /** A row whose weight cannot be read: nobody knows how many points it carries. */
    static RowReading ofUnknownWeight(PublishedIndicator row, IndicatorReading reading, Finding why) {
        return new RowReading(row, reading, Optional.of(why));
    }

    boolean isScored() {
        return weightFinding.isEmpty();
    }

    boolean isOfUnknownWeight() {
        return weightFinding().map(Finding::code).equals(Optional.of(FindingCode.UNREADABLE));
    }

    String where() {
        return whereIs(row.cells());
    }

    static String whereIs(IndicatorCells cells) {
        return cells.level1() + "/" + cells.level2() + "/" + cells.name();
    }
}
