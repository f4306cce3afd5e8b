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
 * @param isFull whether its last line has no room for another character
 */
record Part(
        float left, float right, int row, int below, boolean openAbove, boolean openBelow, String text, boolean isFull) {
    private static final float NEAR = 5;

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether both take the same columns. */
    boolean isUnder(float otherLeft, float otherRight) {
        return Math.abs(left - otherLeft) < NEAR && Math.abs(right - otherRight) < NEAR;
    }
}
