package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalidAt;
import static org.jixiao.value.internal.Checks.quoted;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.Nature;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.SelfEvaluationBuilder;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.value.Money;
import org.jixiao.value.Quantity;
import org.jspecify.annotations.Nullable;

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
public final class WorkedCase implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final IndicatorPath SOME_OUTPUT = new IndicatorPath("产出指标", "数量指标", "算例");
    private static final Year SOME_YEAR = Year.of(2000);
    private static final String SOME_PROJECT = "算例";

    /** What a case is about. */
    private enum Subject {
        /** The only row of a form. */
        ROW,
        /** The execution of a form. */
        EXECUTION,
        /** A total. */
        TOTAL
    }

    private final Subject subject;
    private final Outline outline;
    // of these one says what has to come out; open points where none does
    private final @Nullable BigDecimal score;
    private final @Nullable Boolean noteOwed;
    private final @Nullable Grade grade;

    private WorkedCase(
            Subject subject,
            Outline outline,
            @Nullable BigDecimal score,
            @Nullable Boolean noteOwed,
            @Nullable Grade grade) {
        this.subject = subject;
        this.outline = outline;
        this.score = score;
        this.noteOwed = noteOwed;
        this.grade = grade;
    }

    /** What is known of a case; its form is made when it is replayed, not when the rules are loaded. */
    private record Outline(
            IndicatorPath path,
            @Nullable Nature nature,
            String target,
            String actual,
            String weight,
            @Nullable Indicator row)
            implements Serializable {}

    /** Begins a case of a numeric target outside the cost indicators, of weight 10 unless {@link Row#weight} sets another. */
    public static Row target(Nature nature, String target) {
        given(nature, "nature");
        return new Row(Subject.ROW, new Outline(SOME_OUTPUT, nature, given(target, "target"), "", "10", null));
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
        String weight = row.weight().toPlainString();
        return new Row(
                Subject.ROW,
                new Outline(
                        row.path(), null, row.target().toString(), row.actual().toString(), weight, row));
    }

    /** Begins a case of execution against a budget, both in 万元, of weight 10 unless {@link Row#weight} sets another. */
    public static Row budget(String budget) {
        return new Row(Subject.EXECUTION, new Outline(SOME_OUTPUT, null, given(budget, "budget"), "", "10", null));
    }

    /**
     * A case of a total and the grade it has to come to.
     *
     * @throws org.jixiao.value.InvalidValueException if the total is no number of 0 or more
     */
    public static WorkedCase total(String total, Grade grade) {
        BigDecimal points = decimal(given(total, "total"));
        if (points.signum() < 0) {
            throw invalidAt("worked case", "worked_case.total", total);
        }
        Outline outline = new Outline(SOME_OUTPUT, null, total, total, "100", null);
        return new WorkedCase(Subject.TOTAL, outline, null, null, given(grade, "grade"));
    }

    private static BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw invalidAt("worked case", "decimal.text", quoted(text));
        }
    }

    /** A row or an execution that still needs its expected result. Immutable. */
    public static final class Row {
        private final Subject subject;
        private final Outline outline;

        private Row(Subject subject, Outline outline) {
            this.subject = subject;
            this.outline = outline;
        }

        /** The indicator it is a case of, for rules that cover some indicators only; without it an ordinary output indicator. */
        public Row of(String level1, String level2, String name) {
            given(level1, "level1");
            given(level2, "level2");
            given(name, "name");
            return with(new IndicatorPath(level1, level2, name), outline.actual(), outline.weight());
        }

        /** What was reached or spent. */
        public Row actual(String value) {
            return with(outline.path(), given(value, "value"), outline.weight());
        }

        /** The points to be earned. */
        public Row weight(String points) {
            return with(outline.path(), outline.actual(), given(points, "points"));
        }

        private Row with(IndicatorPath path, String actual, String weight) {
            return new Row(
                    subject, new Outline(path, outline.nature(), outline.target(), actual, weight, outline.row()));
        }

        /**
         * What was worked out by hand, rounded as the rule set rounds.
         *
         * @throws org.jixiao.value.InvalidValueException if there is no actual, or a number is none
         */
        public WorkedCase earns(String score) {
            return checked(new WorkedCase(subject, outline, decimal(given(score, "score")), null, null));
        }

        /** No score: the points stay open. */
        public WorkedCase staysOpen() {
            return checked(new WorkedCase(subject, outline, null, null, null));
        }

        /** A deviation note is owed, and is not there. */
        public WorkedCase owesNote() {
            return checked(new WorkedCase(subject, outline, null, true, null));
        }

        /** No deviation note is owed. */
        public WorkedCase owesNoNote() {
            return checked(new WorkedCase(subject, outline, null, false, null));
        }

        private WorkedCase checked(WorkedCase finished) {
            if (outline.actual().isEmpty()) {
                throw invalidAt("worked case of target " + outline.target(), "worked_case.actual", "none");
            }
            // a mistake in it is reported where the case is written down
            if (outline.row() == null) {
                Quantity.parse(outline.target());
                Quantity.parse(outline.actual());
            }
            return finished;
        }
    }

    /** Whether the case is about the execution of its form, and not about the row. */
    public boolean isOfExecution() {
        return subject == Subject.EXECUTION;
    }

    /** The total that is graded; 0 for any other case. */
    public BigDecimal total() {
        return subject == Subject.TOTAL ? new BigDecimal(outline.target()) : BigDecimal.ZERO;
    }

    /** The form of one row that the case is about; its budget is that of the case where it is one of execution. */
    public SelfEvaluation form() {
        SelfEvaluationBuilder form = SelfEvaluation.forProject(SOME_PROJECT, SOME_YEAR);
        if (subject == Subject.EXECUTION) {
            Money budget = Money.wan(outline.target());
            form.appropriation(budget, budget, Money.wan(outline.actual()))
                    .executionWeight(new BigDecimal(outline.weight()));
        }
        IndicatorPath path = outline.path();
        return form.level1(path.level1(), rows -> rows.indicator(path.level2(), path.name(), this::describe))
                .build();
    }

    private void describe(IndicatorBuilder builder) {
        Indicator row = outline.row();
        if (row != null) {
            builder.target(row.target()).actual(row.actual()).weight(outline.weight());
            row.award().ifPresent(builder::award);
            row.deduction().ifPresent(builder::deduction);
            row.deviationNote().ifPresent(builder::deviationNote);
        } else if (outline.nature() != null) {
            builder.target(new QuantityTarget(outline.nature(), Quantity.parse(outline.target())))
                    .actual(outline.actual())
                    .weight(outline.weight());
        } else {
            builder.atLeast("1").actual("1").weight(1);
        }
    }

    /** The score that has to come out; empty where the points have to stay open, and where the case asks for something else. */
    public Optional<BigDecimal> score() {
        return Optional.ofNullable(score);
    }

    /** Whether a deviation note has to be owed and missing; empty where the case asks for something else. */
    public Optional<Boolean> noteOwed() {
        return Optional.ofNullable(noteOwed);
    }

    /** The grade that has to come out; empty where the case asks for something else. */
    public Optional<Grade> grade() {
        return Optional.ofNullable(grade);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkedCase that
                && subject == that.subject
                && outline.equals(that.outline)
                && Objects.equals(score, that.score)
                && Objects.equals(noteOwed, that.noteOwed)
                && grade == that.grade;
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, outline, score, noteOwed, grade);
    }

    /** {@code ≥100, actual 80, weight 10}; {@code budget 696.02, executed 695.82, weight 10}; {@code total 89.99}. */
    @Override
    public String toString() {
        return switch (subject) {
            case TOTAL -> "total " + outline.target();
            case EXECUTION -> "budget " + outline.target() + ", executed " + outline.actual() + weightText();
            case ROW ->
                (outline.nature() == null ? "" : outline.nature().sign()) + outline.target() + ", actual "
                        + outline.actual() + weightText();
        };
    }

    private String weightText() {
        return ", weight " + outline.weight();
    }
}
