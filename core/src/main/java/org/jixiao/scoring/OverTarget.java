package org.jixiao.scoring;

import java.util.Optional;
import org.jixiao.internal.Localised;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/**
 * Deducts a share of the weight, not of the score, from a positive result far above its target.
 *
 * <p>Acts where more is better and A &gt; 0; elsewhere, and where no band deducts, {@code base} alone decides.
 */
record OverTarget(ScoringStrategy<? super QuantityInput> base, OverTargetBands bands)
        implements StockStrategy<QuantityInput>, QuickNumbers {
    @Override
    public Score score(QuantityInput in) {
        Score scored = base.score(in);
        if (!acts(in) || in.actual().isAtMost(in.target())) {
            return scored;
        }
        Fraction deviation = in.completion().minus(Fraction.ONE);
        Fraction share = bands.shareAt(deviation);
        if (share.signum() == 0) {
            return scored;
        }
        Fraction left = in.weight().minus(share.times(in.weight()));
        // a base that already gave less, such as a corridor, is not lifted up again
        return scored.points().filter(points -> points.isLessThan(left)).isPresent()
                ? scored
                : Score.of(left, in, StockReason.OVER_TARGET, deviation, bands.bandAt(deviation), share);
    }

    @Override
    public long units(QuantityInput in, Rounding rounding) {
        long scored = QuickScoring.numberUnits(base, in, rounding);
        int step = scored != QuickScoring.UNSAID && acts(in) ? bands.stepsReached(in) : 0;
        if (step == 0) {
            return scored;
        }
        long left = bands.unitsLeft(step, in, rounding);
        // rounding keeps the order: the smaller of two points rounded is the smaller of the two rounded
        return left == QuickScoring.UNSAID ? left : Math.min(scored, left);
    }

    @Override
    public Optional<Curve> curve(QuantityInput in) {
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
