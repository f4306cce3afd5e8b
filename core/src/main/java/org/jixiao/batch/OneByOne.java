package org.jixiao.batch;

import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Elements that come one by one. Never splits: splitting would read without bounds. */
final class OneByOne<E> extends AbstractSpliterator<E> {
    private final Predicate<Consumer<? super E>> next;

    private OneByOne(Predicate<Consumer<? super E>> next) {
        super(Long.MAX_VALUE, ORDERED | NONNULL); // how many is not known
        this.next = next;
    }

    /**
     * A stream of such elements.
     *
     * @param next hands the next one on and says that there was one
     */
    static <E> Stream<E> stream(Predicate<Consumer<? super E>> next) {
        return StreamSupport.stream(new OneByOne<>(next), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super E> action) {
        return next.test(action);
    }

    @Override
    public @Nullable Spliterator<E> trySplit() {
        return null;
    }
}
