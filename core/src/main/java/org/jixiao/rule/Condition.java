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
import org.jixiao.form.IndicatorClass;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.Term;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
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
     * @throws org.jixiao.value.InvalidValueException if the text is no interval, or in percent
     */
    static IndicatorCondition late(String days) {
        String place = "late(\"" + given(days, "days") + "\")";
        if (ShareText.isInPercent(days)) {
            throw Checks.invalidAt(place, "condition.days", Checks.quoted(days));
        }
        return IndicatorCondition.late(Checks.at(place, () -> Interval.parse(days)));
    }

    /**
     * Executed ÷ budget lies in an interval: {@code executionRate("[0%, 90%)")}.
     *
     * @throws org.jixiao.value.InvalidValueException if the text is no interval, or an edge seems to lack a %
     */
    static ExecutionCondition executionRate(String interval) {
        return ImmutableExecutionCondition.make(
                Optional.of(shares("executionRate", interval)), Optional.empty(), Optional.empty());
    }

    private static Interval shares(String call, String interval) {
        String place = call + "(\"" + given(interval, "interval") + "\")";
        return Checks.at(place, () -> ShareText.interval(interval));
    }

    /** The adjusted budget is not the initial one. */
    static ExecutionCondition budgetChanged() {
        return ImmutableExecutionCondition.make(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * |adjusted − initial| ÷ initial budget lies in an interval: {@code budgetChange("(20%, +∞)")}. A budget that rises from 0 changes more
     * than any share.
     *
     * @throws org.jixiao.value.InvalidValueException if the text is no interval, or an edge seems to lack a %
     */
    static ExecutionCondition budgetChange(String interval) {
        return ImmutableExecutionCondition.make(
                Optional.empty(), Optional.of(shares("budgetChange", interval)), Optional.empty());
    }

    /**
     * Budget less executed money, in 万元, lies in an interval: {@code unspent("(100, +∞)")}. It is the money that the execution rate counts.
     *
     * @throws org.jixiao.value.InvalidValueException if the text is no interval, or in percent
     */
    static ExecutionCondition unspent(String wan) {
        return ImmutableExecutionCondition.make(
                Optional.empty(), Optional.empty(), Optional.of(numbers("unspent", wan)));
    }

    /** Every indicator for which {@code each} can be judged fulfils it, and there is at least one. */
    static FormCondition everyIndicator(IndicatorCondition each) {
        return new FormCondition(new FormQuestion.Every(given(each, "each")));
    }

    /**
     * The total that counts lies in an interval of points: {@code total("[0, 60)")}. Cannot be judged while open points decide.
     *
     * @throws org.jixiao.value.InvalidValueException if the text is no interval, or in percent
     */
    static FormCondition total(String points) {
        return new FormCondition(new FormQuestion.Total(numbers("total", points)));
    }

    /**
     * The indicators of a class earn a share of their points that lies in an interval: {@code level1Score(OUTPUT, "[0%, 60%)")}. Cannot
     * be judged while open points decide, and where none carries points.
     *
     * @throws org.jixiao.value.InvalidValueException if the text is no interval, or an edge seems to lack a %
     */
    static FormCondition level1Score(IndicatorClass standard, String interval) {
        return new FormCondition(new FormQuestion.Level1(given(standard, "standard"), shares("level1Score", interval)));
    }

    /**
     * How far the execution falls behind the indicators, (i − e) ÷ i, lies in an interval: {@code spendingBehind("(5%, +∞)")}. Here i is the
     * share of their points that the indicators earn, and e that of the execution. Cannot be judged while points are open, where i is 0, and
     * where either carries no points.
     *
     * @throws org.jixiao.value.InvalidValueException if the text is no interval, or an edge seems to lack a %
     */
    static FormCondition spendingBehind(String interval) {
        return new FormCondition(new FormQuestion.SpendingBehind(shares("spendingBehind", interval)));
    }

    /**
     * The form has fewer than so many indicators of a scope: {@code fewerThan(3, level1(OUTPUT))}.
     *
     * @throws org.jixiao.value.InvalidValueException if the number is below 1
     */
    static FormCondition fewerThan(int rows, Scope scope) {
        if (rows < 1) {
            throw Checks.invalid("condition.rows", Integer.toString(rows));
        }
        return new FormCondition(new FormQuestion.FewerThan(rows, given(scope, "scope")));
    }

    /**
     * An indicator carries points that lie in an interval: {@code rowWeight("(40, +∞)")}. The finding stands at each that does.
     *
     * @throws org.jixiao.value.InvalidValueException if the text is no interval, or in percent
     */
    static FormCondition rowWeight(String points) {
        return new FormCondition(new FormQuestion.RowWeight(numbers("rowWeight", points)));
    }

    private static Interval numbers(String call, String interval) {
        String place = call + "(\"" + given(interval, "interval") + "\")";
        if (ShareText.isInPercent(interval)) {
            throw Checks.invalidAt(place, "grades.points", Checks.quoted(interval));
        }
        return Checks.at(place, () -> Interval.parse(interval));
    }

    /**
     * The condition as an author writes it: {@code completion([130%, +∞))}, {@code is(missed)}, {@code late((30, +∞))}, {@code executionRate([0%, 90%))}, {@code
     * everyIndicator(…)}, {@code total([0, 60))} and the like, behind it {@code among(…)} with the tests of a scope, and {@code orAgainstZero(…)}.
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

        /** The rates that fulfil it; none where it asks for something else. */
        abstract Optional<Interval> rates();

        /** How much of the initial budget has to change; none where any change will do, or it asks for something else. */
        abstract Optional<Interval> changes();

        /** The unspent amounts that fulfil it, in 万元; none where it asks for something else. */
        abstract Optional<Interval> unspent();

        /** Whether the condition asks for a changed budget, not for a rate or an amount. */
        public boolean isOnBudget() {
            return rates().isEmpty() && unspent().isEmpty();
        }

        /** Whether it asks for a changed budget, and the total row of the form shows one: both cells are filled and differ. */
        public boolean holdsFor(FundsRow total) {
            given(total, "total");
            return isOnBudget()
                    && total.initial().isPresent()
                    && total.adjusted().isPresent()
                    && !total.initial().equals(total.adjusted())
                    && isSuchAChange(
                            total.initial().get().yuan(), total.adjusted().get().yuan());
        }

        private boolean isSuchAChange(Fraction initial, Fraction adjusted) {
            if (changes().isEmpty()) {
                return true;
            }
            return initial.signum() == 0
                    ? changes().get().high().isEmpty()
                    : changes().get().contains(adjusted.minus(initial).abs().dividedBy(initial));
        }

        /** Whether it asks for an unspent amount. */
        public boolean isOnUnspent() {
            return unspent().isPresent();
        }

        /** Whether it asks for an unspent amount, and what is left of this budget, which can be below 0, fulfils it. */
        public boolean holdsFor(Money budget, Money executed) {
            Fraction left = given(budget, "budget")
                    .in(MoneyUnit.WAN)
                    .minus(given(executed, "executed").in(MoneyUnit.WAN));
            return unspent().filter(asked -> asked.contains(left)).isPresent();
        }

        /** Whether it asks for a rate, and this one, executed ÷ budget, fulfils it. */
        public boolean holdsAt(Fraction rate) {
            given(rate, "rate");
            return rates().filter(asked -> asked.contains(rate)).isPresent();
        }

        @Override
        public List<Term> terms() {
            return List.of(rates().map(asked -> Term.of("executionRate", Term.of(asked.toPercentText())))
                    .or(() -> changes().map(asked -> Term.of("budgetChange", Term.of(asked.toPercentText()))))
                    .or(() -> unspent().map(asked -> Term.of("unspent", Term.of(asked.toString()))))
                    .orElseGet(() -> Term.of("is", Term.of("budgetChanged"))));
        }

        @Override
        public String text(Locale locale) {
            given(locale, "locale");
            return rates().map(asked -> Messages.text("condition.rate", locale, asked.toPercentText()))
                    .or(() -> changes()
                            .map(asked -> Messages.text("condition.budget_change", locale, asked.toPercentText())))
                    .or(() -> unspent().map(asked -> Messages.text("condition.unspent", locale, asked)))
                    .orElseGet(() -> Messages.template("condition.budget_changed", locale));
        }

        @Override
        public String toString() {
            return text(Locale.ENGLISH);
        }
    }

    /** A condition on a form as a whole: its total, a class of its indicators, its rows. */
    final class FormCondition implements Condition {
        @Serial
        private static final long serialVersionUID = 1L;

        private final FormQuestion question;

        private FormCondition(FormQuestion question) {
            this.question = question;
        }

        /** What every indicator has to fulfil; empty where the condition asks something else. */
        public Optional<IndicatorCondition> each() {
            return question instanceof FormQuestion.Every every ? Optional.of(every.each()) : Optional.empty();
        }

        /** The class whose points it asks for; empty where it asks something else. */
        public Optional<IndicatorClass> level1() {
            return question instanceof FormQuestion.Level1 level ? Optional.of(level.standard()) : Optional.empty();
        }

        /** Whether it asks how far the execution falls behind the indicators. */
        public boolean isOnSpending() {
            return question instanceof FormQuestion.SpendingBehind;
        }

        /** Whether it asks for points, of the total, of a class, or of execution and indicators. */
        public boolean isOnPoints() {
            return question instanceof FormQuestion.Total || question instanceof FormQuestion.Level1 || isOnSpending();
        }

        /**
         * Whether it asks for points, and these fulfil it: a total, the share of its points that a class earns, or the share by which the
         * execution falls behind.
         */
        public boolean holdsAt(Fraction points) {
            given(points, "points");
            return (question instanceof FormQuestion.Total total
                            && total.points().contains(points))
                    || (question instanceof FormQuestion.Level1 level
                            && level.shares().contains(points))
                    || (question instanceof FormQuestion.SpendingBehind behind
                            && behind.shares().contains(points));
        }

        /** Whether it asks for the number of rows, and these are too few. */
        public boolean holdsFor(List<Indicator> rows) {
            List<Indicator> all = Checks.list(rows, "rows");
            return question instanceof FormQuestion.FewerThan few
                    && all.stream().filter(few.scope()::holds).count() < few.least();
        }

        /** Whether it asks for the weight of rows, and this one carries such points. */
        public boolean holdsFor(Indicator row) {
            given(row, "row");
            return question instanceof FormQuestion.RowWeight heavy
                    && heavy.points().contains(row.exactWeight());
        }

        @Override
        public List<Term> terms() {
            return List.of(question.term());
        }

        @Override
        public String text(Locale locale) {
            return question.text(given(locale, "locale"));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof FormCondition that && question.equals(that.question);
        }

        @Override
        public int hashCode() {
            return question.hashCode();
        }

        @Override
        public String toString() {
            return text(Locale.ENGLISH);
        }
    }
}
