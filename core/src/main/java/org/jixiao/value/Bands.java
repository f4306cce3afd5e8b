package org.jixiao.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
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

    @SuppressWarnings("serial") // Guava's immutable map is serialisable when its values are
    private final ImmutableRangeMap<Fraction, V> bands;

    // the same bands, lowest first, each made once for all numbers that are looked up
    private final transient ImmutableList<Band<V>> ascending;

    private Bands(ImmutableRangeMap<Fraction, V> bands) {
        this.bands = bands;
        ImmutableList.Builder<Band<V>> list = ImmutableList.builder();
        bands.asMapOfRanges().forEach((range, value) -> list.add(new Band<>(Interval.of(range), value)));
        this.ascending = list.build();
    }

    @Serial
    private Object readResolve() {
        return new Bands<>(bands);
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
            TreeRangeSet<Fraction> free = TreeRangeSet.create();
            free.add(domain.range());
            ImmutableRangeMap.Builder<Fraction, V> map = ImmutableRangeMap.builder();
            for (Band<V> band : bands) {
                Range<Fraction> range = band.interval().range();
                if (!free.encloses(range)) {
                    throw new IllegalArgumentException("expected bands inside " + domain + " that do not overlap, got "
                            + band.interval() + " where "
                            + (free.isEmpty() ? "nothing is free" : "only " + written(free) + " is free"));
                }
                free.remove(range);
                map.put(range, band.value());
            }
            if (!free.isEmpty()) {
                throw new IllegalArgumentException(
                        "expected bands over all of " + domain + ", but there is a gap: " + written(free));
            }
            return new Bands<>(map.build());
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
        int high = ascending.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Band<V> band = ascending.get(middle);
            if (band.interval().isBelow(number)) {
                low = middle + 1;
            } else if (band.interval().contains(number)) {
                return band;
            } else {
                high = middle - 1;
            }
        }
        throw new IllegalArgumentException("expected a number in " + Interval.of(bands.span()) + ", got " + number);
    }

    /** All bands, lowest first. */
    public List<Band<V>> list() {
        return ascending;
    }

    /** The same bands with other values. */
    public <W extends Serializable> Bands<W> map(Function<? super V, ? extends W> change) {
        ImmutableRangeMap.Builder<Fraction, W> map = ImmutableRangeMap.builder();
        bands.asMapOfRanges().forEach((range, value) -> map.put(range, change.apply(value)));
        return new Bands<>(map.build());
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
