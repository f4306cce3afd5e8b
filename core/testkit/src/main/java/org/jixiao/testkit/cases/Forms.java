package org.jixiao.testkit.cases;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jixiao.form.Execution;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.SelfEvaluationBuilder;
import org.jixiao.testkit.cases.Places.Place;
import org.jixiao.testkit.oracle.Ratio;

/** Whole forms. */
public final class Forms {
    private static final Year YEAR = Year.of(2024);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A row still to be written.
     *
     * @param place where it stands
     * @param name of the indicator
     * @param content its cells
     */
    public record Row(Place place, String name, Consumer<IndicatorBuilder> content) {
        Row with(Consumer<IndicatorBuilder> more) {
            return new Row(place, name, content.andThen(more));
        }
    }

    private Forms() {}

    /** Forms for no rule set in particular. */
    public static Arbitrary<SelfEvaluation> all() {
        return of(Combinators.combine(Places.all(), Places.names(), Rows.all()).as(Row::new), FundsCases.all(), 8);
    }

    /**
     * Forms of up to so many such rows and such money; three in four have weights that add up to 100. A few lack the row of
     * the execution, and a few rows carry no points.
     */
    public static Arbitrary<SelfEvaluation> of(
            Arbitrary<Row> rows, Arbitrary<UnaryOperator<SelfEvaluationBuilder>> money, int most) {
        Arbitrary<Row> some = Combinators.combine(rows, Arbitraries.frequency(Tuple.of(19, true), Tuple.of(1, false)))
                .as((row, isWeighted) -> isWeighted ? row : row.with(IndicatorBuilder::withoutWeight));
        return Combinators.combine(
                        money,
                        Rows.weights(),
                        some.list().ofMinSize(1).ofMaxSize(most),
                        Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false)),
                        Arbitraries.frequency(Tuple.of(11, true), Tuple.of(1, false)))
                .as((funds, weight, list, isOutOf100, isExecuted) -> {
                    if (!isExecuted) {
                        return withoutExecution(funds, isOutOf100 ? lastOutOf100(list) : list);
                    }
                    return isOutOf100 ? outOf100(funds, list) : form(funds, weight, list);
                });
    }

    private static SelfEvaluation form(
            UnaryOperator<SelfEvaluationBuilder> funds, BigDecimal executionWeight, List<Row> rows) {
        return written(funds, rows).executionWeight(executionWeight).build();
    }

    private static SelfEvaluation withoutExecution(UnaryOperator<SelfEvaluationBuilder> funds, List<Row> rows) {
        return written(funds, rows).withoutExecution().build();
    }

    private static SelfEvaluationBuilder written(UnaryOperator<SelfEvaluationBuilder> funds, List<Row> rows) {
        SelfEvaluationBuilder form = funds.apply(SelfEvaluation.forProject("测试项目", YEAR));
        rows.forEach(row -> row.place().add(form, row.name(), row.content()));
        return form;
    }

    /** The execution takes what the rows leave of 100; rows at the end that would leave nothing are left out. */
    private static SelfEvaluation outOf100(UnaryOperator<SelfEvaluationBuilder> funds, List<Row> rows) {
        BigDecimal left = HUNDRED.subtract(weight(rows));
        return left.signum() > 0 ? form(funds, left, rows) : outOf100(funds, rows.subList(0, rows.size() - 1));
    }

    /** The last row takes what the others leave of 100, where they leave anything. */
    private static List<Row> lastOutOf100(List<Row> rows) {
        Row last = rows.get(rows.size() - 1);
        BigDecimal left = HUNDRED.subtract(weight(rows.subList(0, rows.size() - 1)));
        List<Row> changed = new ArrayList<>(rows);
        changed.set(rows.size() - 1, left.signum() > 0 ? last.with(cells -> cells.weight(left)) : last);
        return changed;
    }

    private static BigDecimal weight(List<Row> rows) {
        return rows.isEmpty()
                ? BigDecimal.ZERO
                : written(form -> form, rows).build().indicators().weight();
    }

    /** The same form with other rows, written once more through the public API. */
    public static SelfEvaluation withRows(SelfEvaluation form, List<Indicator> rows) {
        return rewritten(form, rows, (row, cells) -> cells.target(row.target()).actual(row.actual()));
    }

    /** The same form with these rows, each with what {@code targetAndActual} says of it and its other cells as they are. */
    public static SelfEvaluation rewritten(
            SelfEvaluation form, List<Indicator> rows, BiConsumer<Indicator, IndicatorBuilder> targetAndActual) {
        SelfEvaluationBuilder copy = SelfEvaluation.forProject(form.project(), form.year())
                .executionWeight(form.execution().isPresent() ? form.execution().weight() : BigDecimal.ONE);
        if (!form.execution().isPresent()) {
            copy.withoutExecution();
        }
        form.execution()
                .statedRate()
                .ifPresent(rate -> copy.executionRate(
                        Ratio.read(rate).times(Ratio.of(100)).decimal().toPlainString() + "%"));
        form.funds().sources().forEach(copy::funds);
        form.funds().statedTotal().ifPresent(copy::totalFunds);
        for (Indicator row : rows) {
            copy.level1(
                    row.path().level1(),
                    level -> level.indicator(row.path().level2(), row.path().name(), cells -> {
                        targetAndActual.accept(row, cells);
                        weigh(cells, row);
                        row.award().ifPresent(cells::award);
                        row.deviationNote().ifPresent(cells::deviationNote);
                    }));
        }
        return copy.build();
    }

    /** A form with the project, the year and the execution of another one. */
    public static SelfEvaluationBuilder begun(SelfEvaluation form) {
        SelfEvaluationBuilder copy = SelfEvaluation.forProject(form.project(), form.year());
        Execution execution = form.execution();
        execution
                .statedRate()
                .map(rate -> Ratio.read(rate).times(Ratio.of(100)).decimal().toPlainString())
                .ifPresent(percent -> copy.executionRate(percent + "%"));
        return execution.isPresent() ? copy.executionWeight(execution.weight()) : copy.withoutExecution();
    }

    /** Gives a row the weight of another one, which can be none. */
    public static void weigh(IndicatorBuilder cells, Indicator row) {
        if (row.weight().signum() > 0) {
            cells.weight(row.weight());
        } else {
            cells.withoutWeight();
        }
    }
}
