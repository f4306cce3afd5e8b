package org.jixiao.scorecard;

import java.util.List;
import java.util.Optional;
import org.jixiao.scoring.Curve;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jspecify.annotations.Nullable;

/** Runs a strategy, of the library or of anyone else, and holds it to its contract. */
final class CheckedStrategy {
    private CheckedStrategy() {}

    /**
     * The score; {@code where} is put into words only if something is wrong.
     *
     * @throws ScoringException if the strategy throws, gives no score, or points outside 0..weight
     */
    static <I extends ScoringInput> Score score(Object where, ScoringStrategy<? super I> strategy, I input) {
        Score score;
        try {
            score = strategy.score(input);
        } catch (RuntimeException | StackOverflowError e) {
            throw broken(where, "scorecard.strategy", said(e), strategy, input, e);
        }
        if (score == null) {
            throw broken(where, "scorecard.strategy", "no score at all", strategy, input, null);
        }
        if (score.input() != input && !score.input().equals(input)) {
            throw broken(where, "scorecard.strategy", "the score of another input", strategy, input, null);
        }
        Fraction points = score.pointsOr(Fraction.ZERO);
        if (points.signum() < 0 || points.isMoreThan(input.weight())) {
            throw broken(where, "scorecard.strategy", points.toString(), strategy, input, null);
        }
        return score;
    }

    /**
     * The curve, empty where the strategy has none.
     *
     * @param points what the strategy gave for the actual of {@code input}
     * @throws ScoringException if the strategy throws or answers null, or the curve says anything else there, or points outside 0..weight anywhere
     */
    static Optional<Curve> curve(
            Object where,
            ScoringStrategy<? super QuantityInput> strategy,
            QuantityInput input,
            Optional<Fraction> points) {
        Optional<Curve> curve;
        try {
            curve = strategy.curve(input);
        } catch (RuntimeException e) {
            throw broken(where, "scorecard.curve", said(e), strategy, input, e);
        }
        if (curve == null) {
            throw broken(where, "scorecard.curve", "no answer at all", strategy, input, null);
        }
        if (curve.isEmpty()) {
            return curve;
        }
        Fraction said = curve.get().at(input.actual());
        if (!points.equals(Optional.of(said))) {
            String scored = points.map(Fraction::toString).orElse("open");
            String met = said + " at " + input.actual() + " beside the score " + scored;
            throw broken(where, "scorecard.curve", met, strategy, input, null);
        }
        boolean sound = curve.get().above(input.weight()).isEmpty()
                && curve.get().reaching(Fraction.ZERO).equals(List.of(Interval.all()));
        if (!sound) {
            throw broken(where, "scorecard.curve_bounds", curve.get().toString(), strategy, input, null);
        }
        return curve;
    }

    private static ScoringException broken(
            Object where,
            String code,
            String met,
            ScoringStrategy<?> strategy,
            ScoringInput input,
            @Nullable Throwable cause) {
        return ScoringException.of(where.toString(), code, met, said(strategy), input.weight(), cause);
    }

    /** What something says of itself; its class where even that breaks. */
    private static String said(Object self) {
        try {
            return String.valueOf(self);
        } catch (RuntimeException | StackOverflowError e) {
            return self.getClass().getName();
        }
    }
}
