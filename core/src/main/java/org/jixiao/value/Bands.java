package org.jixiao.value;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.internal.ReadBack;
import org.jixiao.internal.Wording;
import org.jixiao.value.internal.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A table from intervals to values that answers every number of its domain once: no gap, no overlap.
 *
 * <pre>{@code
 * Bands<String> grades = Bands.<String>over(Interval.parse("[0, 100]"))
 *         .band(Interval.parse("[0, 60)"), "差")
 *         .band(Interval.parse("[60, 100]"), "中")
 *         .build();
 * grades.at(Fraction.of(60));   // 中
 * }</pre>
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
    @SuppressWarnings("serial") // the immutable lists of the JDK are serialisable when their elements are
    private final List<Band<V>> bands;

    private Bands(List<Band<V>> bands) {
        this.bands = bands;
    }

    /**
     * An interval and the value of its numbers.
     *
     * @param <V> what it gives
     * @param interval the numbers it answers
     * @param value its answer
     */
    public record Band<V extends Serializable>(Interval interval, V value) implements Serializable {
        /**
         * Refuses null.
         *
         * @throws InvalidValueException if a part is null
         */
        public Band {
            given(interval, "interval");
            given(value, "value");
        }
    }

    /** A table that has to answer every number of {@code domain}. */
    public static <V extends Serializable> Builder<V> over(Interval domain) {
        return new Builder<>(domain);
    }

    /**
     * Adds bands, in any order.
     *
     * @param <V> the type of the values
     */
    public static final class Builder<V extends Serializable> {
        private final Interval domain;
        private final List<Band<V>> bands = new ArrayList<>();
        private boolean inPercent;

        private Builder(Interval domain) {
            this.domain = given(domain, "domain");
        }

        /** One more band. */
        public Builder<V> band(Interval interval, V value) {
            bands.add(new Band<>(interval, value));
            return this;
        }

        /** Messages write edges as percentages. */
        public Builder<V> inPercent() {
            inPercent = true;
            return this;
        }

        private String written(Interval interval) {
            return inPercent ? interval.toPercentText() : interval.toString();
        }

        /**
         * The finished table.
         *
         * @throws InvalidValueException if two bands overlap, a band leaves the domain, or part of the domain has no
         *     band; the message names the place
         */
        public Bands<V> build() {
            requireCover();
            return new Bands<>(List.copyOf(ascending()));
        }

        private List<Band<V>> ascending() {
            List<Band<V>> ascending = new ArrayList<>(bands.size());
            for (Band<V> band : bands) {
                int at = ascending.size();
                while (at > 0
                        && Interval.compareLowerEdges(ascending.get(at - 1).interval(), band.interval()) > 0) {
                    at--;
                }
                ascending.add(at, band);
            }
            return ascending;
        }

        /** Takes one band after the other from the domain; nothing is taken twice, and nothing may be left. */
        private void requireCover() {
            List<Interval> free = new ArrayList<>(List.of(domain));
            for (Band<V> band : bands) {
                Interval taken = band.interval();
                int at = 0;
                while (at < free.size() && !free.get(at).encloses(taken)) {
                    at++;
                }
                if (at == free.size()) {
                    throw free.isEmpty()
                            ? invalid("bands.full", written(taken), written(domain))
                            : invalid("bands.overlap", written(taken), written(domain), said(free));
                }
                Interval around = free.remove(at);
                for (Optional<Interval> side : List.of(taken.allAbove(), taken.allBelow())) {
                    Optional<Interval> left = side.isEmpty() ? side : around.and(side.get());
                    if (left.isPresent()) {
                        free.add(at, left.get());
                    }
                }
            }
            if (!free.isEmpty()) {
                throw invalid("bands.gap", said(free), written(domain));
            }
        }

        private Serializable said(List<Interval> intervals) {
            return intervals.stream()
                    .<Serializable>map(this::written)
                    .reduce((left, right) -> Wording.of("bands.ranges", left, right))
                    .orElseThrow();
        }
    }

    /**
     * What the band that holds {@code number} gives.
     *
     * @throws InvalidValueException if the number lies outside the domain
     */
    public V at(Fraction number) {
        return bandAt(number).value();
    }

    /**
     * The band that holds {@code number}.
     *
     * @throws InvalidValueException if the number lies outside the domain
     */
    public Band<V> bandAt(Fraction number) {
        given(number, "number");
        int low = 0;
        int high = bands.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bands.get(middle).interval().isBelow(number)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // between the first band and the last there is no gap
        boolean isOutside = (low == 0 && bands.get(0).interval().isAbove(number))
                || (low == bands.size() - 1 && bands.get(low).interval().isBelow(number));
        if (isOutside) {
            Interval first = bands.get(0).interval();
            Interval last = bands.get(bands.size() - 1).interval();
            throw invalid("bands.number", number.toString(), first.span(last).toString());
        }
        return bands.get(low);
    }

    /** All bands, lowest first. */
    public List<Band<V>> list() {
        return bands;
    }

    /**
     * The same bands with other values.
     *
     * @throws InvalidValueException if {@code change} gives null
     */
    public <W extends Serializable> Bands<W> map(Function<? super V, ? extends W> change) {
        given(change, "change");
        List<Band<W>> changed = new ArrayList<>(bands.size());
        for (Band<V> band : bands) {
            changed.add(new Band<>(band.interval(), change.apply(band.value())));
        }
        return new Bands<>(List.copyOf(changed));
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

    /** A table that was read back is held to what every table is held to. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> {
            List<Band<V>> copy = Checks.list(bands, "bands");
            Builder<V> again = over(
                    copy.isEmpty()
                            ? Interval.all()
                            : copy.get(0)
                                    .interval()
                                    .span(copy.get(copy.size() - 1).interval()));
            again.bands.addAll(copy);
            return again.build();
        });
    }
}
