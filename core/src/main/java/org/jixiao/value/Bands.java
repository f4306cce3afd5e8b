package org.jixiao.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table from intervals to values that answers every number of its domain once: no gap, no overlap.
 *
 * <p>Each edge belongs to the side its interval names, so tables that include lower edges and tables that include upper
 * ones stand side by side. Immutable; serialisable if its values are.
 *
 * @param <V> what a band gives
 */
public final class Bands<V extends Serializable> implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Lowest first; each begins where the one before it ends. */
    @SuppressWarnings("serial") // Guava's immutable list is serialisable when its elements are
    private final ImmutableList<Band<V>> bands;

    private Bands(ImmutableList<Band<V>> bands) {
        this.bands = bands;
    }

    /** An interval and what it gives. */
    public record Band<V extends Serializable>(Interval interval, V value) implements Serializable {}

    /** A table that has to answer every number of {@code domain}. */
    public static <V extends Serializable> Builder<V> over(Interval domain) {
        return new Builder<>(domain);
    }

    /** Adds bands, in any order. */
    public static final class Builder<V extends Serializable> {
        private final Interval domain;
        private final List<Band<V>> bands = new ArrayList<>();

        private Builder(Interval domain) {
            this.domain = Objects.requireNonNull(domain, "domain");
        }

        /** One more band. */
        public Builder<V> band(Interval interval, V value) {
            bands.add(new Band<>(Objects.requireNonNull(interval, "interval"), Objects.requireNonNull(value, "value")));
            return this;
        }

        /**
         * The finished table.
         *
         * @throws IllegalArgumentException if two bands overlap, a band leaves the domain, or part of the domain has no
         *     band; the message names the place
         */
        public Bands<V> build() {
            List<Band<V>> ascending = new ArrayList<>(bands);
            ascending.sort(Comparator.comparing(Band::interval, Interval.BY_LOWER_EDGE));
            if (!cover(ascending)) {
                throw new IllegalArgumentException(problem());
            }
            return new Bands<>(ImmutableList.copyOf(ascending));
        }

        /** Whether bands in ascending order fill the domain from end to end. */
        private boolean cover(List<Band<V>> ascending) {
            if (ascending.isEmpty()
                    || !ascending.get(0).interval().beginsWith(domain)
                    || !ascending.get(ascending.size() - 1).interval().endsWith(domain)) {
                return false;
            }
            for (int i = 1; i < ascending.size(); i++) {
                if (!ascending.get(i).interval().follows(ascending.get(i - 1).interval())) {
                    return false;
                }
            }
            return true;
        }

        /** What is wrong with bands that do not cover the domain once: the first overlap, else all gaps. */
        private String problem() {
            TreeRangeSet<Fraction> free = TreeRangeSet.create();
            free.add(domain.range());
            for (Band<V> band : bands) {
                Range<Fraction> range = band.interval().range();
                if (!free.encloses(range)) {
                    return "expected bands inside " + domain + " that do not overlap, got " + band.interval()
                            + " where " + (free.isEmpty() ? "nothing is free" : "only " + written(free) + " is free");
                }
                free.remove(range);
            }
            return "expected bands over all of " + domain + ", but there is a gap: " + written(free);
        }

        private static String written(RangeSet<Fraction> ranges) {
            return ImmutableRangeSet.copyOf(ranges).asRanges().stream()
                    .map(range -> Interval.of(range).toString())
                    .reduce((left, right) -> left + " and " + right)
                    .orElseThrow();
        }
    }

    /**
     * What the band that holds {@code number} gives.
     *
     * @throws IllegalArgumentException if the number lies outside the domain
     */
    public V at(Fraction number) {
        return bandAt(number).value();
    }

    /**
     * The band that holds {@code number}.
     *
     * @throws IllegalArgumentException if the number lies outside the domain
     */
    public Interval intervalAt(Fraction number) {
        return bandAt(number).interval();
    }

    private Band<V> bandAt(Fraction number) {
        int low = 0;
        int high = bands.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Interval interval = bands.get(middle).interval();
            if (interval.contains(number)) {
                return bands.get(middle);
            }
            if (interval.isBelow(number)) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        Interval first = bands.get(0).interval();
        Interval last = bands.get(bands.size() - 1).interval();
        throw new IllegalArgumentException("expected a number in " + first.spanTo(last) + ", got " + number);
    }

    /** All bands, lowest first. */
    public List<Band<V>> list() {
        return bands;
    }

    /** The same bands with other values. */
    public <W extends Serializable> Bands<W> map(Function<? super V, ? extends W> change) {
        ImmutableList.Builder<Band<W>> changed = ImmutableList.builderWithExpectedSize(bands.size());
        for (Band<V> band : bands) {
            changed.add(new Band<>(band.interval(), change.apply(band.value())));
        }
        return new Bands<>(changed.build());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bands<?> that && bands.equals(that.bands);
    }

    @Override
    public int hashCode() {
        return bands.hashCode();
    }

    @Override
    public String toString() {
        return bands.toString();
    }
}
