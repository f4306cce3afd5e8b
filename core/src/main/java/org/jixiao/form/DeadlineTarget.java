package org.jixiao.form;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A target that is a date: 2024-12-31. */
@Value.Immutable
public abstract non-sealed class DeadlineTarget implements Target {
    @Serial
    private static final long serialVersionUID = 1L;

    DeadlineTarget() {}

    /** A last day that is on time. */
    public static DeadlineTarget on(LocalDate due) {
        return ImmutableDeadlineTarget.make(due, Optional.empty());
    }

    /**
     * A last day that is on time, of work whose first day is known too.
     *
     * @throws IllegalArgumentException if {@code firstDay} is after {@code due}
     */
    public static DeadlineTarget between(LocalDate firstDay, LocalDate due) {
        if (firstDay.isAfter(due)) {
            throw new IllegalArgumentException(
                    "expected work to begin on or before its last day " + due + ", got " + firstDay);
        }
        return ImmutableDeadlineTarget.make(due, Optional.of(firstDay));
    }

    /** The last day that is on time. */
    public abstract LocalDate due();

    /** The first day of the work, where it is known; not after {@link #due}. */
    public abstract Optional<LocalDate> firstDay();

    @Override
    public String toString() {
        return firstDay().map(first -> first + "—").orElse("") + due() + "前";
    }
}
