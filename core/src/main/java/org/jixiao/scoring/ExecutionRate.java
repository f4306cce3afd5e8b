package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.Optional;
import org.jixiao.scoring.ScoringInput.QuantityInput;

/**
 * W · min(1, executed ÷ budget). A is the budget, B what was executed.
 *
 * <p>Budget 0: nothing executed leaves the points open; anything executed is more than the budget and earns W.
 */
record ExecutionRate() implements StockStrategy<QuantityInput> {
    @Override
    public Score score(QuantityInput in) {
        given(in, "input");
        int against = in.actual().compareTo(in.target());
        if (against > 0) {
            return Score.full(in, StockReason.OVER_EXECUTED);
        }
        if (!in.hasRatio()) {
            return Score.open(in, StockReason.NO_BUDGET);
        }
        if (in.actual().signum() < 0) {
            return Score.none(in, StockReason.BELOW_ZERO);
        }
        return against == 0
                ? Score.full(in, StockReason.EXECUTED_IN_FULL)
                : Score.owning(
                        in.weight().times(in.actual(), in.target()), in, StockReason.EXECUTION_RATE, in.completion());
    }

    /** Empty for a budget of 0: nothing executed leaves the points open, which no curve can show. */
    @Override
    public Optional<Curve> curve(QuantityInput in) {
        given(in, "input");
        return in.hasRatio() ? Optional.of(ProportionalPositive.inProportion(in)) : Optional.empty();
    }

    @Override
    public String code() {
        return "strategy.execution";
    }

    @Override
    public String word() {
        return "execution";
    }
}
