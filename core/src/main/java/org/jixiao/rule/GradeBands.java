package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.invalidAt;
import static org.jixiao.value.internal.Checks.quoted;

import com.google.common.collect.Lists;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.internal.Localised;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Rounding;
import org.jixiao.value.internal.Checks;
import org.jixiao.value.internal.ShareText;

/**
 * Which total earns which {@link Grade}: every total of 0 or more has exactly one.
 *
 * <p>A set with a hole or an overlap cannot be built.
 *
 * @param bands the grade of each total, lowest totals first
 */
public record GradeBands(Bands<Grade> bands) implements Localised, Serializable {
    private static final Fraction MOST = Fraction.of(100);

    /**
     * Refuses bands that leave a total out, and more points that earn a grade that is not better.
     *
     * @throws org.jixiao.value.InvalidValueException if the bands do not cover the totals from 0 on, their grades do not rise, or
     *     an edge lies above 100 points
     */
    public GradeBands {
        Bands.Builder<Grade> totals = Bands.over(Interval.atLeast(Fraction.ZERO));
        for (Bands.Band<Grade> band : given(bands, "bands").list()) {
            totals.band(band.interval(), band.value());
            if (band.interval().lowOr(MOST).isMoreThan(MOST)) {
                throw invalidAt("GradeBands", "grades.most", band.value() + " " + band.interval());
            }
        }
        bands = totals.build();
        Bands.Band<Grade> below = null;
        for (Bands.Band<Grade> band : bands.list()) {
            if (below != null && band.value().compareTo(below.value()) >= 0) {
                throw invalid(
                        "grades.ascending",
                        band.value() + " and " + below.value(),
                        band.interval().toString(),
                        below.interval().toString());
            }
            below = band;
        }
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
        return of(Map.of(
                Grade.EXCELLENT, "[" + excellent + ", +∞)",
                Grade.GOOD, "[" + good + ", " + excellent + ")",
                Grade.FAIR, "[" + fair + ", " + good + ")",
                Grade.POOR, "[0, " + fair + ")"));
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
        for (Map.Entry<Grade, String> total : given(totals, "totals").entrySet()) {
            bestFirst.put(given(total.getKey(), "totals"), total.getValue());
        }
        for (Map.Entry<Grade, String> total : bestFirst.entrySet()) {
            String place = total.getKey() + " \"" + given(total.getValue(), "totals") + "\"";
            if (ShareText.isInPercent(total.getValue())) {
                throw invalidAt(place, "grades.points", quoted(total.getValue()));
            }
            bands.band(Checks.at(place, () -> Interval.parse(total.getValue())), total.getKey());
        }
        return new GradeBands(bands.build());
    }

    /**
     * The totals that earn each grade where a total is rounded before it is graded: rounded half up to whole points, 89.5 earns what 90
     * earns. A grade that no rounded total earns is left out.
     */
    public GradeBands roundedFirst(Rounding rounding) {
        Fraction step = given(rounding, "rounding").step();
        Bands.Builder<Grade> totals = Bands.over(Interval.atLeast(Fraction.ZERO));
        for (int i = 0; i < bands.list().size(); i++) {
            Interval from = i == 0
                    ? Interval.atLeast(Fraction.ZERO)
                    : reaching(bands.list().get(i).interval(), step, rounding);
            Optional<Interval> earning = i + 1 == bands.list().size()
                    ? Optional.of(from)
                    : reaching(bands.list().get(i + 1).interval(), step, rounding)
                            .allBelow()
                            .flatMap(from::and);
            Grade grade = bands.list().get(i).value();
            earning.ifPresent(interval -> totals.band(interval, grade));
        }
        return new GradeBands(totals.build());
    }

    /** The numbers from the lowest one on that, rounded, is in the interval or above it. */
    private static Interval reaching(Interval interval, Fraction step, Rounding rounding) {
        Fraction low = interval.low().orElse(Fraction.ZERO);
        Fraction steps = low.dividedBy(step).floor();
        boolean reaches = interval.includesLow() && steps.times(step).equals(low);
        Fraction least = reaches ? steps : steps.plus(Fraction.ONE);
        Fraction half = least.minus(Fraction.of(1, 2));
        boolean isEven = least.dividedBy(Fraction.of(2)).isDecimal(0);
        return switch (rounding.mode()) {
            case UP, CEILING -> Interval.moreThan(least.minus(Fraction.ONE).times(step));
            case HALF_UP -> Interval.atLeast(half.times(step));
            case HALF_DOWN -> Interval.moreThan(half.times(step));
            case HALF_EVEN -> isEven ? Interval.atLeast(half.times(step)) : Interval.moreThan(half.times(step));
            case DOWN, FLOOR, UNNECESSARY -> Interval.atLeast(least.times(step));
        };
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
        return bands.at(given(total, "total"));
    }

    /** {@code [90, +∞) 优; [80, 90) 良; …}; {@code [90, +∞) excellent; …} where {@code locale} is no Chinese one. */
    @Override
    public String text(Locale locale) {
        given(locale, "locale");
        return Lists.reverse(bands.list()).stream()
                .map(band -> band.interval() + " " + band.value().label(locale))
                .collect(Collectors.joining("; "));
    }

    /** The same in Chinese. */
    @Override
    public String toString() {
        return text(Locale.CHINESE);
    }
}
