package org.jixiao.review;

import org.jixiao.notation.IndicatorReading;

/**
 * A published row with what it was taken for.
 *
 * @param isScored whether it has a weight to score against
 */
record RowReading(PublishedIndicator row, IndicatorReading reading, boolean isScored) {
    String where() {
        return row.cells().level1() + "/" + row.cells().level2() + "/"
                + row.cells().name();
    }
}
