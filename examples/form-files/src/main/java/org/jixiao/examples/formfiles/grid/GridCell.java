package org.jixiao.examples.formfiles.grid;

/**
 * A cell of a table, which may span several rows and columns.
 *
 * @param row of its upper left corner, counted from 0
 * @param column likewise
 * @param rows how many it spans, at least 1
 * @param columns likewise
 * @param text as it is shown, without spaces around it
 */
public record GridCell(int row, int column, int rows, int columns, String text) {
    /** Whether nothing is shown in it. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /** The first row below it. */
    public int below() {
        return row + rows;
    }

    /** The first column right of it. */
    public int right() {
        return column + columns;
    }
}
