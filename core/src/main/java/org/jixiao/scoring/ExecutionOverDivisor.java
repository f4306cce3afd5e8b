package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import java.util.Optional;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jixiao.value.Unit;

/** W · min(1, executed ÷ budget), with a fixed amount in the place of a budget of 0. Bare numbers count as 万元. */
record ExecutionOverDivisor(Money divisor) implements StockStrategy<QuantityInput> {
    private static final ExecutionRate RATE = new ExecutionRate();

    ExecutionOverDivisor {
        Shares.requirePositive("execution.divisor", divisor.yuan());
    }

    @Override
    public Score score(QuantityInput in) {
        given(in, "input");
        if (in.hasRatio()) {
            return RATE.score(in);
        }
        QuantityInput instead = instead(in);
        Fraction rate = instead.completion().max(Fraction.ZERO).min(Fraction.ONE);
        return Score.of(in.weight().times(rate), in, StockReason.BUDGET_REPLACED, divisor, rate);
    }

    private QuantityInput instead(QuantityInput in) {
        Unit unit = in.unit().isNone() ? Unit.WAN_YUAN : in.unit();
        return new QuantityInput(
                in.weight(), divisor.yuan().times(Unit.YUAN.per(unit)), in.actual(), unit, in.direction());
    }

    @Override
    public Optional<Curve> curve(QuantityInput in) {
        given(in, "input");
        return RATE.curve(in.hasRatio() ? in : instead(in));
    }

    @Override
    public String code() {
        return "strategy.execution_over_divisor";
    }

    @Override
    public String word() {
        return "executionWithoutBudgetOver";
    }

    @Override
    public Optional<List<Term>> parts() {
        return Optional.of(List.of(Term.of(divisor.toString())));
    }

    @Override
    public Object parameter(String name) {
        return divisor;
    }
}
