package org.jixiao.testkit.cases;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.SelfEvaluationBuilder;
import org.jixiao.testkit.cases.Places.Place;

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
    public record Row(Place place, String name, Consumer<IndicatorBuilder> content) {}

    private Forms() {}

    /** Forms for no rule set in particular. */
    public static Arbitrary<SelfEvaluation> all() {
        return of(Combinators.combine(Places.all(), Places.names(), Rows.all()).as(Row::new), FundsCases.all(), 8);
    }

    /** Forms of up to so many such rows and such money; three in four have weights that add up to 100. */
    public static Arbitrary<SelfEvaluation> of(
            Arbitrary<Row> rows, Arbitrary<UnaryOperator<SelfEvaluationBuilder>> money, int most) {
        return Combinators.combine(
                        money,
                        Rows.weights(),
                        rows.list().ofMinSize(1).ofMaxSize(most),
                        Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false)))
                .as((funds, weight, list, isOutOf100) ->
                        isOutOf100 ? outOf100(funds, list) : form(funds, weight, list));
    }

    private static SelfEvaluation form(
            UnaryOperator<SelfEvaluationBuilder> funds, BigDecimal executionWeight, List<Row> rows) {
        SelfEvaluationBuilder form =
                funds.apply(SelfEvaluation.forProject("测试项目", YEAR)).executionWeight(executionWeight);
        rows.forEach(row -> row.place().add(form, row.name(), row.content()));
        return form.build();
    }

    /** The execution takes what the rows leave of 100; rows at the end that would leave nothing are left out. */
    private static SelfEvaluation outOf100(UnaryOperator<SelfEvaluationBuilder> funds, List<Row> rows) {
        BigDecimal left =
                HUNDRED.subtract(form(funds, BigDecimal.ONE, rows).indicators().weight());
        return left.signum() > 0 ? form(funds, left, rows) : outOf100(funds, rows.subList(0, rows.size() - 1));
    }

    /** The same form with other rows, written once more through the public API. */
    public static SelfEvaluation withRows(SelfEvaluation form, List<Indicator> rows) {
        return rewritten(form, rows, (row, cells) -> cells.target(row.target()).actual(row.actual()));
    }

    /** The same form with these rows, each with what {@code targetAndActual} says of it and its other cells as they are. */
    public static SelfEvaluation rewritten(
            SelfEvaluation form, List<Indicator> rows, BiConsumer<Indicator, IndicatorBuilder> targetAndActual) {
        SelfEvaluationBuilder copy = SelfEvaluation.forProject(form.project(), form.year())
                .executionWeight(form.execution().weight());
        form.funds().sources().forEach(copy::funds);
        form.funds().statedTotal().ifPresent(copy::totalFunds);
        for (Indicator row : rows) {
            copy.level1(
                    row.path().level1(),
                    level -> level.indicator(row.path().level2(), row.path().name(), cells -> {
                        targetAndActual.accept(row, cells);
                        cells.weight(row.weight());
                        row.award().ifPresent(cells::award);
                        row.deviationNote().ifPresent(cells::deviationNote);
                    }));
        }
        return copy.build();
    }
}
