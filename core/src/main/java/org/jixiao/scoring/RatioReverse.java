package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.Optional;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/**
 * W · min(1, A ÷ B): full marks up to the limit, the ratio beyond it.
 *
 * <p>A ≤ 0: W if B ≤ A, else 0.
 */
record RatioReverse() implements StockStrategy<QuantityInput> {
    @Override
    public Score score(QuantityInput in) {
        given(in, "input");
        if (in.actual().isAtMost(in.target())) {
            return Score.full(in, StockReason.MET);
        }
        return in.hasRatio()
                ? Score.of(in.weight().times(in.target(), in.actual()), in, StockReason.ABOVE_LIMIT)
                : Score.none(in, StockReason.MISSED_WITHOUT_RATIO);
    }

    @Override
    public Optional<Curve> curve(QuantityInput in) {
        given(in, "input");
        Curve met = Curve.constant(in.weight()).only(Interval.atMost(in.target()));
        return Optional.of(
                in.hasRatio()
                        ? met.where(
                                Interval.moreThan(in.target()),
                                Formula.ratio(Fraction.ZERO, in.weight().times(in.target())))
                        : met);
    }

    @Override
    public String code() {
        return "strategy.ratio_reverse";
    }

    @Override
    public String word() {
        return "reverseRatio";
    }
}
