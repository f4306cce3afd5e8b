package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.invalidAt;
import static org.jixiao.value.internal.Checks.quoted;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.Nature;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.SelfEvaluationBuilder;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Wording;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;
import org.jixiao.value.internal.Checks;
import org.jixiao.value.internal.HalfWidth;

/**
 * A case worked out by hand that a rule set carries: a row, an execution or a total, and the expected result. The scorer
 * scores it like any form; {@code Scorer.using} refuses a rule set whose cases give another result.
 *
 * <pre>{@code
 * WorkedCase.target(Nature.AT_LEAST, "100").actual("300").earns("9")
 * WorkedCase.row(i -> i.rated("优良中低差").actual("良").weight(10)).earns("8")
 * WorkedCase.row(i -> i.atLeast("100").actual("80").weight(10)).owesNote()
 * WorkedCase.budget("696.02").actual("695.82").earns("9.99")
 * WorkedCase.total("89.99", Grade.GOOD)
 * }</pre>
 *
 * <p>Immutable.
 */
@Value.Immutable
public abstract class WorkedCase implements Localised, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final IndicatorPath SOME_OUTPUT = new IndicatorPath("产出指标", "数量指标", "算例");
    private static final Year SOME_YEAR = Year.of(2000);
    private static final String SOME_PROJECT = "算例";

    WorkedCase() {}

    // what is known of a case; its form is made when it is replayed, not when the rules are loaded

    abstract IndicatorPath path();

    abstract Optional<Nature> nature();

    abstract String target();

    abstract String actual();

    abstract String weight();

    /** The row, where a description gave all of it. */
    abstract Optional<Indicator> row();

    private static ImmutableWorkedCase.Builder of(String target) {
        return ImmutableWorkedCase.builder()
                .isOfExecution(false)
                .path(SOME_OUTPUT)
                .target(target)
                .actual("")
                .weight("10");
    }

    /** Begins a case of a numeric target outside the cost indicators, of weight 10 unless {@link Row#weight} sets another. */
    public static Row target(Nature nature, String target) {
        given(nature, "nature");
        return new Row(of(given(target, "target")).nature(nature).build());
    }

    /** Begins a case of any row of a form, outside the cost indicators: {@code row(i -> i.rated("优良中").actual("良").weight(10))}. */
    public static Row row(Consumer<IndicatorBuilder> description) {
        return row(SOME_OUTPUT.level1(), SOME_OUTPUT.level2(), SOME_OUTPUT.name(), description);
    }

    /** Begins a case of any row of a form, for rules that cover some indicators only. */
    public static Row row(String level1, String level2, String name, Consumer<IndicatorBuilder> description) {
        given(level1, "level1");
        given(level2, "level2");
        given(name, "name");
        given(description, "description");
        Indicator row = SelfEvaluation.forProject(SOME_PROJECT, SOME_YEAR)
                .level1(level1, rows -> rows.indicator(level2, name, description))
                .build()
                .indicators()
                .indicators()
                .get(0);
        return new Row(of(row.target().toString())
                .path(row.path())
                .actual(row.actual().toString())
                .weight(row.weight().toPlainString())
                .row(row)
                .build());
    }

    /**
     * Begins a case of execution against a budget, both in 万元 unless they name 元, 万元 or 亿元, of weight 10 unless {@link
     * Row#weight} sets another.
     *
     * @throws org.jixiao.value.InvalidValueException if it is no amount of money
     */
    public static Row budget(String budget) {
        Checks.at(place(Wording.of("worked_case.budget", given(budget, "budget"))), () -> money(budget));
        return new Row(of(budget).isOfExecution(true).build());
    }

    private static Money money(String text) {
        Quantity amount = Quantity.parse(HalfWidth.of(text));
        if (amount.unit().isNone()) {
            return new Money(amount.number().times(MoneyUnit.WAN.yuan()));
        }
        if (!amount.unit().convertsTo(Unit.YUAN)) {
            throw invalid("worked_case.money", quoted(text));
        }
        return new Money(amount.in(Unit.YUAN).number());
    }

    private static Wording place(Wording what) {
        return Wording.of("place.worked_case", what);
    }

    /**
     * A case of a total and the grade it has to come to.
     *
     * @throws org.jixiao.value.InvalidValueException if the total is no number of 0 or more
     */
    public static WorkedCase total(String total, Grade grade) {
        Wording place = place(Wording.of("worked_case.of_total", given(total, "total")));
        BigDecimal points = points(place, total);
        if (points.signum() < 0) {
            throw invalidAt(place, "worked_case.total", quoted(total));
        }
        return of(HalfWidth.of(total).strip()).grade(given(grade, "grade")).build();
    }

    private static BigDecimal points(Wording place, String text) {
        try {
            return new BigDecimal(HalfWidth.of(text).strip());
        } catch (NumberFormatException e) {
            throw invalidAt(place, "worked_case.points", quoted(text));
        }
    }

    /** A row or an execution that still needs its expected result. Immutable. */
    public static final class Row {
        private final WorkedCase begun;

        private Row(WorkedCase begun) {
            this.begun = begun;
        }

        private ImmutableWorkedCase.Builder more() {
            return ImmutableWorkedCase.builder().from(begun);
        }

        /** The indicator it is a case of, for rules that cover some indicators only; without it an ordinary output indicator. */
        public Row of(String level1, String level2, String name) {
            given(level1, "level1");
            given(level2, "level2");
            given(name, "name");
            return new Row(more().path(new IndicatorPath(level1, level2, name)).build());
        }

        /** What was reached or spent. */
        public Row actual(String value) {
            return new Row(more().actual(given(value, "value")).build());
        }

        /** The points to be earned. */
        public Row weight(String points) {
            return new Row(more().weight(given(points, "points")).build());
        }

        /**
         * What was worked out by hand, rounded as the rule set rounds.
         *
         * @throws org.jixiao.value.InvalidValueException if there is no actual, or a number is none
         */
        public WorkedCase earns(String score) {
            return finished(more().score(points(place(begun.words()), given(score, "score"))));
        }

        /** No score: the points stay open. */
        public WorkedCase staysOpen() {
            return finished(more());
        }

        /** A deviation note is owed, and is not there. */
        public WorkedCase owesNote() {
            return finished(more().noteOwed(true));
        }

        /** No deviation note is owed. */
        public WorkedCase owesNoNote() {
            return finished(more().noteOwed(false));
        }

        private WorkedCase finished(ImmutableWorkedCase.Builder finished) {
            if (begun.actual().isEmpty()) {
                throw invalidAt(
                        place(Wording.of("worked_case.of_target", begun.target())),
                        "worked_case.actual",
                        Wording.of("met.none"));
            }
            Wording place = place(begun.words());
            if (points(place, begun.weight()).signum() <= 0) {
                throw invalidAt(place, "worked_case.weight", quoted(begun.weight()));
            }
            // a mistake in it is reported where the case is written down
            if (begun.isOfExecution()) {
                Checks.at(place, () -> money(begun.actual()));
            } else if (begun.row().isEmpty()) {
                Checks.at(place, () -> Quantity.parse(begun.target()));
                Checks.at(place, () -> Quantity.parse(begun.actual()));
            }
            return finished.build();
        }
    }

    /** Whether the case is about the execution of its form, and not about the row. */
    public abstract boolean isOfExecution();

    /** The total that is graded; 0 for any other case. */
    public BigDecimal total() {
        return grade().isPresent() ? new BigDecimal(target()) : BigDecimal.ZERO;
    }

    /** The form of one row that the case is about; its budget is that of the case where it is one of execution. */
    public SelfEvaluation form() {
        SelfEvaluationBuilder form = SelfEvaluation.forProject(SOME_PROJECT, SOME_YEAR);
        if (isOfExecution()) {
            Money budget = money(target());
            form.appropriation(budget, budget, money(actual())).executionWeight(new BigDecimal(weight()));
        }
        IndicatorPath path = path();
        return form.level1(path.level1(), rows -> rows.indicator(path.level2(), path.name(), this::describe))
                .build();
    }

    private void describe(IndicatorBuilder builder) {
        if (row().isPresent()) {
            Indicator row = row().get();
            builder.target(row.target()).actual(row.actual()).weight(weight());
            row.award().ifPresent(builder::award);
            row.deduction().ifPresent(builder::deduction);
            row.deviationNote().ifPresent(builder::deviationNote);
        } else if (nature().isPresent()) {
            builder.target(nature().get(), Quantity.parse(target()))
                    .actual(actual())
                    .weight(weight());
        } else {
            builder.atLeast("1").actual("1").weight(1);
        }
    }

    /** The score that has to come out; empty where the points have to stay open, and where the case asks for something else. */
    public abstract Optional<BigDecimal> score();

    /** Whether a deviation note has to be owed and missing; empty where the case asks for something else. */
    public abstract Optional<Boolean> noteOwed();

    /** The grade that has to come out; empty where the case asks for something else. */
    public abstract Optional<Grade> grade();

    /** What the case is about, in the language of {@code locale}: Chinese, else English. */
    @Override
    public String text(Locale locale) {
        return words().text(given(locale, "locale"));
    }

    private Wording words() {
        if (grade().isPresent()) {
            return Wording.of("worked_case.of_total", target());
        }
        return isOfExecution()
                ? Wording.of("worked_case.of_execution", target(), actual(), weight())
                : Wording.of(
                        "worked_case.of_row", nature().map(Nature::sign).orElse("") + target(), actual(), weight());
    }

    /** {@code ≥100, actual 80, weight 10}; {@code budget 696.02, executed 695.82, weight 10}; {@code total 89.99}. */
    @Override
    public String toString() {
        return words().toString();
    }
}
