package org.jixiao.testkit.cases;

import java.util.Optional;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.value.Fraction;

/**
 * Something for a rule to score.
 *
 * @param applied the rule
 * @param input what it is given
 * @param <I> what is scored
 */
public record Trial<I extends ScoringInput>(RowRule<I> applied, I input) {
    /** What the rule gives; empty where it throws, which is for law 1 to tell. */
    public Optional<Score> score() {
        try {
            return Optional.of(applied.strategy().score(input));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The points that it gives; empty where they stay open, and where the rule throws. */
    public Optional<Fraction> points() {
        return score().flatMap(Score::points);
    }

    /** How the rule breaks law 1 here; empty where it keeps it. */
    public Optional<String> outOfBounds() {
        try {
            return applied.strategy()
                    .score(input)
                    .points()
                    .filter(points -> points.signum() < 0 || points.isMoreThan(input.weight()))
                    .map(points -> this + " earned " + points + " of " + input.weight());
        } catch (RuntimeException e) {
            return Optional.of(this + " threw " + e);
        }
    }

    @Override
    public String toString() {
        return applied.name() + ": " + input.shownTarget() + " → " + input.shownActual()
                + input.award().map(points -> ", awarded " + points).orElse("");
    }
}
