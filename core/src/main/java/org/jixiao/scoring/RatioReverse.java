package org.jixiao.scoring;

import java.util.Optional;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Rounding;

/**
 * W · min(1, A ÷ B): full marks up to the limit, the ratio beyond it.
 *
 * <p>A ≤ 0: W if B ≤ A, else 0.
 */
record RatioReverse() implements StockStrategy<QuantityInput>, QuickNumbers {
    @Override
    public Score score(QuantityInput in) {
        if (in.actual().isAtMost(in.target())) {
            return Score.full(in, StockReason.MET);
        }
        return in.hasRatio()
                ? Score.of(in.weight().times(in.target()).dividedBy(in.actual()), in, StockReason.ABOVE_LIMIT)
                : Score.none(in, StockReason.MISSED_WITHOUT_RATIO);
    }

    @Override
    public long units(QuantityInput in, Rounding rounding) {
        if (in.hasRatio() && in.actual().signum() > 0) {
            return rounding.proportionalUnits(in.weight(), in.target(), in.actual());
        }
        return in.actual().isAtMost(in.target()) ? rounding.units(in.weight()) : 0;
    }

    @Override
    public Optional<Curve> curve(QuantityInput in) {
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
}
