package org.jixiao.examples.formfiles.pdf;

/** What reading one document has used of its limits. */
final class Budget {
    private static final int LOOKS = 64;

    private final long began = System.nanoTime();
    private int operators;
    private int pieces;
    private int glyphs;
    private int steps;

    void operator() {
        if (++operators > PdfLimit.OPERATORS.most()) {
            throw PdfRefused.beyond(PdfLimit.OPERATORS);
        }
        step();
    }

    void piece() {
        if (++pieces > PdfLimit.PIECES.most()) {
            throw PdfRefused.beyond(PdfLimit.PIECES);
        }
    }

    void glyph() {
        if (++glyphs > PdfLimit.GLYPHS.most()) {
            throw PdfRefused.beyond(PdfLimit.GLYPHS);
        }
    }

    /** Looks at the clock now and then. */
    void step() {
        if (++steps % LOOKS == 0) {
            time();
        }
    }

    void time() {
        if (System.nanoTime() - began > PdfLimit.SECONDS.most() * 1_000_000_000L) {
            throw PdfRefused.beyond(PdfLimit.SECONDS);
        }
    }
}
