package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.Optional;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/**
 * W · min(1, B ÷ A): full marks from the target on, in proportion below it.
 *
 * <p>A ≤ 0: a ratio means nothing, so W if B ≥ A, else 0. B &lt; 0 with A &gt; 0: 0.
 */
record ProportionalPositive() implements StockStrategy<QuantityInput> {
    @Override
    public Score score(QuantityInput in) {
        given(in, "input");
        if (in.actual().isAtLeast(in.target())) {
            return Score.full(in, StockReason.MET);
        }
        if (!in.hasRatio()) {
            return Score.none(in, StockReason.MISSED_WITHOUT_RATIO);
        }
        return in.actual().signum() < 0
                ? Score.none(in, StockReason.BELOW_ZERO)
                : Score.of(in.weight().times(in.actual(), in.target()), in, StockReason.BELOW_TARGET);
    }

    @Override
    public Optional<Curve> curve(QuantityInput in) {
        given(in, "input");
        return Optional.of(
                in.hasRatio() ? inProportion(in) : Curve.constant(in.weight()).only(Interval.atLeast(in.target())));
    }

    /** W · min(1, B ÷ A), not below 0, for A above 0. */
    static Curve inProportion(QuantityInput in) {
        return Curve.linear(Fraction.ZERO, in.weight().dividedBy(in.target()))
                .only(Interval.atLeast(Fraction.ZERO))
                .atMost(in.weight());
    }

    @Override
    public String code() {
        return "strategy.proportional";
    }

    @Override
    public String word() {
        return "proportional";
    }
}
