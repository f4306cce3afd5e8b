package org.jixiao.examples.formfiles.pdf;

import org.jixiao.examples.formfiles.grid.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Something that a reader of the tables should look at in the document itself.
 *
 * @param kind what it is
 * @param page on which it stands, from 1; of what goes on at another page that one
 * @param count how many characters; 0 where that means nothing
 * @param grid the table; null where the page is meant
 * @param row of the table, from 0
 * @param column likewise
 */
public record PdfNote(
        Kind kind, int page, int count, @Nullable Grid grid, int row, int column) {
    /** What there is to look at. */
    public enum Kind {
        /** A cell with text that a page cut in two was put together again. */
        JOINED,
        /** A table goes on at this page. */
        GOES_ON,
        /** A table goes on at this page, and only its text tells that its first row there is the rest of the row before. */
        UNSURE,
        /** A table goes on at this page with a row that lacks cells, and nothing proves that it is not the rest of the row before. */
        MAYBE_CUT,
        /** Characters over a line were put into the cell that holds most of their word. */
        OVER_LINE,
        /** Characters that are there and cannot be seen. */
        HIDDEN,
        /** Lines leave a place that is no rectangle; it was split into rectangles. */
        RAGGED,
        /** Characters between the lines of a table that stand in none of its cells. */
        BESIDE,
        /** Characters whose font does not say which ones they are. */
        UNNAMED
    }

    static PdfNote on(int page, Kind kind, int count) {
        return new PdfNote(kind, page, count, null, 0, 0);
    }
}
