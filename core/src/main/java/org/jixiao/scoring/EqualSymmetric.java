package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.Optional;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/**
 * W · min(A ÷ B, B ÷ A): too much costs as much as too little.
 *
 * <p>A = 0: met by 0 or less. A &lt; 0: a ratio means nothing, the target itself earns W. B ≤ 0 with A &gt; 0: 0.
 */
record EqualSymmetric() implements StockStrategy<QuantityInput> {
    private static final EqualAllOrNothing EXACTLY = new EqualAllOrNothing();

    @Override
    public Score score(QuantityInput in) {
        given(in, "input");
        if (!in.hasRatio() || in.actual().equals(in.target())) {
            return EXACTLY.score(in);
        }
        if (in.actual().signum() <= 0) {
            return Score.none(in, StockReason.NOT_EQUAL);
        }
        Fraction completion = in.completion();
        Fraction share = completion.min(Fraction.ONE.dividedBy(completion));
        return Score.of(in.weight().times(share), in, StockReason.APART);
    }

    @Override
    public Optional<Curve> curve(QuantityInput in) {
        given(in, "input");
        return in.hasRatio()
                ? Optional.of(ProportionalPositive.inProportion(in)
                        .where(
                                Interval.moreThan(in.target()),
                                Formula.ratio(Fraction.ZERO, in.weight().times(in.target()))))
                : EXACTLY.curve(in);
    }

    @Override
    public String code() {
        return "strategy.equal_symmetric";
    }

    @Override
    public String word() {
        return "equalSymmetric";
    }
}
