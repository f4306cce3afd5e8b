package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import java.util.Optional;
import org.jixiao.form.Direction;
import org.jixiao.internal.Localised;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/**
 * Against a target below 0 the proportion of both as sizes; elsewhere what {@code base} gives.
 *
 * <p>Less is better (a change of −30 % or less): W · min(1, B ÷ A), nothing from B = 0 on. More is better (a result of −30 or more):
 * W · min(1, A ÷ B).
 */
record ProportionalBelowZero(ScoringStrategy<? super QuantityInput> base) implements StockStrategy<QuantityInput> {
    @Override
    public Score score(QuantityInput in) {
        given(in, "input");
        if (in.target().signum() >= 0) {
            return base.score(in);
        }
        if (in.isMet()) {
            return Score.full(in, StockReason.MET);
        }
        if (in.direction() == Direction.POSITIVE) {
            return Score.of(in.weight().times(in.target(), in.actual()), in, StockReason.ABOVE_LIMIT);
        }
        return in.actual().signum() < 0
                ? Score.of(in.weight().times(in.actual(), in.target()), in, StockReason.BELOW_TARGET)
                : Score.none(in, StockReason.NOT_BELOW_ZERO);
    }

    @Override
    public Optional<Curve> curve(QuantityInput in) {
        given(in, "input");
        if (in.target().signum() >= 0) {
            return base.curve(in);
        }
        Curve met = Curve.constant(in.weight()).only(in.whatMeetsIt());
        return Optional.of(
                in.direction() == Direction.POSITIVE
                        ? met.where(
                                Interval.lessThan(in.target()),
                                Formula.ratio(Fraction.ZERO, in.weight().times(in.target())))
                        : Curve.linear(Fraction.ZERO, in.weight().dividedBy(in.target()))
                                .atMost(in.weight())
                                .only(Interval.atMost(Fraction.ZERO)));
    }

    @Override
    public String code() {
        return "strategy.proportional_below_zero";
    }

    @Override
    public String word() {
        return "proportionalBelowZero";
    }

    @Override
    public Optional<List<Term>> parts() {
        return ScoringStrategies.term(base).map(List::of);
    }

    @Override
    public Object parameter(String name) {
        Localised words = base::describe;
        return words;
    }
}
