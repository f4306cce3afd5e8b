package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.Optional;
import org.jixiao.scoring.ScoringInput.QuantityInput;

/** Yes or no, all or nothing: W where the target is met, else 0. Serves every kind of input. */
record Direct() implements StockStrategy<ScoringInput> {
    @Override
    public Score score(ScoringInput in) {
        given(in, "input");
        return in.isMet() ? Score.full(in, StockReason.YES) : Score.none(in, StockReason.NO);
    }

    @Override
    public Optional<Curve> curve(ScoringInput in) {
        given(in, "input");
        return in instanceof QuantityInput number ? Optional.of(Staircase.metOrMissed(number)) : Optional.empty();
    }

    @Override
    public String code() {
        return "strategy.direct";
    }

    @Override
    public String word() {
        return "direct";
    }
}
