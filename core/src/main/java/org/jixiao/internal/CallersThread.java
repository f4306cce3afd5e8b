package org.jixiao.internal;

import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Does each row when its result is asked for. Never splits, so that rows keep their positions in a parallel stream too. */
final class CallersThread<T, R> implements Spliterator<R> {
    private final Spliterator<? extends T> rows;
    private final RowStep<T, R> step;
    private long position;

    CallersThread(Spliterator<? extends T> rows, RowStep<T, R> step) {
        this.rows = rows;
        this.step = step;
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        return rows.tryAdvance(row -> action.accept(step.apply(row, ++position)));
    }

    @Override
    public void forEachRemaining(Consumer<? super R> action) {
        rows.forEachRemaining(row -> action.accept(step.apply(row, ++position)));
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
        return ORDERED | NONNULL;
    }
}
