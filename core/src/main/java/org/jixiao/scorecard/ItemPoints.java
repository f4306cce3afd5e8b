package org.jixiao.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jixiao.scoring.Curve;
import org.jixiao.scoring.Derivation;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/** How an item of a scorecard would turn other points of its strategy into a score: rescaled, and rounded once. */
record ItemPoints(ItemScore item, Scorecard card) {
    /** What the strategy was given; empty where there was nothing to give it. */
    Optional<ScoringInput> input() {
        return item.derivation().map(Derivation::input);
    }

    /** The exact score of the item as a function of its actual; empty where its strategy cannot say it. */
    Optional<Curve> curve(QuantityInput input) {
        ScoringStrategy<? super QuantityInput> strategy = AppliedStrategy.of(item, card.rules(), input);
        Fraction deduction = deduction();
        Optional<Fraction> computed = deduction.signum() > 0
                ? Guard.score(item.where(), strategy, input).points()
                : item.exact().map(points -> points.dividedBy(factor()));
        // what was deducted by hand stays deducted, whatever is computed
        return Guard.curve(item.where(), strategy, input, computed)
                .map(curve -> deduction.signum() > 0 ? curve.minus(deduction) : curve)
                .map(curve -> factor().equals(Fraction.ONE) ? curve : curve.times(factor()));
    }

    /** The most exact points the item can earn. */
    Fraction most(QuantityInput input) {
        return lessDeduction(input.weight()).times(factor());
    }

    /** The score of what a strategy gave instead; empty where that leaves the points open. */
    Optional<BigDecimal> score(Score instead) {
        return instead.points().map(points -> score(lessDeduction(points).times(factor())));
    }

    /** The score for an exact one. */
    BigDecimal score(Fraction exact) {
        Rounding rounding = item.rounding().value();
        return isRescaled() ? exact.rounded(rounding) : Points.rounded(exact, rounding, item.weight());
    }

    /** The exact score from which on the item is rounded to {@code score} or more; empty where it never is. */
    Optional<Threshold> threshold(BigDecimal score) {
        Rounding rounding = item.rounding().value();
        // a weight with more decimals than the rules keep is never reached: see Points.rounded
        BigDecimal most = isRescaled()
                ? item.weight()
                : Fraction.of(item.weight()).rounded(Rounding.of(rounding.scale(), RoundingMode.DOWN));
        return score.compareTo(most) > 0 ? Optional.empty() : Optional.of(Threshold.of(score, rounding));
    }

    private Fraction lessDeduction(Fraction points) {
        return points.minus(deduction()).max(Fraction.ZERO);
    }

    /** The points of the 扣分 column, where the rules take them; else 0. */
    private Fraction deduction() {
        return item instanceof IndicatorScore row
                        && card.rules().manualDeduction().isPresent()
                ? row.indicator().deduction().map(Fraction::of).orElse(Fraction.ZERO)
                : Fraction.ZERO;
    }

    private boolean isRescaled() {
        return item instanceof IndicatorScore && card.rescaling().isPresent();
    }

    private Fraction factor() {
        return isRescaled() ? card.rescaling().orElseThrow().factor() : Fraction.ONE;
    }
}
