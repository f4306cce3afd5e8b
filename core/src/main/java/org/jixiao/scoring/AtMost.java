package org.jixiao.scoring;

import java.util.Optional;
import org.jixiao.internal.Localised;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/** What another strategy gives, held at so many points. */
record AtMost(Fraction most, ScoringStrategy<? super QuantityInput> base) implements StockStrategy<QuantityInput> {
    AtMost {
        Shares.requirePositive("the most points", most);
    }

    @Override
    public Score score(QuantityInput in) {
        Score scored = base.score(in);
        return scored.points().filter(points -> points.isMoreThan(most)).isPresent()
                ? Score.of(most, in, StockReason.HELD, scored.derivation(), most)
                : scored;
    }

    @Override
    public Optional<Interval> fullMarks(QuantityInput in) {
        return most.isLessThan(in.weight()) ? Optional.empty() : base.fullMarks(in);
    }

    @Override
    public String code() {
        return "strategy.at_most";
    }

    @Override
    public Object parameter(String name) {
        Localised words = base::describe;
        return name.equals("0") ? words : most;
    }
}
