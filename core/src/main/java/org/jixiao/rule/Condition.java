package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.Term;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.internal.Checks;
import org.jixiao.value.internal.ShareText;
import org.jspecify.annotations.Nullable;

/**
 * When a rule attaches a finding. Immutable, equal by value, and described in both languages.
 *
 * <pre>{@code
 * completion("[130%, +∞)").among(level1(IndicatorClass.OUTPUT))
 * executionRate("[0%, 90%)")
 * }</pre>
 */
public sealed interface Condition extends Localised, Serializable {
    /**
     * B ÷ A lies in an interval: {@code completion("[130%, +∞)")}. Cannot be judged where A ≤ 0.
     *
     * @throws org.jixiao.value.InvalidValueException if the text is no interval, or an edge seems to lack a %
     */
    static IndicatorCondition completion(String interval) {
        return IndicatorCondition.in(Measure.COMPLETION, shares("completion", interval));
    }

    /**
     * |B − A| ÷ A lies in an interval: {@code deviation("(20%, +∞)")}. Cannot be judged where A ≤ 0.
     *
     * @throws org.jixiao.value.InvalidValueException if the text is no interval, or an edge seems to lack a %
     */
    static IndicatorCondition deviation(String interval) {
        return IndicatorCondition.in(Measure.ABSOLUTE_DEVIATION, shares("deviation", interval));
    }

    /** The target was missed, whatever its kind. Cannot be judged for words that no rule can judge. */
    static IndicatorCondition missed() {
        return IndicatorCondition.of(IndicatorCondition.Question.MISSED);
    }

    /** The actual is another number than the target, on either side. */
    static IndicatorCondition different() {
        return IndicatorCondition.of(IndicatorCondition.Question.DIFFERENT);
    }

    /**
     * The work of a deadline is so many days late: {@code late("(30, +∞)")}; 0 on the last day, below 0 before it. Cannot be judged for
     * other targets, and where the actual is no date.
     *
     * @throws org.jixiao.value.InvalidValueException if the text is no interval
     */
    static IndicatorCondition late(String days) {
        String place = "late(\"" + given(days, "days") + "\")";
        return IndicatorCondition.late(Checks.at(place, () -> Interval.parse(days)));
    }

    /**
     * Executed ÷ budget lies in an interval: {@code executionRate("[0%, 90%)")}.
     *
     * @throws org.jixiao.value.InvalidValueException if the text is no interval, or an edge seems to lack a %
     */
    static ExecutionCondition executionRate(String interval) {
        return ImmutableExecutionCondition.make(Optional.of(shares("executionRate", interval)));
    }

    private static Interval shares(String call, String interval) {
        String place = call + "(\"" + given(interval, "interval") + "\")";
        return Checks.at(place, () -> ShareText.interval(interval));
    }

    /** The adjusted budget is not the initial one. */
    static ExecutionCondition budgetChanged() {
        return ImmutableExecutionCondition.make(Optional.empty());
    }

    /** Every indicator for which {@code each} can be judged fulfils it, and there is at least one. */
    static FormCondition everyIndicator(IndicatorCondition each) {
        return new FormCondition(each);
    }

    /**
     * The condition as an author writes it: {@code completion([130%, +∞))}, {@code is(missed)}, {@code late((30, +∞))}, {@code executionRate([0%, 90%))} or {@code
     * everyIndicator(…)}, behind it {@code among(…)} with the tests of a scope, and {@code orAgainstZero(…)}.
     */
    List<Term> terms();

    /** A condition on a single indicator. */
    final class IndicatorCondition implements Condition {
        @Serial
        private static final long serialVersionUID = 1L;

        /** What the condition tests. */
        enum Question {
            IN_INTERVAL,
            MISSED,
            DIFFERENT,
            LATE
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

        private static IndicatorCondition in(Measure measure, Interval range) {
            return new IndicatorCondition(Question.IN_INTERVAL, measure, range, null, Scope.everyIndicator());
        }

        private static IndicatorCondition late(Interval days) {
            return new IndicatorCondition(Question.LATE, null, days, null, Scope.everyIndicator());
        }

        private static IndicatorCondition of(Question question) {
            return new IndicatorCondition(question, null, Interval.all(), null, Scope.everyIndicator());
        }

        /** The same condition, on indicators of {@code scope} alone. */
        public IndicatorCondition among(Scope narrower) {
            return new IndicatorCondition(
                    question, measure, interval, actualAgainstZero, scope.and(given(narrower, "narrower")));
        }

        /**
         * Where the target is 0 and no share of it means anything, the actuals that count, in the unit of the form: {@code
         * orAgainstZero("[30, +∞)")}.
         *
         * @throws org.jixiao.value.InvalidValueException if the text is no interval
         */
        public IndicatorCondition orAgainstZero(String actuals) {
            String place = "orAgainstZero(\"" + given(actuals, "actuals") + "\")";
            Interval range = Checks.at(place, () -> Interval.parse(actuals));
            return new IndicatorCondition(question, measure, interval, range, scope);
        }

