package org.jixiao.scoring;

import org.jixiao.form.RatingScale;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Rounding;

/**
 * A rating: an award inside the level's band, or without one full marks for a met target and the lower edge of the level's
 * band otherwise.
 *
 * <p>A target that names a least level is met by that level or a better one and then counts as 达成, [80%, 100%].
 */
record Rating(OwnScales own) implements StockStrategy<RatingInput> {
    @Override
    public Score score(RatingInput in) {
        Interval band = in.target().leastLevel().isPresent() && in.isMet()
                ? own.band(RatingScale.ATTAINMENT, RatingScale.ATTAINMENT.top())
                : own.band(in.target().scale(), in.level());
        if (in.award().isPresent()) {
            return new AwardBand(in, band, in.step()).score(in, in.award().get());
        }
        if (in.isMet()) {
            return Score.full(in, StockReason.RATED_MET);
        }
        Fraction least = band.low().orElseThrow();
        return Score.of(in.weight().times(least), in, StockReason.RATED_LOWER, band, least);
    }

    /** The rounded points without an award in units of the last decimal, or {@link QuickScoring#UNSAID}. */
    long units(RatingInput in, Rounding rounding) {
        if (in.award().isPresent()) {
            return QuickScoring.UNSAID;
        }
        return in.isMet()
                ? rounding.units(in.weight())
                : rounding.units(
                        in.weight(),
                        own.band(in.target().scale(), in.level()).low().orElseThrow(),
                        Fraction.ONE);
    }

    @Override
    public String code() {
        return own.isEmpty() ? "strategy.rating" : "strategy.rating_on";
    }

    @Override
    public Object parameter(String name) {
        return own;
    }
}
