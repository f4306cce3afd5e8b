package org.jixiao.testkit.cases;

import java.time.Year;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.SelfEvaluationBuilder;
import org.jixiao.testkit.cases.Places.Place;

/** Whole forms. */
public final class Forms {
    private static final Year YEAR = Year.of(2024);

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

    /** Forms of up to so many such rows and such money. */
    public static Arbitrary<SelfEvaluation> of(
            Arbitrary<Row> rows, Arbitrary<UnaryOperator<SelfEvaluationBuilder>> money, int most) {
        return Combinators.combine(
                        money, Rows.weights(), rows.list().ofMinSize(1).ofMaxSize(most))
                .as((funds, weight, list) -> {
                    SelfEvaluationBuilder form =
                            funds.apply(SelfEvaluation.forProject("测试项目", YEAR)).executionWeight(weight);
                    list.forEach(row -> row.place().add(form, row.name(), row.content()));
                    return form.build();
                });
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
                        row.deviationNote().ifPresent(cells::note);
                    }));
        }
        return copy.build();
    }
}
