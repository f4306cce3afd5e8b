package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import com.google.common.collect.ImmutableList;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.internal.ReadBack;
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

    // shown with every form: written once, when first asked for, like the hash of a string
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
            throw invalid("grades.edges", excellent + ", " + good + ", " + fair);
        }
        return of(Bands.<Grade>over(Interval.atLeast(Fraction.ZERO))
                .band(Interval.atLeast(Fraction.of(excellent)), Grade.EXCELLENT)
                .band(Interval.closedOpen(Fraction.of(good), Fraction.of(excellent)), Grade.GOOD)
                .band(Interval.closedOpen(Fraction.of(fair), Fraction.of(good)), Grade.FAIR)
                .band(Interval.closedOpen(Fraction.ZERO, Fraction.of(fair)), Grade.POOR)
                .build());
    }

    /**
     * Bands whose edges close on a side that the caller names, with the totals that earn each grade:
     * {@code of(Map.of(EXCELLENT, "(90, +∞)", GOOD, "(80, 90]", FAIR, "[60, 80]", POOR, "[0, 60)"))}.
     *
     * @throws IllegalArgumentException if a total of 0 or more has no grade or two, or more points earn a grade that is not
     *     better
     */
    public static GradeBands of(Map<Grade, String> totals) {
        Bands.Builder<Grade> bands = Bands.over(Interval.atLeast(Fraction.ZERO));
        // best first, whatever the order of the map, so that a mistake is always told alike
        Map<Grade, String> bestFirst = new TreeMap<>();
        given(totals, "totals").forEach((grade, earning) -> bestFirst.put(given(grade, "totals"), earning));
        bestFirst.forEach((grade, earning) -> bands.band(Interval.parse(given(earning, "totals")), grade));
        return of(bands.build());
    }

    private static GradeBands of(Bands<Grade> table) {
        List<Bands.Band<Grade>> ascending = table.list();
        for (int i = 1; i < ascending.size(); i++) {
            if (ascending.get(i).value().compareTo(ascending.get(i - 1).value()) >= 0) {
                throw invalid(
                        "grades.ascending",
                        ascending.get(i).value() + " and "
                                + ascending.get(i - 1).value(),
                        ascending.get(i).interval().toString(),
                        ascending.get(i - 1).interval().toString());
            }
        }
        return new GradeBands(table);
    }

    /**
     * The grade of a total.
     *
     * @throws IllegalArgumentException if the total is below 0
     */
    public Grade gradeOf(BigDecimal total) {
        return gradeOf(Fraction.of(given(total, "total")));
    }

    /**
     * The grade of a total.
     *
     * @throws org.jixiao.value.InvalidValueException if the total is below 0
     */
    public Grade gradeOf(Fraction total) {
        given(total, "total");
        for (Bands.Band<Grade> band : bestFirst) {
            if (band.interval().contains(total)) {
                return band.value();
            }
        }
        // below 0: throws
        return bands.at(total);
    }

    /** The bands, lowest totals first. */
    public List<Bands.Band<Grade>> list() {
        return bands.list();
    }

    /** Bands that were read back are held to what all bands are held to. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> {
            Bands.Builder<Grade> again = Bands.over(Interval.atLeast(Fraction.ZERO));
            given(bands, "bands").list().forEach(band -> again.band(band.interval(), band.value()));
            return of(again.build());
        });
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
