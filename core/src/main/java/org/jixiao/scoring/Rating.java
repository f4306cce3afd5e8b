package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import java.util.Optional;
import org.jixiao.form.RatingScale;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/**
 * A rating: an award inside the level's band, or without one full marks for a met target and the lower edge of the level's
 * band otherwise.
 *
 * <p>A target that names a least level is met by that level or a better one and then counts as 达成, [80%, 100%].
 */
record Rating(OwnScales own) implements StockStrategy<RatingInput> {
    @Override
    public Score score(RatingInput in) {
        given(in, "input");
        Interval band = in.target().leastLevel().isPresent() && in.isMet()
                ? own.band(RatingScale.ATTAINMENT, RatingScale.ATTAINMENT.top())
                : own.band(in.target().scale(), in.level());
        if (in.award().isPresent()) {
            return new AwardBand(in, band, in.step()).score(in, in.award().get());
        }
        if (in.isMet()) {
            return Score.full(in, StockReason.RATED_MET);
        }
        Fraction least = band.lowOr(Fraction.ZERO);
        return Score.owning(in.weight().times(least), in, StockReason.RATED_LOWER, band, least);
    }

    @Override
    public String code() {
        return own.isEmpty() ? "strategy.rating" : "strategy.rating_on";
    }

    @Override
    public String word() {
        return own.isEmpty() ? "rating" : "ratingOn";
    }

    @Override
    public Optional<List<Term>> parts() {
        return Optional.of(own.terms());
    }

    @Override
    public Object parameter(String name) {
        return own;
    }
}
