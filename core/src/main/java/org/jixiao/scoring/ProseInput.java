package org.jixiao.scoring;

import java.io.Serial;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.value.Fraction;

/** A target and an actual in words, and the points an evaluator awarded, if any. */
@Value.Immutable
public abstract non-sealed class ProseInput implements ScoringInput {
    @Serial
    private static final long serialVersionUID = 1L;

    ProseInput() {}

    /**
     * Words against words.
     *
     * @param step the smallest step of a rounded score, which says what "just below an edge" is
     */
    public static ProseInput of(
            Fraction weight, String target, String actual, Optional<Fraction> award, Fraction step) {
        return ImmutableProseInput.make(weight, target, actual, award, step);
    }

    @Override
    public abstract Fraction weight();

    public abstract String target();

    public abstract String actual();

    /** Points the evaluator gave. */
    public abstract Optional<Fraction> award();

    /** The smallest step between two rounded scores, 0.01 at two decimals. */
    public abstract Fraction step();

    /** What the words say of the target, where the rules can tell. */
    @Value.Lazy
    public Optional<Attainment> attainment() {
        return Attainment.of(target(), actual());
    }

    @Override
    public boolean isMet() {
        return attainment().equals(Optional.of(Attainment.ATTAINED));
    }

    @Override
    public Object shownTarget() {
        return target();
    }

    @Override
    public Object shownActual() {
        return actual();
    }
}
