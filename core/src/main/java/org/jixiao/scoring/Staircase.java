package org.jixiao.scoring;

import java.util.Optional;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/** The curve of a table from intervals of a measure to points. */
final class Staircase {
    /** A curve of more pieces than this is not made: nobody reads it, and it would take time out of proportion. */
    static final int MOST_PIECES = 1_000;

    private Staircase() {}

    /** Empty where the points stay open, or there would be more than {@value #MOST_PIECES} pieces. */
    static Optional<Curve> of(Measure measure, Bands<Fraction> points, QuantityInput in) {
        if (measure.of(in).isEmpty()) {
            return measure.unmeasured(in).points().map(ignored -> metOrMissed(in));
        }
        Bands.Builder<Formula> pieces = Bands.over(Interval.all());
        for (Bands.Band<Fraction> step : points.list()) {
            measure.actualsOf(step.interval(), in)
                    .forEach(actuals -> pieces.band(actuals, Formula.constant(step.value())));
        }
        return Optional.of(Curve.of(pieces.build()))
                .filter(curve -> curve.pieces().size() <= MOST_PIECES);
    }

    /** W where the target is met, else 0. */
    static Curve metOrMissed(QuantityInput in) {
        return Curve.constant(in.weight()).only(in.whatMeetsIt());
    }
}
