package org.jixiao.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Does rows in chunks on threads of its own. One thread reads: it takes rows until a window of chunks is under way, then waits
 * for the next chunk that is done. Any thread may close. Never splits: splitting would read without bounds.
 */
final class OwnThreads<T, R> implements Spliterator<R> {
    /** Rows in a chunk at most: enough that handing it over costs next to nothing a row. */
    static final int CHUNK = 128;

    /** Chunks under way for each thread. */
    static final int WINDOW = 4;

    private static final String CLOSED = "closed while there were results to come";

    private final Spliterator<? extends T> rows;
    private final RowStep<T, R> step;
    private final int mostChunks;
    private final boolean inOrder;
    private final Workers workers;

    /** What the reader takes next. In order: all chunks under way, as they were read; else those done, as they were done. */
    private final BlockingQueue<Future<List<R>>> chunks = new LinkedBlockingQueue<>();

    private Iterator<R> chunk = Collections.emptyIterator();
    private int underWay;
    private long taken;
    private boolean exhausted;
    private @Nullable Throwable faultOfRows;
    private volatile boolean closed;

    OwnThreads(Spliterator<? extends T> rows, RowStep<T, R> step, int threads, boolean inOrder) {
        this.rows = rows;
        this.step = step;
        this.mostChunks = threads * WINDOW;
        this.inOrder = inOrder;
        this.workers = new Workers(threads);
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        if (!chunk.hasNext()) {
            chunk = nextChunk();
        }
        if (!chunk.hasNext()) {
            return false;
        }
        action.accept(chunk.next());
        return true;
    }

    /** Empty only at the end. */
    private Iterator<R> nextChunk() {
        readAhead();
        if (underWay == 0) {
            workers.end();
            rethrow(faultOfRows);
            return Collections.emptyIterator();
        }
        try {
            Future<List<R>> next = chunks.take();
            underWay--;
            return next.get().iterator();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw because("interrupted while waiting for results", e);
        } catch (ExecutionException e) {
            close();
            rethrow(e.getCause());
            throw new IllegalStateException(e);
        }
    }

    private void readAhead() {
        while (!exhausted && underWay < mostChunks) {
            if (closed) {
                throw new CancellationException(CLOSED);
            }
            long before = taken;
            List<T> next = nextRows();
            if (!next.isEmpty()) {
                start(next, before);
            }
        }
    }

    private List<T> nextRows() {
        // small at first, so that a few rows already keep all threads busy
        int size = (int) Math.min(CHUNK, 1 + taken / mostChunks);
        List<T> next = new ArrayList<>(size);
        try {
            while (!exhausted && next.size() < size) {
                exhausted = !rows.tryAdvance(next::add);
            }
        } catch (RuntimeException | Error e) {
            exhausted = true;
            faultOfRows = e;
        }
        taken += next.size();
        return next;
    }

    private void start(List<T> next, long before) {
        FutureTask<List<R>> task = new FutureTask<>(() -> resultsOf(next, before)) {
            @Override
            protected void done() {
                if (!inOrder) {
                    chunks.add(this);
                }
            }
        };
        if (inOrder) {
            chunks.add(task);
        }
        underWay++;
        try {
            workers.start(task);
        } catch (RejectedExecutionException e) {
            throw because(CLOSED, e);
        }
    }

    private List<R> resultsOf(List<T> next, long before) {
        List<R> results = new ArrayList<>(next.size());
        for (T row : next) {
            if (closed) {
                throw new CancellationException(CLOSED);
            }
            results.add(step.apply(row, before + results.size() + 1));
        }
        return results;
    }

    private static CancellationException because(String why, Throwable cause) {
        CancellationException cancelled = new CancellationException(why);
        cancelled.initCause(cause);
        return cancelled;
    }

    private static void rethrow(@Nullable Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        if (fault instanceof RuntimeException exception) {
            throw exception;
        }
    }

    void close() {
        closed = true;
        workers.endNow();
    }

    @Override
    public @Nullable Spliterator<R> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return rows.estimateSize();
    }

    @Override
    public int characteristics() {
        return NONNULL | (inOrder ? ORDERED : 0);
    }
}
