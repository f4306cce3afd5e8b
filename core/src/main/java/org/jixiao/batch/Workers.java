package org.jixiao.batch;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Threads that turn rows into results, or into what results add up to. The rows are taken by the thread that reads; what a row
 * or a step throws ends the work, after all results of rows that came before it where it was the row.
 *
 * @param executor runs the chunks
 * @param number how many threads are kept busy
 * @param own whether the threads end with the work
 */
record Workers(ExecutorService executor, int number, boolean own) {
    /** How the names of our own threads begin. */
    static final String NAME = "jixiao-batch-";

    private static final long IDLE_MILLIS = 500;

    /** Daemons that start when there is work and end soon after there is none, whether or not anybody ends them. */
    static Workers own(int number) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                number,
                number,
                IDLE_MILLIS,
                TimeUnit.MILLISECONDS,
                new LinkedBlockingQueue<>(),
                new ThreadFactoryBuilder()
                        .setDaemon(true)
                        .setNameFormat(NAME + "%d")
                        .build());
        // a reader who walks away without closing leaves nothing behind
        pool.allowCoreThreadTimeOut(true);
        return new Workers(pool, number, true);
    }

    /** The results of the rows, one by one. */
    <T, R> Stream<R> stream(Stream<T> rows, Function<? super T, R> step, boolean inOrder) {
        Chunks<T, List<R>> chunks =
                new Chunks<>(rows, ArrayList::new, (list, row) -> list.add(step.apply(row)), this, inOrder);
        return chunks.stream().flatMap(List::stream);
    }

    /**
     * The results collected. Each chunk goes into a container of its own, and these are combined in the order of the rows as
     * they are done; where order does not matter, containers are used again, and combined at the end.
     */
    <T, R, A, S> S collect(Stream<T> rows, Function<? super T, R> step, Collector<? super R, A, S> into) {
        boolean inOrder = !into.characteristics().contains(Collector.Characteristics.UNORDERED);
        Queue<A> free = new ConcurrentLinkedQueue<>();
        Supplier<A> container = () -> {
            @Nullable A used = free.poll();
            return used == null ? into.supplier().get() : used;
        };
        Chunks<T, A> chunks = new Chunks<>(
                rows, container, (results, row) -> into.accumulator().accept(results, step.apply(row)), this, inOrder);
        try (Stream<A> done = chunks.stream()) {
            if (inOrder) {
                return finished(done, into);
            }
            done.forEach(free::add);
            return finished(free.stream(), into);
        }
    }

    private static <A, S> S finished(Stream<A> parts, Collector<?, A, S> into) {
        return into.finisher().apply(parts.reduce(into.combiner()).orElseGet(into.supplier()));
    }

    /** Ends our own threads when what was started is done. */
    void end() {
        if (own) {
            executor.shutdown();
        }
    }
}
