package org.jixiao.examples.formfiles.pdf;

/** What is too much to be a document with forms. */
public enum PdfLimit {
    /** Pages of the document. */
    PAGES(500),
    /** Drawing operators of all pages. */
    OPERATORS(2_000_000),
    /** Straight pieces of lines, before they are joined. */
    PIECES(400_000),
    /** Characters of all pages. */
    GLYPHS(200_000),
    /** Megabytes of one stream when inflated. */
    STREAM_MEGABYTES(64),
    /** Megabytes of all streams together when inflated. */
    FILE_MEGABYTES(256),
    /** Drawings that stand in one another. */
    NESTING(12),
    /** Graphics states that are saved and not restored. */
    SAVED_STATES(512),
    /** Thousands of characters that the fonts map to Unicode. */
    FONT_THOUSANDS(400),
    /** Seconds that reading takes. */
    SECONDS(10);

    private final int most;

    PdfLimit(int most) {
        this.most = most;
    }

    /** How many there may be. */
    public int most() {
        return most;
    }
}
