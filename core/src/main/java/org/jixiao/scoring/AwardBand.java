package org.jixiao.scoring;

import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/** Holds an evaluator's award inside a band of the weight. */
final class AwardBand {
    private final Interval points;
    private final Fraction step;

    /** The band {@code shares} of the weight of {@code in}, for scores that go by {@code step}. */
    AwardBand(ScoringInput in, Interval shares, Fraction step) {
        this.points = shares.times(in.weight());
        this.step = step;
    }

    Score score(ScoringInput in, Fraction award) {
        Fraction held = award.min(most()).max(least());
        // an award finer than the step that would round out of its band is held too, but lies inside: no fault of
        // anyone
        // a lower edge belongs to its band also as the scores are cut
        boolean inside = points.contains(award) || award.equals(steps(least()));
        return inside
                ? Score.of(held, in, StockReason.AWARDED, points)
                : Score.of(held, in, StockReason.AWARD_CLAMPED, award, points);
    }

    private Fraction steps(Fraction edge) {
        return edge.dividedBy(step).floor().times(step);
    }

    private Fraction least() {
        return points.low().orElseThrow();
    }

    /** The upper edge, or where it does not belong to the band the largest step below it. */
    private Fraction most() {
        Fraction edge = points.high().orElseThrow();
        if (points.includesHigh()) {
            return edge;
        }
        Fraction below = steps(edge);
        return (below.equals(edge) ? below.minus(step) : below).max(least());
    }
}
