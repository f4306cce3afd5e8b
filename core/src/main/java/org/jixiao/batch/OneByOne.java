package org.jixiao.batch;

import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Results that come one by one. Never splits: splitting would read without bounds.
 *
 * @param next hands the next result on and says that there was one
 */
record OneByOne<R>(Predicate<Consumer<? super R>> next, boolean inOrder) implements Spliterator<R> {
    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        return next.test(action);
    }

    @Override
    public @Nullable Spliterator<R> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE; // not known
    }

    @Override
    public int characteristics() {
        return NONNULL | (inOrder ? ORDERED : 0);
    }
}
