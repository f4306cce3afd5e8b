package org.jixiao.examples.formfiles.pdf;

/**
 * A cell, or as much of it as stands on one page.
 *
 * @param left edge
 * @param right edge
 * @param row of the table on this page, from 0
 * @param below the row below its last one
 * @param openAbove whether no line is drawn above it
 * @param openBelow whether no line is drawn below it
 * @param text that stands in it
 * @param spare how much room its last line leaves, in the size of its type
 */
record Part(
        float left, float right, int row, int below, boolean openAbove, boolean openBelow, String text, float spare) {
    private static final float NEAR = 5;
    private static final float SLACK = 0.1f;

    boolean spansRows() {
        return below - row > 1;
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether the text of another part can be the rest of this one's: it has no beginning, or no room in the last line here. */
    boolean canGoOnIn(Part rest) {
        return FirstWord.isMissing(rest.text) || spare < FirstWord.width(rest.text) + SLACK;
    }

    /** Whether both take the same columns. */
    boolean isUnder(float otherLeft, float otherRight) {
        return Math.abs(left - otherLeft) < NEAR && Math.abs(right - otherRight) < NEAR;
    }
}
