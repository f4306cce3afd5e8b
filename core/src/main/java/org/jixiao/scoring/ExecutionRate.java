package org.jixiao.scoring;

import java.util.Optional;
import org.jixiao.value.Rounding;

/**
 * W · min(1, executed ÷ budget). A is the budget, B what was executed.
 *
 * <p>Budget 0: nothing executed leaves the points open; anything executed is more than the budget and earns W.
 */
record ExecutionRate() implements StockStrategy<QuantityInput>, QuickNumbers {
    @Override
    public Score score(QuantityInput in) {
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
                : Score.of(in.weight().times(in.completion()), in, StockReason.EXECUTION_RATE, in.completion());
    }

    @Override
    public long units(QuantityInput in, Rounding rounding) {
        return in.hasRatio() && in.actual().signum() >= 0
                ? rounding.proportionalUnits(in.weight(), in.actual(), in.target())
                : QuickScoring.UNSAID;
    }

    /** Empty for a budget of 0: nothing executed leaves the points open, which no curve can say. */
    @Override
    public Optional<Curve> curve(QuantityInput in) {
        return in.hasRatio() ? Optional.of(ProportionalPositive.inProportion(in)) : Optional.empty();
    }

    @Override
    public String code() {
        return "strategy.execution";
    }
}
