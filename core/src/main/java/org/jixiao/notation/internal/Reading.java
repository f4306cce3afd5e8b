package org.jixiao.notation.internal;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a cell was read as and by which rule, or why no rule reads it. Immutable.
 *
 * @param <T> the type of the value
 */
public final class Reading<T> {
    private final @Nullable T value;
    private final @Nullable NotationRule rule;
    private final @Nullable ReadingProblem problem;
    private final String text;

    private Reading(@Nullable T value, @Nullable NotationRule rule, @Nullable ReadingProblem problem, String text) {
        this.value = value;
        this.rule = rule;
        this.problem = problem;
        this.text = text;
    }

    static <T> Reading<T> of(T value, NotationRule rule, String text) {
        return new Reading<>(value, rule, null, text);
    }

    static <T> Reading<T> failed(ReadingProblem problem, String text) {
        return new Reading<>(null, null, problem, text);
    }

    /** The value; empty where the cell was not read. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** The rule that read it; empty where it was not read. */
    Optional<NotationRule> rule() {
        return Optional.ofNullable(rule);
    }

    /** Why it was not read; empty where it was. */
    public Optional<ReadingProblem> problem() {
        return Optional.ofNullable(problem);
    }

    /** The cell as it was met. */
    public String text() {
        return text;
    }

    <R> Reading<R> map(Function<? super T, ? extends R> change) {
        return new Reading<>(value == null ? null : change.apply(value), rule, problem, text);
    }

    @Override
    public String toString() {
        return "\"" + text + "\" " + (value == null ? String.valueOf(problem) : rule + " " + value);
    }
}
