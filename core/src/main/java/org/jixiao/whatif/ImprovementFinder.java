package org.jixiao.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scoring.Curve;
import org.jixiao.scoring.Formula;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Rounding;

/** Finds the smallest changes of one item's actual that lift its score to a needed one. */
final class ImprovementFinder {
    private static final Fraction TWO = Fraction.of(2);

    private final ItemScore item;
    private final Rounding rounding;

    ImprovementFinder(ItemScore item) {
        this.item = item;
        this.rounding = item.rounding().value();
    }

    /** None where no actual does it, or the strategy has no curve; two numbers where they lie as far on either side. */
    List<Improvement> to(BigDecimal needed, ScoringInput input) {
        if (input instanceof QuantityInput number) {
            return item.curve()
                    .flatMap(curve -> threshold(needed).map(threshold -> numbers(number, curve, threshold)))
                    .orElse(List.of());
        }
        return new Alternatives(item, input)
                .better().stream()
                        .filter(other -> other.score().compareTo(needed) >= 0)
                        .<Improvement>map(other -> other)
                        .limit(1)
                        .toList();
    }

    /** The exact score from which on the item is rounded to {@code score} or more; empty where it never is. */
    private Optional<Threshold> threshold(BigDecimal score) {
        boolean rescaled =
                item instanceof IndicatorScore row && row.beforeRescaling().isPresent();
        // a weight with more decimals than the rules keep is never reached by rounding
        BigDecimal most = rescaled
                ? item.weight()
                : Fraction.of(item.weight()).rounded(Rounding.of(rounding.scale(), RoundingMode.DOWN));
        return score.compareTo(most) > 0 ? Optional.empty() : Optional.of(Threshold.of(score, rounding));
    }

    private List<Improvement> numbers(QuantityInput input, Curve curve, Threshold threshold) {
        List<Improvement> nearest = new ArrayList<>();
        Optional<Fraction> least = Optional.empty();
        for (Interval passing : threshold.passing(curve)) {
            boolean isAbove = passing.low().filter(input.actual()::isAtMost).isPresent();
            Fraction edge = (isAbove ? passing.low() : passing.high()).orElseThrow();
            Fraction distance = edge.minus(input.actual()).abs();
            if (least.isPresent() && distance.isMoreThan(least.get())) {
                continue;
            }
            if (least.isPresent() && distance.isLessThan(least.get())) {
                nearest.clear();
            }
            least = Optional.of(distance);
            Fraction actual = passing.contains(edge) ? edge : justInside(curve, passing, edge, isAbove);
            BigDecimal score = item.scoreOf(input.withActual(actual)).orElseThrow();
            nearest.add(new Improvement.NumberChange(
                    item, score, passing, edge, input.actual(), input.target(), input.unit()));
        }
        return nearest;
    }

    /**
     * An actual inside {@code passing}, so near to an edge that does not belong to it that the score between both is rounded
     * alike.
     */
    private Fraction justInside(Curve curve, Interval passing, Fraction edge, boolean isAbove) {
        List<Bands.Band<Formula>> inside = curve.pieces().stream()
                .flatMap(piece ->
                        piece.interval().and(passing).map(part -> new Bands.Band<>(part, piece.value())).stream())
                .toList();
        Bands.Band<Formula> piece = inside.get(isAbove ? 0 : inside.size() - 1);
        Fraction side = isAbove ? Fraction.ONE : Fraction.ONE.negated();
        Fraction far = (isAbove ? piece.interval().high() : piece.interval().low()).orElse(edge.plus(side));
        Fraction limit = piece.value().at(edge);
        Fraction inner = edge.plus(far).dividedBy(TWO);
        int trend = piece.value().at(inner).compareTo(limit);
        if (trend == 0) {
            return inner;
        }
        // between two multiples of half a step no rounding changes its mind
        Fraction half = rounding.step().dividedBy(TWO);
        Fraction steps = limit.dividedBy(half);
        Fraction next = trend > 0
                ? steps.floor().plus(Fraction.ONE)
                : steps.negated().floor().plus(Fraction.ONE).negated();
        Fraction bound = next.times(half);
        Fraction points = piece.value().at(inner);
        boolean isNear = trend > 0 ? points.isLessThan(bound) : points.isMoreThan(bound);
        return isNear ? inner : piece.value().actualOf(limit.plus(bound).dividedBy(TWO));
    }
}
