package org.jixiao.scoring;

import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/** What the readings of = share. */
final class Equals {
    private Equals() {}

    /** A target of 0 is met by 0 or less. */
    static Score zeroTarget(QuantityInput in) {
        return in.actual().signum() <= 0
                ? Score.full(in, StockReason.MET)
                : Score.none(in, StockReason.MISSED_WITHOUT_RATIO);
    }

    /** The curve of {@link #zeroTarget}. */
    static Curve zeroTargetCurve(QuantityInput in) {
        return Curve.constant(in.weight()).only(Interval.atMost(Fraction.ZERO));
    }
}
