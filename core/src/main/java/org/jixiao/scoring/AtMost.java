package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import java.util.Optional;
import org.jixiao.internal.Localised;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;

/** What another strategy gives, held at so many points. */
record AtMost(Fraction most, ScoringStrategy<? super QuantityInput> base) implements StockStrategy<QuantityInput> {
    AtMost {
        Shares.requirePositive("at_most.points", most);
    }

    @Override
    public Score score(QuantityInput in) {
        given(in, "input");
        Score scored = base.score(in);
        return scored.points().filter(points -> points.isMoreThan(most)).isPresent()
                ? Score.of(most, in, StockReason.HELD, scored, most)
                : scored;
    }

    @Override
    public Optional<Curve> curve(QuantityInput in) {
        given(in, "input");
        return base.curve(in).map(points -> points.atMost(most));
    }

    @Override
    public String code() {
        return "strategy.at_most";
    }

    @Override
    public String word() {
        return "atMost";
    }

    @Override
    public Optional<List<Term>> parts() {
        return ScoringStrategies.term(base)
                .map(term -> List.of(Term.of("points", Term.of(most.toString())), Term.of("base", term)));
    }

    @Override
    public Object parameter(String name) {
        Localised words = base::describe;
        return name.equals("0") ? words : most;
    }
}
