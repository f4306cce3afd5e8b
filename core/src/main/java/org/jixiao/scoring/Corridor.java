package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import java.util.Optional;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Interval;

/**
 * Completion B ÷ A outside an interval earns nothing, inside it what {@code inside} gives. A ≤ 0: {@code
 * inside} alone.
 */
record Corridor(Interval completion, ScoringStrategy<? super QuantityInput> inside)
        implements StockStrategy<QuantityInput> {
    @Override
    public Score score(QuantityInput in) {
        given(in, "input");
        return in.hasRatio() && !completion.contains(in.completion())
                ? Score.none(in, StockReason.OUTSIDE_CORRIDOR, in.completion(), completion)
                : inside.score(in);
    }

    @Override
    public Optional<Curve> curve(QuantityInput in) {
        given(in, "input");
        Optional<Curve> curve = inside.curve(in);
        return in.hasRatio() ? curve.map(points -> points.only(completion.times(in.target()))) : curve;
    }

    @Override
    public String code() {
        return "strategy.corridor";
    }

    @Override
    public String word() {
        return "corridor";
    }

    @Override
    public Optional<List<Term>> parts() {
        return Optional.of(List.of(Term.of(completion.toPercentText())));
    }

    @Override
    public Object parameter(String name) {
        return completion;
    }
}
