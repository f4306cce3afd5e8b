package org.jixiao.scoring;

import java.util.Optional;
import org.jixiao.value.Interval;

/**
 * Completion B ÷ A outside an interval earns nothing, inside it what {@code inside} gives. A ≤ 0: {@code
 * inside} alone.
 */
record Corridor(Interval completion, ScoringStrategy<? super QuantityInput> inside)
        implements StockStrategy<QuantityInput> {
    @Override
    public Score score(QuantityInput in) {
        return in.hasRatio() && !completion.contains(in.completion())
                ? Score.none(in, StockReason.OUTSIDE_CORRIDOR, in.completion(), completion)
                : inside.score(in);
    }

    @Override
    public Optional<Interval> fullMarks(QuantityInput in) {
        Optional<Interval> full = inside.fullMarks(in);
        return in.hasRatio() ? full.flatMap(interval -> interval.and(completion.times(in.target()))) : full;
    }

    @Override
    public String code() {
        return "strategy.corridor";
    }

    @Override
    public Object parameter(String name) {
        return completion;
    }
}
