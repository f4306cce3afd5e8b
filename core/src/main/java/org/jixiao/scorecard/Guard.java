package org.jixiao.scorecard;

import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringStrategy;

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
        boolean sound = score.points()
                .filter(points -> points.signum() < 0 || points.isMoreThan(input.weight()))
                .isEmpty();
        if (!sound) {
            throw new ScoringException(
                    where.toString(),
                    strategy,
                    "was expected to give 0 to " + input.weight() + " points, but gave "
                            + score.points().orElseThrow());
        }
        return score;
    }
}
