package org.jixiao.rule;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Which total earns which {@link Grade}: every total of 0 or more has exactly one.
 *
 * <p>Immutable. A set with a hole or an overlap cannot be built.
 */
public final class GradeBands implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Bands<Grade> bands;
    private final ImmutableList<Bands.Band<Grade>> bestFirst;

    // said of every form: written once, when first asked for, like the hash of a string
    private transient @Nullable String text;

    private GradeBands(Bands<Grade> bands) {
        this.bands = bands;
        this.bestFirst = ImmutableList.copyOf(bands.list()).reverse();
    }

    /**
     * 优 from {@code excellent} points on, 良 from {@code good}, 中 from {@code fair}, 差 below; each edge included.
     *
     * @throws IllegalArgumentException if the edges do not descend or one is not above 0
     */
    public static GradeBands of(long excellent, long good, long fair) {
        if (fair <= 0 || good <= fair || excellent <= good) {
            throw new IllegalArgumentException(
                    "expected grade edges that descend and lie above 0, such as 90, 80, 60, got " + excellent + ", "
                            + good + ", " + fair);
        }
        return builder()
                .grade(Grade.EXCELLENT, Interval.atLeast(Fraction.of(excellent)))
                .grade(Grade.GOOD, Interval.closedOpen(Fraction.of(good), Fraction.of(excellent)))
                .grade(Grade.FAIR, Interval.closedOpen(Fraction.of(fair), Fraction.of(good)))
                .grade(Grade.POOR, Interval.closedOpen(Fraction.ZERO, Fraction.of(fair)))
                .build();
    }

    /** Begins bands whose edges close on a side that the caller names. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects grades and their totals. */
    public static final class Builder {
        private final Bands.Builder<Grade> bands = Bands.over(Interval.atLeast(Fraction.ZERO));

        private Builder() {}

        /** The totals that earn a grade: {@code grade(EXCELLENT, "[90, +∞)")}. */
        public Builder grade(Grade grade, String totals) {
            return grade(grade, Interval.parse(totals));
        }

        Builder grade(Grade grade, Interval totals) {
            bands.band(totals, grade);
            return this;
        }

        /**
         * The finished bands.
         *
         * @throws IllegalArgumentException if a total of 0 or more has no grade or two, or more points earn a grade
         *     that is not better
         */
        public GradeBands build() {
            Bands<Grade> table = bands.build();
            List<Bands.Band<Grade>> ascending = table.list();
            for (int i = 1; i < ascending.size(); i++) {
                if (ascending.get(i).value().compareTo(ascending.get(i - 1).value()) >= 0) {
                    throw new IllegalArgumentException(
                            "expected a better grade for " + ascending.get(i).interval()
                                    + " than for " + ascending.get(i - 1).interval() + ", got "
                                    + ascending.get(i).value() + " and "
                                    + ascending.get(i - 1).value());
                }
            }
            return new GradeBands(table);
        }
    }

    /**
     * The grade of a total.
     *
     * @throws IllegalArgumentException if the total is below 0
     */
    public Grade gradeOf(BigDecimal total) {
        Fraction points = Fraction.of(total);
        for (Bands.Band<Grade> band : bestFirst) {
            if (band.interval().contains(points)) {
                return band.value();
            }
        }
        // below 0: says so
        return bands.at(points);
    }

    /** The grade of a total of 0 or more, counted in units of its last decimal: 9412 at scale 2 is 94.12. */
    public Grade gradeOf(long units, int scale) {
        for (Bands.Band<Grade> band : bestFirst) {
            int edge = band.interval().low().orElseThrow().compareToUnits(units, scale);
            if (edge < 0 || (edge == 0 && band.interval().includesLow())) {
                return band.value();
            }
        }
        // below 0: says so
        return gradeOf(BigDecimal.valueOf(units, scale));
    }

    /** The bands, lowest totals first. */
    public List<Bands.Band<Grade>> list() {
        return bands.list();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GradeBands that && bands.equals(that.bands);
    }

    @Override
    public int hashCode() {
        return bands.hashCode();
    }

    /** {@code [90, +∞) 优; [80, 90) 良; …}. */
    @Override
    public String toString() {
        String written = text;
        if (written == null) {
            written = written();
            text = written;
        }
        return written;
    }

    private String written() {
        List<String> texts = bands.list().stream()
                .map(band -> band.interval() + " " + band.value())
                .collect(Collectors.toList());
        Collections.reverse(texts);
        return String.join("; ", texts);
    }
}
