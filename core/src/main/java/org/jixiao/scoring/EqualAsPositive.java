package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.Optional;
import org.jixiao.scoring.ScoringInput.QuantityInput;

/** = read as ≥, except that a target of 0 is met by 0 or less alone. */
record EqualAsPositive() implements StockStrategy<QuantityInput> {
    private static final EqualAllOrNothing EXACTLY = new EqualAllOrNothing();
    private static final ProportionalPositive POSITIVE = new ProportionalPositive();

    @Override
    public Score score(QuantityInput in) {
        given(in, "input");
        return in.target().signum() == 0 ? EXACTLY.score(in) : POSITIVE.score(in);
    }

    @Override
    public Optional<Curve> curve(QuantityInput in) {
        given(in, "input");
        return in.target().signum() == 0 ? EXACTLY.curve(in) : POSITIVE.curve(in);
    }

    @Override
    public String code() {
        return "strategy.equal_as_positive";
    }

    @Override
    public String word() {
        return "equalAsPositive";
    }
}
