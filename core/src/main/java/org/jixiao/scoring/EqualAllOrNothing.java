package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.Optional;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/** = taken literally: the target itself earns W, anything else nothing; a target of 0 is met by 0 or less. */
record EqualAllOrNothing() implements StockStrategy<QuantityInput> {
    @Override
    public Score score(QuantityInput in) {
        given(in, "input");
        if (in.target().signum() == 0) {
            return in.actual().signum() <= 0
                    ? Score.full(in, StockReason.MET)
                    : Score.none(in, StockReason.MISSED_WITHOUT_RATIO);
        }
        return in.actual().equals(in.target())
                ? Score.full(in, StockReason.MET)
                : Score.none(in, StockReason.NOT_EQUAL);
    }

    @Override
    public Optional<Curve> curve(QuantityInput in) {
        given(in, "input");
        Interval met =
                in.target().signum() == 0 ? Interval.atMost(Fraction.ZERO) : Interval.closed(in.target(), in.target());
        return Optional.of(Curve.constant(in.weight()).only(met));
    }

    @Override
    public String code() {
        return "strategy.equal_all_or_nothing";
    }

    @Override
    public String word() {
        return "equalOrNothing";
    }
}
