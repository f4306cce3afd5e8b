package org.jixiao.examples.service.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jixiao.examples.formfiles.Entry;
import org.jixiao.examples.formfiles.FormLines;
import org.jixiao.examples.service.problem.Problem;

/**
 * The lines of a batch as they come in. Each has the time of a body, and one is in memory at a time. Before it waits for the client it
 * says so, so that answers that are ready go out first.
 */
public final class BatchInput {
    private static final int CHUNK = 64 * 1024;

    private final TimedInput timed;
    private final FormLines lines;

    /** Makes ready for a wait. */
    public interface BeforeWait {
        /** Called on the reading thread. */
        void run() throws IOException;
    }

    BatchInput(InputStream in, ServiceLimits limits, FormIntake intake, BeforeWait before) {
        this.timed = new TimedInput(new Announced(in, before), limits.receive());
        this.lines = intake.lines(new BufferedInputStream(timed, CHUNK));
    }

    /** Whether there is a further line that is not blank. */
    public boolean hasNext() {
        timed.restart();
        return lines.hasNext();
    }

    /** A form, or why the line is none. */
    public Entry next() {
        return lines.next();
    }

    /** The number of the line that came last, from 1. */
    public int lineNumber() {
        return lines.lineNumber();
    }

    /** Whether the reading has ended because the client was too slow. */
    public boolean isLate() {
        return timed.isLate();
    }

    /** What to say where the client was too slow. */
    public Problem late() {
        return timed.problem();
    }

    /** Says before a read that it would have to wait. */
    private static final class Announced extends FilterInputStream {
        private final BeforeWait before;

        Announced(InputStream in, BeforeWait before) {
            super(in);
            this.before = before;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (in.available() == 0) {
                before.run();
            }
            return in.read(to, from, length);
        }
    }
}
