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
    STREAM_MEGABYTES(64, 1024L * 1024),
    /** Megabytes of all streams together when inflated. */
    FILE_MEGABYTES(256, 1024L * 1024),
    /** Drawings that stand in one another. */
    NESTING(12),
    /** Graphics states that are saved and not restored. */
    SAVED_STATES(512),
    /** Thousands of characters that the fonts map to Unicode. */
    FONT_THOUSANDS(400, 1000),
    /** Seconds that reading takes. */
    SECONDS(10, 1_000_000_000);

    private final int most;
    private final long scale;

    PdfLimit(int most) {
        this(most, 1);
    }

    PdfLimit(int most, long scale) {
        this.most = most;
        this.scale = scale;
    }

    /** How many there may be. */
    public int most() {
        return most;
    }

    /** The same in what is counted: bytes, characters, nanoseconds. */
    long counted() {
        return most * scale;
    }

    /**
     * Compares what was counted with the limit.
     *
     * @throws PdfRefused if it is more
     */
    void check(long count) {
        if (count > counted()) {
            throw PdfRefused.beyond(this);
        }
    }
}
