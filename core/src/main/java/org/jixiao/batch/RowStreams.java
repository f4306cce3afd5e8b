package org.jixiao.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Spliterator;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Rows turned into a stream of results, or collected, by the caller's thread or by others. */
final class RowStreams {
    /** Rows taken for each thread before their results are read, at most. */
    static final int MOST_AHEAD = Chunks.CHUNK * Chunks.WINDOW;

    private RowStreams() {}

    /** Results in the order of the rows, each made by the thread that asks for it, when it asks. */
    static <T, R> Stream<R> stream(Spliterator<? extends T> rows, RowStep<T, R> step) {
        AtomicLong position = new AtomicLong();
        return StreamSupport.stream(
                new OneByOne<>(
                        action -> rows.tryAdvance(row -> action.accept(step.apply(row, position.incrementAndGet()))),
                        true),
                false);
    }

    /**
     * Results made by threads. The rows are taken by the thread that asks for results; what a row or a step throws ends the
     * stream, after all results of rows that came before it where it was the row.
     */
    static <T, R> Stream<R> stream(
            Spliterator<? extends T> rows, RowStep<T, R> step, Threads threads, boolean inOrder) {
        Chunks<T, R, List<R>> chunks = new Chunks<>(rows, step, ArrayList::new, List::add, threads, inOrder);
        return StreamSupport.stream(new OneByOne<R>(new Flattened<>(chunks)::next, inOrder), false)
                .onClose(chunks::close);
    }

    /** The results of chunks, one by one. */
    private static final class Flattened<R> {
        private final Chunks<?, R, List<R>> chunks;
        private Iterator<R> chunk = Collections.emptyIterator();

        Flattened(Chunks<?, R, List<R>> chunks) {
            this.chunks = chunks;
        }

        boolean next(Consumer<? super R> action) {
            if (!chunk.hasNext() && !chunks.next(results -> chunk = results.iterator())) {
                return false;
            }
            action.accept(chunk.next()); // no chunk is empty
            return true;
        }
    }

    /** The results collected by the caller's thread. */
    static <T, R, A, S> S collect(Spliterator<? extends T> rows, RowStep<T, R> step, Collector<? super R, A, S> into) {
        A results = into.supplier().get();
        AtomicLong position = new AtomicLong();
        rows.forEachRemaining(row -> into.accumulator().accept(results, step.apply(row, position.incrementAndGet())));
        return into.finisher().apply(results);
    }

    /**
     * The results collected by threads. Each chunk goes into a container of its own, and these are combined in the order of
     * the rows as they are done; where order does not matter, containers are used again, and combined at the end.
     */
    static <T, R, A, S> S collect(
            Spliterator<? extends T> rows, RowStep<T, R> step, Threads threads, Collector<? super R, A, S> into) {
        return into.characteristics().contains(Collector.Characteristics.UNORDERED)
                ? inAnyOrder(rows, step, threads, into)
                : inOrder(rows, step, threads, into);
    }

    private static <T, R, A, S> S inOrder(
            Spliterator<? extends T> rows, RowStep<T, R> step, Threads threads, Collector<? super R, A, S> into) {
        Sum<A> sum = new Sum<>(into);
        run(new Chunks<>(rows, step, into.supplier(), into.accumulator(), threads, true), sum::add);
        return into.finisher().apply(sum.get());
    }

    private static <T, R, A, S> S inAnyOrder(
            Spliterator<? extends T> rows, RowStep<T, R> step, Threads threads, Collector<? super R, A, S> into) {
        Queue<A> free = new ConcurrentLinkedQueue<>();
        Supplier<A> container = () -> {
            A used = free.poll();
            return used == null ? into.supplier().get() : used;
        };
        run(new Chunks<>(rows, step, container, into.accumulator(), threads, false), free::add);
        Sum<A> sum = new Sum<>(into);
        free.forEach(sum::add);
        return into.finisher().apply(sum.get());
    }

    private static <A> void run(Chunks<?, ?, A> chunks, Consumer<? super A> done) {
        try {
            boolean more = true;
            while (more) {
                more = chunks.next(done);
            }
        } finally {
            chunks.close();
        }
    }

    /** Containers put together one behind the other. */
    private static final class Sum<A> {
        private final Collector<?, A, ?> into;
        private @Nullable A sum;

        Sum(Collector<?, A, ?> into) {
            this.into = into;
        }

        void add(A more) {
            sum = sum == null ? more : into.combiner().apply(sum, more);
        }

        A get() {
            return sum == null ? into.supplier().get() : sum;
        }
    }
}
