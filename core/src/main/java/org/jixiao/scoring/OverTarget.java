package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.Optional;
import org.jixiao.form.Direction;
import org.jixiao.internal.Localised;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;

/**
 * Deducts a share of the weight, not of the score, from a positive result far above its target.
 *
 * <p>Acts where more is better and A &gt; 0; elsewhere, and where no band deducts, {@code base} alone decides.
 */
record OverTarget(ScoringStrategy<? super QuantityInput> base, OverTargetBands bands)
        implements StockStrategy<QuantityInput> {
    @Override
    public Score score(QuantityInput in) {
        given(in, "input");
        Score scored = base.score(in);
        if (!acts(in) || in.actual().isAtMost(in.target()) || bands.spare(in)) {
            return scored;
        }
        // nothing is deducted from points that are open, and a base that breaks its contract is not covered up
        if (scored == null || scored.isOpen() || scored.pointsOr(Fraction.ZERO).isMoreThan(in.weight())) {
            return scored;
        }
        Fraction deviation = in.completion().minus(Fraction.ONE);
        Fraction share = bands.shareAt(deviation);
        if (share.signum() == 0) {
            return scored;
        }
        Fraction left = in.weight().minus(share.times(in.weight()));
        // a base that already gave less, such as a corridor, is not lifted up again
        return scored.pointsOr(left).isLessThan(left)
                ? scored
                : Score.of(left, in, StockReason.OVER_TARGET, deviation, bands.bandAt(deviation), share);
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
    public Object parameter(String name) {
        Localised words = base::describe;
        return name.equals("0") ? words : bands;
    }
}
