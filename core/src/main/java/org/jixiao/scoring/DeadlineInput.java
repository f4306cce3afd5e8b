package org.jixiao.scoring;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.form.DeadlineTarget;
import org.jixiao.value.Fraction;

/** A last day and the day on which the work was done, and the points an evaluator awarded, if any. */
@Value.Immutable
public abstract non-sealed class DeadlineInput implements ScoringInput {
    @Serial
    private static final long serialVersionUID = 1L;

    DeadlineInput() {}

    /** Work done on a day. */
    public static DeadlineInput of(Fraction weight, LocalDate due, LocalDate done, Optional<Fraction> award) {
        return of(weight, DeadlineTarget.on(due), done, award);
    }

    /** Work done on a day. */
    public static DeadlineInput of(Fraction weight, DeadlineTarget target, LocalDate done, Optional<Fraction> award) {
        return ImmutableDeadlineInput.make(weight, target.due(), target.firstDay(), done, award);
    }

    @Override
    public abstract Fraction weight();

    /** The last day that is on time. */
    public abstract LocalDate due();

    /** The first day of the work, where it is known. */
    public abstract Optional<LocalDate> firstDay();

    /** The day on which the work was done. */
    public abstract LocalDate done();

    /** Points the evaluator gave. */
    public abstract Optional<Fraction> award();

    @Override
    public boolean isMet() {
        return !done().isAfter(due());
    }

    @Override
    public Object shownTarget() {
        return due();
    }

    @Override
    public Object shownActual() {
        return done();
    }
}
