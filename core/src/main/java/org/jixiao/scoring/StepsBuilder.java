package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

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
    private Fraction best = Fraction.ONE;
    private final Bands.Builder<Fraction> points = Bands.over(Interval.all());

    StepsBuilder(Measure measure) {
        this.measure = measure;
    }

    /**
     * The points of the whole table; 1 unless set, so that steps are shares.
     *
     * @throws IllegalArgumentException if not above 0
     */
    public StepsBuilder outOf(String most) {
        best = Fraction.parse(given(most, "most"));
        if (best.signum() <= 0) {
            throw invalid("steps.points", most);
        }
        return this;
    }

    /** Points of one interval of the measure: {@code earn("4", "[80%, 90%)")}. */
    public StepsBuilder earn(String share, String interval) {
        given(share, "share");
        points.band(Interval.parse(given(interval, "interval")), Fraction.parse(share));
        return this;
    }

    /**
     * The whole table at once, each row an interval and its points: {@code table("[90%, +∞): 5", "(-∞, 90%): 0")}.
     *
     * @throws IllegalArgumentException if a row has no colon, intervals overlap or leave a gap, or a step is outside 0 to the
     *     points of the whole table
     */
    public ScoringStrategy<QuantityInput> table(String... rows) {
        for (String row : given(rows, "rows")) {
            TableRow read = TableRow.read(row, "[90%, +∞): 5");
            earn(read.value(), read.key());
        }
        return build();
    }

    /**
     * The finished strategy.
     *
     * @throws IllegalArgumentException if intervals overlap, leave a gap, or a step is outside 0 to the points of the
     *     whole table
     */
    public ScoringStrategy<QuantityInput> build() {
        Bands<Fraction> shares = points.build().map(earned -> earned.dividedBy(best));
        shares.list()
                .forEach(band -> Shares.require(
                        "steps.share", band.value(), band.interval().toString()));
        return new Steps(measure, shares);
    }
}
