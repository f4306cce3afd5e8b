package org.jixiao.scorecard;

import java.util.List;
import java.util.Optional;
import org.jixiao.scoring.Curve;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/** Runs a strategy, of the library or of anyone else, and holds it to its contract. */
final class Guard {
    private Guard() {}

    /**
     * The score; {@code where} is put into words only if something is wrong.
     *
     * @throws ScoringException if the strategy gives no score, or points outside 0..weight
     */
    static <I extends ScoringInput> Score score(Object where, ScoringStrategy<? super I> strategy, I input) {
        Score score = strategy.score(input);
        if (score == null) {
            throw new ScoringException(
                    where.toString(),
                    strategy,
                    "was expected to give 0 to " + input.weight() + " points, but gave no score at all");
        }
        Optional<Fraction> points = score.points();
        if (points.isPresent() && (points.get().signum() < 0 || points.get().isMoreThan(input.weight()))) {
            throw new ScoringException(
                    where.toString(),
                    strategy,
                    "was expected to give 0 to " + input.weight() + " points, but gave " + points.get());
        }
        return score;
    }

    /**
     * The curve, empty where the strategy has none.
     *
     * @param points what the strategy gave for the actual of {@code input}
     * @throws ScoringException if the curve says anything else there, or points outside 0..weight anywhere
     */
    static Optional<Curve> curve(
            Object where,
            ScoringStrategy<? super QuantityInput> strategy,
            QuantityInput input,
            Optional<Fraction> points) {
        Optional<Curve> curve = strategy.curve(input);
        if (curve.isEmpty()) {
            return curve;
        }
        Fraction said = curve.get().at(input.actual());
        if (!points.equals(Optional.of(said))) {
            throw new ScoringException(
                    where.toString(),
                    strategy,
                    "was expected to give a curve that agrees with its score, but at " + input.actual()
                            + " the curve says " + said + " and the score "
                            + points.map(Fraction::toString).orElse("is open"));
        }
        boolean sound = curve.get().above(input.weight()).isEmpty()
                && curve.get().reaching(Fraction.ZERO).equals(List.of(Interval.all()));
        if (!sound) {
            throw new ScoringException(
                    where.toString(),
                    strategy,
                    "was expected to give a curve of 0 to " + input.weight() + " points, but gave " + curve.get());
        }
        return curve;
    }
}
