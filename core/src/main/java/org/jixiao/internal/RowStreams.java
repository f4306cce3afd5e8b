package org.jixiao.internal;

import java.util.Spliterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams of rows turned into streams of results, by the caller's thread or by some of their own. */
public final class RowStreams {
    /** Rows taken for each thread before their results are read, at most. */
    public static final int MOST_AHEAD = OwnThreads.CHUNK * OwnThreads.WINDOW;

    private RowStreams() {}

    /** Results in the order of the rows, each made by the thread that asks for it, when it asks. */
    public static <T, R> Stream<R> inCallersThread(Spliterator<? extends T> rows, RowStep<T, R> step) {
        return StreamSupport.stream(new CallersThread<>(rows, step), false);
    }

    /**
     * Results made by so many threads of the stream's own. The rows are taken by the thread that asks for results; what a row
     * or a step throws ends the stream, after all results of rows that came before it where it was the row.
     */
    public static <T, R> Stream<R> inOwnThreads(
            Spliterator<? extends T> rows, RowStep<T, R> step, int threads, boolean inOrder) {
        OwnThreads<T, R> results = new OwnThreads<>(rows, step, threads, inOrder);
        return StreamSupport.stream(results, false).onClose(results::close);
    }
}
