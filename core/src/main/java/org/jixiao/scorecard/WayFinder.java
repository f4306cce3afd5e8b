package org.jixiao.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.scoring.Curve;
import org.jixiao.scoring.DeadlineInput;
import org.jixiao.scoring.Formula;
import org.jixiao.scoring.ProseInput;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.RatingInput;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/** Finds the smallest changes of one item's actual that lift its score to a needed one. */
final class WayFinder {
    private static final Fraction TWO = Fraction.of(2);

    private final ItemPoints points;
    private final ItemScore item;

    WayFinder(ItemPoints points) {
        this.points = points;
        this.item = points.item();
    }

    /** None where no actual does it, or the strategy cannot say; two numbers where they lie as far on either side. */
    List<Way> to(BigDecimal needed, ScoringInput input) {
        if (input instanceof QuantityInput number) {
            return points.curve(number)
                    .flatMap(curve -> points.threshold(needed).map(threshold -> numbers(number, curve, threshold)))
                    .orElse(List.of());
        }
        return new Alternatives(points)
                .better(input).stream()
                        .filter(other -> other.score().compareTo(needed) >= 0)
                        .findFirst()
                        .map(other -> words(other, input))
                        .stream()
                        .toList();
    }

    private Way words(Answer.Alternative other, ScoringInput input) {
        return new Way.OtherWords(
                item, other.score(), other.actual(), input.shownActual().toString(), isAwarded(input));
    }

    private static boolean isAwarded(ScoringInput input) {
        if (input instanceof RatingInput rating) {
            return rating.award().isPresent();
        }
        if (input instanceof DeadlineInput deadline) {
            return deadline.award().isPresent();
        }
        return input instanceof ProseInput words && words.award().isPresent();
    }

    private List<Way> numbers(QuantityInput input, Curve curve, Threshold threshold) {
        List<Way> nearest = new ArrayList<>();
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
            BigDecimal score = passing.contains(edge)
                    ? points.score(curve.at(edge))
                    : scoreJustInside(curve, passing, edge, isAbove);
            nearest.add(new Way.OtherNumber(item, score, passing, edge, input.actual(), input.target(), input.unit()));
        }
        return nearest;
    }

    /** What is earned on from an edge that does not belong to {@code passing}, however near to it. */
    private BigDecimal scoreJustInside(Curve curve, Interval passing, Fraction edge, boolean isAbove) {
        List<Bands.Band<Formula>> inside = curve.pieces().stream()
                .filter(piece -> piece.interval().and(passing).isPresent())
                .toList();
        Formula formula = inside.get(isAbove ? 0 : inside.size() - 1).value();
        Fraction limit = formula.at(edge);
        int trend = formula.slopeAt(edge).signum() * (isAbove ? 1 : -1);
        if (trend == 0) {
            return points.score(limit);
        }
        // between two multiples of half a step no rounding changes its mind
        Fraction half = item.rounding().value().step().dividedBy(TWO);
        Fraction steps = limit.dividedBy(half);
        Fraction next = trend > 0
                ? steps.floor().plus(Fraction.ONE)
                : steps.negated().floor().plus(Fraction.ONE).negated();
        return points.score(limit.plus(next.times(half)).dividedBy(TWO));
    }
}
