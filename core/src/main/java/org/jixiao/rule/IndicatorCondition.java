package org.jixiao.rule;

import java.io.Serial;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.form.Indicator;
import org.jixiao.internal.Messages;
import org.jixiao.scoring.Attainment;
import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ProseInput;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jspecify.annotations.Nullable;

/** A condition on a single indicator. Made by {@link Conditions}. */
public final class IndicatorCondition implements Condition {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What is asked of the indicator. */
    enum Question {
        IN_INTERVAL,
        MISSED,
        DIFFERENT
    }

    private final Question question;
    private final @Nullable Measure measure;
    private final Interval interval;
    private final @Nullable Interval actualAgainstZero;
    private final Scope scope;

    private IndicatorCondition(
            Question question,
            @Nullable Measure measure,
            Interval interval,
            @Nullable Interval actualAgainstZero,
            Scope scope) {
        this.question = question;
        this.measure = measure;
        this.interval = interval;
        this.actualAgainstZero = actualAgainstZero;
        this.scope = scope;
    }

    static IndicatorCondition in(Measure measure, Interval interval) {
        return new IndicatorCondition(Question.IN_INTERVAL, measure, interval, null, Scope.everyIndicator());
    }

    static IndicatorCondition of(Question question) {
        return new IndicatorCondition(question, null, Interval.all(), null, Scope.everyIndicator());
    }

    /** The same condition, on indicators of {@code scope} alone. */
    public IndicatorCondition among(Scope narrower) {
        return new IndicatorCondition(question, measure, interval, actualAgainstZero, scope.and(narrower));
    }

    /**
     * Where the target is 0 and no share of it means anything, the actuals that count, in the unit of the form: {@code
     * orAgainstZero("[30, +∞)")}.
     *
     * @throws IllegalArgumentException if the text is no interval
     */
    public IndicatorCondition orAgainstZero(String actuals) {
        return new IndicatorCondition(question, measure, interval, Interval.parse(actuals), scope);
    }

    /** Whether the condition holds; empty where it says nothing of such an indicator. */
    public Optional<Boolean> test(Indicator indicator, ScoringInput input) {
        if (!scope.holds(indicator)) {
            return Optional.empty();
        }
        return switch (question) {
            case IN_INTERVAL -> measured(input);
            case MISSED -> missed(input);
            case DIFFERENT ->
                input instanceof QuantityInput numbers
                        ? Optional.of(!numbers.actual().equals(numbers.target()))
                        : Optional.empty();
        };
    }

    private Optional<Boolean> measured(ScoringInput input) {
        if (!(input instanceof QuantityInput numbers)) {
            return Optional.empty();
        }
        Optional<Fraction> value = Objects.requireNonNull(measure).of(numbers);
        if (value.isPresent()) {
            return value.map(interval::contains);
        }
        return actualAgainstZero != null && numbers.target().signum() == 0
                ? Optional.of(actualAgainstZero.contains(numbers.actual()))
                : Optional.empty();
    }

    private static Optional<Boolean> missed(ScoringInput input) {
        // words that nobody can judge are neither met nor missed
        return input instanceof ProseInput words
                ? words.attainment().map(said -> said != Attainment.ATTAINED)
                : Optional.of(!input.isMet());
    }

    @Override
    public String text(Locale locale) {
        String asked = switch (question) {
            case IN_INTERVAL ->
                Messages.text("condition.in", locale, Objects.requireNonNull(measure), interval.toPercentText());
            case MISSED -> Messages.template("condition.missed", locale);
            case DIFFERENT -> Messages.template("condition.different", locale);
        };
        String zero =
                actualAgainstZero == null ? "" : Messages.text("condition.against_zero", locale, actualAgainstZero);
        return scope.equals(Scope.everyIndicator())
                ? asked + zero
                : Messages.text("condition.among", locale, asked + zero, scope);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorCondition that
                && question == that.question
                && measure == that.measure
                && interval.equals(that.interval)
                && Objects.equals(actualAgainstZero, that.actualAgainstZero)
                && scope.equals(that.scope);
    }

    @Override
    public int hashCode() {
        return Objects.hash(question, measure, interval, actualAgainstZero, scope);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
