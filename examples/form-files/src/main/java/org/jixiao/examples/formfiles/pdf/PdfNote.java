package org.jixiao.examples.formfiles.pdf;

/**
 * Something on a page that a reader of the tables should look at in the document itself.
 *
 * @param kind what it is
 * @param page on which it stands, from 1
 * @param count how many characters; 0 where that means nothing
 */
public record PdfNote(Kind kind, int page, int count) {
    /** What there is to look at. */
    public enum Kind {
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
}
