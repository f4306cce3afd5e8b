package org.jixiao.examples.formfiles.pdf;

import org.jixiao.examples.formfiles.grid.Grid;

/**
 * Where the end of a page cuts a table.
 *
 * @param kind what was put together there
 * @param grid the table
 * @param row of it, from 0
 * @param column of the joined cell, from 0
 * @param page on which the table goes on, from 1
 */
public record TableBreak(Kind kind, Grid grid, int row, int column, int page) {
    /** What was put together. */
    public enum Kind {
        /** The rows of both pages, and nothing else. */
        ROWS,
        /** The last row of one page and the first one of the next, by their text alone. */
        ROW,
        /** Not the last row of one page and the first one of the next, though the latter lacks cells and nothing proves it. */
        NEW_ROW,
        /** A cell with text on both pages. */
        CELL
    }
}
