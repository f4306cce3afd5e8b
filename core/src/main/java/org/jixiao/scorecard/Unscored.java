package org.jixiao.scorecard;

import java.util.Objects;
import java.util.Optional;

/**
 * One of many rows that gave no scorecard: no form could be made of it, or the rules broke on the form.
 *
 * @param exception the class of what was thrown, such as {@code org.jixiao.form.InvalidFormException}
 * @param message its message; empty where it had none
 */
public record Unscored(String id, String exception, String message) implements ScoringResult {
    public Unscored {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(exception, "exception");
        Objects.requireNonNull(message, "message");
    }

    static Unscored of(String id, Throwable thrown) {
        return new Unscored(
                id,
                thrown.getClass().getName(),
                Optional.ofNullable(thrown.getMessage()).orElse(""));
    }

    /** Why: the message, or the class of the exception where that says nothing. */
    public String reason() {
        return message.isBlank() ? exception : message;
    }

    @Override
    public Optional<Scorecard> card() {
        return Optional.empty();
    }
}
