package org.jixiao.examples.benchmarks.ours;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.cells.RowCells;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Form;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Workload;
import org.jixiao.form.FundsRow;
import org.jixiao.notation.internal.IndicatorNotation;
import org.jixiao.notation.internal.IndicatorReading;
import org.jixiao.scorecard.Scorer;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;

/** Ours: only the cells of a published form are read, a target and an actual in each row; nothing is scored. */
public final class ReadingCells implements Contender<List<IndicatorReading>> {
    /** How many cells are read for one form. */
    public static final int CELLS = 2 * Workload.ROWS.size();

    private final List<Form> forms;
    private final List<IndicatorNotation> notations;
    private final List<List<RowCells>> cells;

    /** Prints the forms. */
    public ReadingCells(Workload workload) {
        forms = workload.forms();
        notations = forms.stream().map(ReadingCells::notation).toList();
        cells = forms.stream().map(PublishedForms::cells).toList();
    }

    private static IndicatorNotation notation(Form form) {
        Money budget = Money.of(form.budget(), MoneyUnit.WAN);
        return IndicatorNotation.of(
                Forms.YEAR, FundsRow.empty().withInitial(budget).withAdjusted(budget), MoneyUnit.WAN);
    }

    @Override
    public List<IndicatorReading> score(int form) {
        IndicatorNotation notation = notations.get(form);
        List<RowCells> rows = cells.get(form);
        List<IndicatorReading> readings = new ArrayList<>(rows.size());
        for (RowCells row : rows) {
            readings.add(notation.read(row));
        }
        return readings;
    }

    /** What the form scores with the targets and actuals that were read. */
    @Override
    public Outcome outcome(int form, List<IndicatorReading> scored) {
        return Cards.outcome(Scorer.using(Cards.RULES)
                .score(Forms.of(
                        forms.get(form),
                        (row, entry, builder) -> builder.target(
                                        scored.get(row).target().value().orElseThrow())
                                .actual(scored.get(row).actual().value().orElseThrow()))));
    }
}
