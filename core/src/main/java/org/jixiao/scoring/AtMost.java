package org.jixiao.scoring;

import java.util.Optional;
import org.jixiao.internal.Localised;
import org.jixiao.value.Fraction;

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
    public Optional<Curve> curve(QuantityInput in) {
        return base.curve(in).map(curve -> curve.atMost(most));
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
