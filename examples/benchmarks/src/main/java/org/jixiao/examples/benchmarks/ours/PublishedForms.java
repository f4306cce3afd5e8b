package org.jixiao.examples.benchmarks.ours;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.examples.benchmarks.work.Entry;
import org.jixiao.examples.benchmarks.work.Form;
import org.jixiao.examples.benchmarks.work.Kind;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Row;
import org.jixiao.examples.benchmarks.work.Workload;

/** Prints the forms of the workload cell by cell, with their right scores, as a district would publish them. */
final class PublishedForms {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PublishedForms() {}

    /** The form with the scores it earns. */
    static FormCells of(Form form, Outcome scores) {
        String budget = form.budget().toPlainString();
        BigDecimal rate = form.executed().multiply(HUNDRED).divide(form.budget(), 2, RoundingMode.DOWN);
        List<RowCells> rows = new ArrayList<>();
        for (RowCells cells : cells(form)) {
            rows.add(cells.withWeight(Integer.toString(
                            form.entries().get(rows.size()).row().weight()))
                    .withScore(scores.points().get(rows.size() + 1).toPlainString()));
        }
        return FormCells.form("f", "chaoyang", Forms.YEAR.getValue(), Forms.PROJECT)
                .withTotalFunds(new FundsCells(budget, budget, form.executed().toPlainString()))
                .withExecution(new ScoreCells(
                        Integer.toString(Workload.EXECUTION_WEIGHT),
                        rate.toPlainString() + "%",
                        scores.points().get(0).toPlainString()))
                .withIndicators(rows)
                .withTotal(new ScoreCells(
                        HUNDRED.toPlainString(), null, scores.total().toPlainString()));
    }

    /** The cells of its rows that say what was to be reached and what was. */
    static List<RowCells> cells(Form form) {
        List<RowCells> cells = new ArrayList<>(form.entries().size());
        for (Entry entry : form.entries()) {
            cells.add(cells(entry));
        }
        return cells;
    }

    private static RowCells cells(Entry entry) {
        Row row = entry.row();
        RowCells cells = RowCells.row(row.level1(), row.level2(), row.name());
        if (entry instanceof Entry.Measured measured) {
            return cells.withNature(row.kind() == Kind.POSITIVE ? "≥" : "≤")
                    .withTarget(measured.target().toPlainString())
                    .withUnit(row.unit())
                    .withActual(measured.actual().toPlainString() + row.unit());
        }
        return entry instanceof Entry.Rated rated
                ? cells.withNature("定性")
                        .withTarget(Forms.SCALE)
                        .withActual(rated.level().label())
                : cells;
    }
}
