package org.jixiao.examples.service.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.service.problem.Problem;
import org.jixiao.examples.service.problem.ProblemCode;

/**
 * What a client sends, which has to come in time: a read waits no longer than the server's own time-out, and all of them together no
 * longer than the limit, counted from the last {@link #restart}.
 */
final class TimedInput extends FilterInputStream {
    private final Duration limit;
    private long start = System.nanoTime();
    private boolean isLate;

    TimedInput(InputStream in, Duration limit) {
        super(in);
        this.limit = limit;
    }

    /** Counts the time from now on. */
    void restart() {
        start = System.nanoTime();
    }

    /** Whether the reading has ended because the client was too slow. */
    boolean isLate() {
        return isLate;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (System.nanoTime() - start > limit.toNanos()) {
            isLate = true;
            throw new SocketTimeoutException("too slow");
        }
        try {
            return super.read(to, from, length);
        } catch (IOException e) {
            isLate = e instanceof SocketTimeoutException || e.getCause() instanceof SocketTimeoutException;
            throw e;
        }
    }

    /** Why a body that was not complete is refused. */
    Problem problem() {
        long seconds = limit.toSeconds();
        return isLate
                ? Problem.of(
                        ProblemCode.TOO_SLOW,
                        Said.of("应在 " + seconds + " 秒内传完", "expected all of it within " + seconds + " seconds"))
                : Problem.of(ProblemCode.BAD_REQUEST, Said.of("内容没有传完就断了", "the body broke off before its end"));
    }
}
