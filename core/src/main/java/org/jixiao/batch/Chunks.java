package org.jixiao.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does rows in chunks on threads and puts the results of a chunk into one container. One thread reads: it takes rows until a
 * window of chunks is under way, then waits for the next chunk that is done. Any thread may close.
 *
 * @param <T> the type of a row
 * @param <R> the type of its result
 * @param <A> the type of a container
 */
final class Chunks<T, R, A> {
    /** Rows in a chunk at most: enough that handing it over costs next to nothing a row. */
    static final int CHUNK = 128;

    /** Chunks under way for each thread. */
    static final int WINDOW = 4;

    private static final String CLOSED = "closed while there were results to come";

    private final Spliterator<? extends T> rows;
    private final RowStep<T, R> step;
    private final Supplier<A> container;
    private final BiConsumer<A, ? super R> add;
    private final Threads threads;
    private final int mostChunks;
    private final boolean inOrder;

    /** What the reader takes next. In order: all chunks under way, as they were read; else those done, as they were done. */
    private final BlockingQueue<Chunk> chunks = new LinkedBlockingQueue<>();

    private final Set<Chunk> running = ConcurrentHashMap.newKeySet();
    private int underWay;
    private long taken;
    private boolean exhausted;
    private @Nullable Throwable faultOfRows;
    private volatile boolean closed;

    /**
     * Reads nothing yet.
     *
     * @param container of a chunk; asked for where the chunk is done
     * @param add puts a result into a container
     * @param inOrder whether chunks are handed on as they were read, not as they were done
     */
    Chunks(
            Spliterator<? extends T> rows,
            RowStep<T, R> step,
            Supplier<A> container,
            BiConsumer<A, ? super R> add,
            Threads threads,
            boolean inOrder) {
        this.rows = rows;
        this.step = step;
        this.container = container;
        this.add = add;
        this.threads = threads;
        this.mostChunks = threads.number() * WINDOW;
        this.inOrder = inOrder;
    }

    /** Hands on the container of the next chunk; false at the end. */
    boolean next(Consumer<? super A> action) {
        readAhead();
        if (underWay == 0) {
            threads.end();
            rethrow(faultOfRows);
            return false;
        }
        action.accept(nextDone());
        return true;
    }

    private A nextDone() {
        try {
            Chunk next = chunks.take();
            underWay--;
            return next.get();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw because("interrupted while waiting for results", e);
        } catch (CancellationException e) {
            throw because(CLOSED, e);
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
        Chunk task = new Chunk(next, before);
        running.add(task);
        if (inOrder) {
            chunks.add(task);
        }
        underWay++;
        try {
            threads.executor().execute(task);
        } catch (RejectedExecutionException e) {
            boolean byUs = closed;
            close();
            throw byUs ? because(CLOSED, e) : e;
        }
        if (closed) {
            task.cancel(true); // closed since it was looked at, perhaps before this task was among those to cancel
        }
    }

    /** Some rows on their way to a container. */
    private final class Chunk extends FutureTask<A> {
        Chunk(List<T> rows, long before) {
            super(() -> resultsOf(rows, before));
        }

        @Override
        protected void done() {
            running.remove(this);
            if (!inOrder) {
                chunks.add(this);
            }
        }
    }

    private A resultsOf(List<T> next, long before) {
        A results = container.get();
        long position = before;
        for (T row : next) {
            if (closed) {
                throw new CancellationException(CLOSED);
            }
            add.accept(results, step.apply(row, ++position));
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

    /** Cancels what is under way; our own threads end. */
    void close() {
        closed = true;
        running.forEach(task -> task.cancel(true));
        threads.end();
    }
}