        /** Whether the condition holds; empty where it cannot be judged for such an indicator. */
        public Optional<Boolean> test(Indicator indicator, ScoringInput input) {
            given(input, "input");
            if (!scope.holds(indicator)) {
                return Optional.empty();
            }
            if (question == Question.MISSED) {
                // words that nobody can judge are neither met nor missed
                return input.isJudgeable() ? Optional.of(!input.isMet()) : Optional.empty();
            }
            if (question == Question.LATE) {
                return input instanceof DeadlineInput work
                        ? Optional.of(interval.contains(Fraction.of(work.daysLate())))
                        : Optional.empty();
            }
            if (!(input instanceof QuantityInput numbers)) {
                return Optional.empty();
            }
            return question == Question.DIFFERENT
                    ? Optional.of(!numbers.actual().equals(numbers.target()))
                    : measured(numbers);
        }

        private Optional<Boolean> measured(QuantityInput numbers) {
            Optional<Fraction> value = Objects.requireNonNull(measure).of(numbers);
            if (value.isPresent()) {
                return value.map(interval::contains);
            }
            return actualAgainstZero != null && numbers.target().signum() == 0
                    ? Optional.of(actualAgainstZero.contains(numbers.actual()))
                    : Optional.empty();
        }

        @Override
        public List<Term> terms() {
            List<Term> all = new ArrayList<>();
            all.add(
                    switch (question) {
                        case IN_INTERVAL ->
                            Term.of(
                                    measure == Measure.COMPLETION ? "completion" : "deviation",
                                    Term.of(interval.toPercentText()));
                        case MISSED -> Term.of("is", Term.of("missed"));
                        case DIFFERENT -> Term.of("is", Term.of("different"));
                        case LATE -> Term.of("late", Term.of(interval.toString()));
                    });
            if (actualAgainstZero != null) {
                all.add(Term.of("orAgainstZero", Term.of(actualAgainstZero.toString())));
            }
            if (!scope.terms().isEmpty()) {
                all.add(new Term("among", scope.terms()));
            }
            return List.copyOf(all);
        }

        @Override
        public String text(Locale locale) {
            given(locale, "locale");
            String asked = switch (question) {
                case IN_INTERVAL ->
                    Messages.text("condition.in", locale, Objects.requireNonNull(measure), interval.toPercentText());
                case MISSED -> Messages.template("condition.missed", locale);
                case DIFFERENT -> Messages.template("condition.different", locale);
                case LATE -> Messages.text("condition.late", locale, interval.toString());
            };
            String zero =
                    actualAgainstZero == null ? "" : Messages.text("condition.against_zero", locale, actualAgainstZero);
            return scope.equals(Scope.everyIndicator())
                    ? asked + zero
                    : Messages.text("condition.among", locale, asked + zero, scope);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof IndicatorCondition that && parts().equals(that.parts());
        }

        @Override
        public int hashCode() {
            return parts().hashCode();
        }

        private List<@Nullable Object> parts() {
            return Arrays.asList(question, measure, interval, actualAgainstZero, scope);
        }

        @Override
        public String toString() {
            return text(Locale.ENGLISH);
        }
    }

    /** A condition on the money of a form. */
    @Value.Immutable
    abstract non-sealed class ExecutionCondition implements Condition {
        @Serial
        private static final long serialVersionUID = 1L;

        ExecutionCondition() {}

        /** The rates that fulfil it; none where it asks for a changed budget. */
        abstract Optional<Interval> rates();

        /** Whether the condition asks for a changed budget, not for a rate. */
        public boolean isOnBudget() {
            return rates().isEmpty();
        }

        /** Whether it asks for a changed budget, and the total row of the form shows one: both cells are filled and differ. */
        public boolean holdsFor(FundsRow total) {
            given(total, "total");
            return isOnBudget()
                    && total.initial().isPresent()
                    && total.adjusted().isPresent()
                    && !total.initial().equals(total.adjusted());
        }

        /** Whether it asks for a rate, and this one, executed ÷ budget, fulfils it. */
        public boolean holdsAt(Fraction rate) {
            given(rate, "rate");
            return rates().filter(asked -> asked.contains(rate)).isPresent();
        }

        @Override
        public List<Term> terms() {
            return List.of(rates().map(asked -> Term.of("executionRate", Term.of(asked.toPercentText())))
                    .orElseGet(() -> Term.of("is", Term.of("budgetChanged"))));
        }

        @Override
        public String text(Locale locale) {
            given(locale, "locale");
            return rates().map(asked -> Messages.text("condition.rate", locale, asked.toPercentText()))
                    .orElseGet(() -> Messages.template("condition.budget_changed", locale));
        }

        @Override
        public String toString() {
            return text(Locale.ENGLISH);
        }
    }

    /**
     * A condition on a form as a whole: every indicator for which {@code each} can be judged fulfils it, and there is at least
     * one.
     *
     * @param each what every indicator has to fulfil
     */
    record FormCondition(IndicatorCondition each) implements Condition {
        /**
         * Refuses null.
         *
         * @throws org.jixiao.value.InvalidValueException if the condition is null
         */
        public FormCondition {
            given(each, "each");
        }

        @Override
        public List<Term> terms() {
            return List.of(new Term("everyIndicator", each.terms()));
        }

        @Override
        public String text(Locale locale) {
            return Messages.text("condition.every", given(locale, "locale"), each);
        }
    }
}
