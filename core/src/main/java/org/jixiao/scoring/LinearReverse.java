package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.Optional;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/**
 * W up to the limit, then W · (1 − (B − A) ÷ A), nothing from twice the limit on.
 *
 * <p>A ≤ 0: W if B ≤ A, else 0.
 */
record LinearReverse() implements StockStrategy<QuantityInput> {
    private static final Fraction TWO = Fraction.of(2);

    @Override
    public Score score(QuantityInput in) {
        given(in, "input");
        if (in.actual().isAtMost(in.target())) {
            return Score.full(in, StockReason.MET);
        }
        if (!in.hasRatio()) {
            return Score.none(in, StockReason.MISSED_WITHOUT_RATIO);
        }
        Fraction left = TWO.minus(in.completion());
        return left.signum() <= 0
                ? Score.none(in, StockReason.TWICE_THE_LIMIT)
                : Score.of(in.weight().times(left), in, StockReason.ABOVE_LIMIT_LINEAR);
    }

    @Override
    public Optional<Curve> curve(QuantityInput in) {
        given(in, "input");
        Curve met = Curve.constant(in.weight()).only(Interval.atMost(in.target()));
        if (!in.hasRatio()) {
            return Optional.of(met);
        }
        Fraction slope = in.weight().dividedBy(in.target()).negated();
        return Optional.of(Curve.linear(in.weight().times(TWO), slope)
                .atMost(in.weight())
                .only(Interval.atMost(in.target().times(TWO))));
    }

    @Override
    public String code() {
        return "strategy.linear_reverse";
    }

    @Override
    public String word() {
        return "reverseLinear";
    }
}
