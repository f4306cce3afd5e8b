package org.jixiao.scoring;

import java.io.Serial;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.form.RatingLevel;
import org.jixiao.form.RatingTarget;
import org.jixiao.value.Fraction;

/** A rating: a level reached on a scale, and the points an evaluator awarded for it, if any. */
@Value.Immutable
public abstract non-sealed class RatingInput implements ScoringInput {
    @Serial
    private static final long serialVersionUID = 1L;

    RatingInput() {}

    /**
     * A level reached.
     *
     * @param step the smallest step of a rounded score, which says what "just below an edge" is
     */
    public static RatingInput of(
            Fraction weight, RatingTarget target, RatingLevel level, Optional<Fraction> award, Fraction step) {
        return ImmutableRatingInput.make(weight, target, level, award, step);
    }

    @Override
    public abstract Fraction weight();

    public abstract RatingTarget target();

    public abstract RatingLevel level();

    /** Points the evaluator gave. */
    public abstract Optional<Fraction> award();

    /** The smallest step between two rounded scores, 0.01 at two decimals. */
    public abstract Fraction step();

    @Override
    public boolean isMet() {
        return target().isMetBy(level());
    }

    @Override
    public Object shownTarget() {
        return target();
    }

    @Override
    public Object shownActual() {
        return level().name();
    }
}
