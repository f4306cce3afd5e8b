package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/** On or before the last day W; after it the evaluator's award between 0 and W, and without one 0. */
record Deadline() implements StockStrategy<DeadlineInput> {
    private static final Interval ANY = Interval.closed(Fraction.ZERO, Fraction.ONE);

    @Override
    public Score score(DeadlineInput in) {
        given(in, "input");
        if (in.isMet()) {
            return Score.full(in, StockReason.ON_TIME);
        }
        return in.award()
                .map(award -> new AwardBand(in, ANY, Fraction.ONE).score(in, award))
                .orElseGet(() -> Score.none(in, StockReason.LATE));
    }

    @Override
    public String code() {
        return "strategy.deadline";
    }

    @Override
    public String word() {
        return "deadline";
    }
}
