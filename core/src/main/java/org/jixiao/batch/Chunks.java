package org.jixiao.batch;

import com.google.common.base.Throwables;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Does rows in chunks on threads, each chunk into one container. One thread reads: it takes rows until a window of chunks is
 * under way, then waits for the next chunk that is done. Any thread may close.
 *
 * @param <T> the type of a row
 * @param <A> the type of a container
 */
final class Chunks<T, A> {
    /** Rows in a chunk at most: enough that handing it over costs next to nothing a row. */
    static final int CHUNK = 128;

    /** Chunks under way for each thread. */
    static final int WINDOW = 4;

    private final Spliterator<T> rows;
    private final Supplier<A> container;
    private final BiConsumer<A, T> add;
    private final Workers workers;
    private final int mostChunks;
    private final boolean inOrder;

    /** What the reader takes next. In order: all chunks under way, as they were read; else those done, as they were done. */
    private final BlockingQueue<FutureTask<A>> next = new LinkedBlockingQueue<>();

    private final Set<FutureTask<A>> underWay = ConcurrentHashMap.newKeySet();
    private long taken;
    private boolean exhausted;
    private @Nullable Throwable faultOfRows;
    private volatile boolean closed;

    /**
     * Reads nothing yet.
     *
     * @param container of a chunk; asked for where the chunk is done
     * @param add does a row and puts the result into a container
     * @param inOrder whether chunks are handed on as they were read, not as they were done
     */
    Chunks(Stream<T> rows, Supplier<A> container, BiConsumer<A, T> add, Workers workers, boolean inOrder) {
        this.rows = rows.spliterator();
        this.container = container;
        this.add = add;
        this.workers = workers;
        this.mostChunks = workers.number() * WINDOW;
        this.inOrder = inOrder;
    }

    /** The containers of the chunks; to be closed. */
    Stream<A> stream() {
        return OneByOne.<A>stream(this::next).onClose(this::close);
    }

    private boolean next(Consumer<? super A> action) {
        readAhead();
        if (underWay.isEmpty()) {
            workers.end();
            rethrow(faultOfRows);
            return false;
        }
        action.accept(nextDone());
        return true;
    }

    private A nextDone() {
        try {
            FutureTask<A> chunk = next.take();
            A results = chunk.get();
            underWay.remove(chunk);
            return results;
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for results");
        } catch (CancellationException e) {
            goOnUnlessClosed();
            throw e;
        } catch (ExecutionException e) {
            close();
            rethrow(e.getCause());
            throw new IllegalStateException(e);
        }
    }

    private void readAhead() {
        while (!exhausted && underWay.size() < mostChunks) {
            goOnUnlessClosed();
            List<T> more = nextRows();
            if (!more.isEmpty()) {
                start(more);
            }
        }
    }

    private List<T> nextRows() {
        // small at first, so that a few rows already keep all threads busy
        int size = (int) Math.min(CHUNK, 1 + taken / mostChunks);
        List<T> more = new ArrayList<>(size);
        try {
            while (!exhausted && more.size() < size) {
                exhausted = !rows.tryAdvance(more::add);
            }
        } catch (RuntimeException | Error e) {
            exhausted = true;
            faultOfRows = e;
        }
        taken += more.size();
        return more;
    }

    private void start(List<T> more) {
        FutureTask<A> chunk = new FutureTask<>(() -> resultsOf(more)) {
            @Override
            protected void done() {
                if (!inOrder) {
                    next.add(this);
                }
            }
        };
        underWay.add(chunk);
        if (inOrder) {
            next.add(chunk);
        }
        try {
            workers.executor().execute(chunk);
        } catch (RejectedExecutionException e) {
            goOnUnlessClosed();
            close();
            throw e;
        }
        if (closed) {
            chunk.cancel(true); // closed since it was looked at, perhaps before this chunk was among those to cancel
        }
    }

    private A resultsOf(List<T> chunk) {
        A results = container.get();
        for (T row : chunk) {
            goOnUnlessClosed();
            add.accept(results, row);
        }
        return results;
    }

    private void goOnUnlessClosed() {
        if (closed) {
            throw new CancellationException("closed while there were results to come");
        }
    }

    private static void rethrow(@Nullable Throwable fault) {
        if (fault != null) {
            Throwables.throwIfUnchecked(fault);
        }
    }

    /** Cancels what is under way; our own threads end. */
    private void close() {
        closed = true;
        underWay.forEach(chunk -> chunk.cancel(true));
        workers.end();
    }
}
