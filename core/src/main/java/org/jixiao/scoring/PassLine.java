package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import java.util.Optional;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/** Below a share of the target nothing, from it on what {@code above} gives. A ≤ 0: {@code above} alone. */
record PassLine(Fraction share, ScoringStrategy<? super QuantityInput> above) implements StockStrategy<QuantityInput> {
    PassLine {
        Shares.require("pass_line.share", share);
    }

    @Override
    public Score score(QuantityInput in) {
        given(in, "input");
        return in.hasRatio() && in.completion().isLessThan(share)
                ? Score.none(in, StockReason.BELOW_PASS_LINE, in.completion(), share)
                : above.score(in);
    }

    @Override
    public Optional<Curve> curve(QuantityInput in) {
        given(in, "input");
        Optional<Curve> curve = above.curve(in);
        return in.hasRatio() ? curve.map(points -> points.only(Interval.atLeast(share.times(in.target())))) : curve;
    }

    @Override
    public String code() {
        return "strategy.pass_line";
    }

    @Override
    public String word() {
        return "passLine";
    }

    @Override
    public Optional<List<Term>> parts() {
        return Optional.of(List.of(Term.of(Shares.percent(share))));
    }

    @Override
    public Object parameter(String name) {
        return share;
    }
}
