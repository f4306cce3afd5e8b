package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import java.util.Optional;
import org.jixiao.form.Direction;
import org.jixiao.internal.Localised;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;

/**
 * Deducts a share of the weight, not of the score, or points from a positive result far above its target.
 *
 * <p>Acts where more is better and A &gt; 0; elsewhere, and where no band deducts, {@code base} alone decides.
 */
record OverTarget(ScoringStrategy<? super QuantityInput> base, OverTargetBands bands)
        implements StockStrategy<QuantityInput> {
    @Override
    public Score score(QuantityInput in) {
        given(in, "input");
        if (!acts(in) || in.actual().isAtMost(in.target())) {
            return base.score(in);
        }
        Fraction completion = in.completion();
        if (completion.isLessThan(bands.leastCompletion())) {
            return base.score(in);
        }
        Fraction deviation = completion.minus(Fraction.ONE);
        Bands.Band<OverTargetBands.Deducted> band = bands.at(deviation);
        Fraction deducted = band.value().amount();
        if (deducted.signum() == 0) {
            return base.score(in);
        }
        Fraction left = band.value().leftOf(in.weight());
        if (!isAllAboveTarget()) {
            Score scored = base.score(in);
            // nothing is deducted from points that are open, a base that breaks its contract is not covered up, and one
            // that already gave less, such as a corridor, is not lifted up again
            if (scored == null
                    || scored.isOpen()
                    || scored.pointsOr(left).isMoreThan(in.weight())
                    || scored.pointsOr(left).isLessThan(left)) {
                return scored;
            }
        }
        StockReason reason = bands.isInPoints() ? StockReason.OVER_TARGET_POINTS : StockReason.OVER_TARGET;
        return Score.owning(left, in, reason, deviation, band.interval(), deducted);
    }

    /** Whether the base gives all of the weight above the target, whatever the actual: then it need not be asked. */
    private boolean isAllAboveTarget() {
        return base instanceof ProportionalPositive;
    }

    @Override
    public Optional<Curve> curve(QuantityInput in) {
        given(in, "input");
        return acts(in) ? base.curve(in).map(curve -> bands.deductedFrom(curve, in)) : base.curve(in);
    }

    private static boolean acts(QuantityInput in) {
        return in.direction() == Direction.POSITIVE && in.hasRatio();
    }

    @Override
    public String code() {
        return "strategy.over_target";
    }

    @Override
    public String word() {
        return "lessOverTarget";
    }

    @Override
    public Optional<List<Term>> parts() {
        return ScoringStrategies.term(base)
                .map(term -> List.of(Term.of("base", term), new Term("bands", bands.terms())));
    }

    @Override
    public Object parameter(String name) {
        Localised words = base::describe;
        return name.equals("0") ? words : bands;
    }
}
