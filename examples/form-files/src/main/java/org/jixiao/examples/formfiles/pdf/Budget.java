package org.jixiao.examples.formfiles.pdf;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What reading one document has used of its limits. */
final class Budget {
    private static final int LOOKS = 64;
    private static final int OPERATORS_OF_A_DRAWING = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long began = now();
    private int operators;
    private int pieces;
    private int glyphs;
    private int steps;

    void operator() {
        PdfLimit.OPERATORS.check(++operators);
        step();
    }

    /** A drawing inside the drawing costs as much as many operators, also where it is empty. */
    void drawing() {
        for (int i = 0; i < OPERATORS_OF_A_DRAWING; i++) {
            operator();
        }
    }

    void piece() {
        PdfLimit.PIECES.check(++pieces);
    }

    void glyph() {
        PdfLimit.GLYPHS.check(++glyphs);
    }

    /** Looks at the clock now and then. */
    void step() {
        if (++steps % LOOKS == 0) {
            time();
        }
    }

    /** Nanoseconds that this thread has worked, so that a busy machine refuses nothing. */
    private static long now() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    void time() {
        PdfLimit.SECONDS.check(now() - began);
    }
}
