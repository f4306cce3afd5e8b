package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalidAt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.internal.Checks;
import org.jixiao.value.internal.ShareText;
import org.jixiao.value.internal.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Collects a table of steps: which interval earns how many of the points.
 *
 * <pre>{@code
 * steps(Measure.ACTUAL).outOf("5")
 *     .earn("5", "[90%, +∞)").earn("4", "[80%, 90%)").earn("3", "[70%, 80%)").earn("2", "[60%, 70%)").earn("0", "(-∞, 60%)")
 *     .build()
 * }</pre>
 *
 * <p>Points are given on the scale of the published table; an indicator of another weight earns the same share of it.
 */
public final class StepsBuilder {
    private final Measure measure;
    private final Bands.Builder<Fraction> points = Bands.over(Interval.all());
    private final List<Interval> order = new ArrayList<>();
    private @Nullable Fraction most;
    private boolean earnsPercent;
    private boolean inPercent;

    StepsBuilder(Measure measure) {
        this.measure = measure;
        showInPercent(!measure.isAmount());
    }

    private void showInPercent(boolean percent) {
        if (percent) {
            inPercent = true;
            points.inPercent();
        }
    }

    /**
     * The points of the whole table; 1 unless set, so that steps are shares.
     *
     * @throws IllegalArgumentException if not above 0
     */
    public StepsBuilder outOf(String wholeTable) {
        most = DeductionBuilder.wholeOf(given(wholeTable, "wholeTable"));
        return this;
    }

    /**
     * Points of one interval of the measure: {@code earn("4", "[80%, 90%)")}. Where percentages are measured, {@code [80, 90)}
     * is the same interval.
     *
     * @throws org.jixiao.value.InvalidValueException if one of them is no number and no interval, or seems to lack a %
     */
    public StepsBuilder earn(String share, String interval) {
        given(share, "share");
        given(interval, "interval");
        return earn(share, interval, place() + ".earn(\"" + share + "\", \"" + interval + "\")");
    }

    private StepsBuilder earn(String share, String interval, String place) {
        Fraction earned = Checks.at(place, () -> Fraction.parse(share));
        Interval step = Checks.at(place, () -> measure.interval(interval));
        earnsPercent |= ShareText.isInPercent(share);
        showInPercent(ShareText.isInPercent(interval));
        points.band(step, earned);
        order.add(step);
        return this;
    }

    private String place() {
        return "steps(" + measure.name() + ")";
    }

    /**
     * The whole table at once, each row an interval and its points: {@code table("[90%, +∞): 5", "(-∞, 90%): 0")}.
     *
     * @throws IllegalArgumentException if a row has no colon, intervals overlap or leave a gap, or a step is outside 0 to the
     *     points of the whole table
     */
    public ScoringStrategy<QuantityInput> table(String... rows) {
        for (String row : given(rows, "rows")) {
            String place = place() + ".table(\"" + given(row, "row") + "\")";
            TableRow read = Checks.at(place, () -> TableRow.read(row, "[90%, +∞): 5"));
            earn(read.value(), read.key(), place);
        }
        return build();
    }

    /**
     * The finished strategy.
     *
     * @throws IllegalArgumentException if intervals overlap, leave a gap, a step is outside 0 to the points of the whole
     *     table, or none earns all of them
     */
    public ScoringStrategy<QuantityInput> build() {
        Bands<Fraction> earned = Checks.at(place(), points::build);
        Fraction whole = most == null ? Fraction.ONE : most;
        for (Bands.Band<Fraction> step : earned.list()) {
            requireWithin(whole, step);
        }
        Fraction best = earned.list().stream()
                .map(Bands.Band::value)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (best.isLessThan(whole)) {
            throw invalidAt(place(), "steps.most", written(best), written(whole));
        }
        return new Steps(measure, earned.map(points -> points.dividedBy(whole)), whole, order);
    }

    /** Points where the table has points, else a share. */
    private String written(Fraction earned) {
        return most == null ? ShareText.percent(earned) : earned.toString();
    }

    private void requireWithin(Fraction whole, Bands.Band<Fraction> step) {
        String interval =
                inPercent ? step.interval().toPercentText() : step.interval().toString();
        if (most != null && earnsPercent) {
            throw invalidAt(
                    place(), "steps.percent_of_points", ShareText.percent(step.value()), interval, most.toString());
        }
        if (step.value().signum() >= 0 && step.value().isAtMost(whole)) {
            return;
        }
        throw most == null
                ? invalidAt(place(), "steps.share", ShareText.percent(step.value()), interval)
                : invalidAt(place(), "steps.points_of", step.value().toString(), interval, most.toString());
    }
}
