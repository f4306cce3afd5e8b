package org.jixiao.examples.benchmarks.ours;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.examples.benchmarks.work.Entry;
import org.jixiao.examples.benchmarks.work.Form;
import org.jixiao.examples.benchmarks.work.Kind;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Row;
import org.jixiao.examples.benchmarks.work.Workload;
import org.jixiao.notation.IndicatorCells;
import org.jixiao.review.FundsCells;
import org.jixiao.review.PublishedForm;
import org.jixiao.review.PublishedFormBuilder;
import org.jixiao.review.PublishedIndicator;
import org.jixiao.review.PublishedScore;

/** Prints the forms of the workload cell by cell, with their right scores, as a district would publish them. */
final class PublishedForms {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PublishedForms() {}

    /** The form with the scores it earns. */
    static PublishedForm of(Form form, Outcome scores) {
        Optional<String> budget = Optional.of(form.budget().toPlainString());
        Optional<String> executed = Optional.of(form.executed().toPlainString());
        BigDecimal rate = form.executed().multiply(HUNDRED).divide(form.budget(), 2, RoundingMode.DOWN);
        PublishedFormBuilder published = PublishedForm.form("f", "chaoyang", Forms.YEAR, Forms.PROJECT)
                .totalFunds(FundsCells.of(budget, budget, executed))
                .execution(
                        score(
                                BigDecimal.valueOf(Workload.EXECUTION_WEIGHT),
                                scores.points().get(0)),
                        Optional.of(rate.toPlainString() + "%"));
        List<IndicatorCells> cells = cells(form);
        for (int i = 0; i < cells.size(); i++) {
            BigDecimal weight = BigDecimal.valueOf(form.entries().get(i).row().weight());
            published.indicator(PublishedIndicator.of(
                    cells.get(i), score(weight, scores.points().get(i + 1)), Optional.empty()));
        }
        return published.total(score(HUNDRED, scores.total())).build();
    }

    private static PublishedScore score(BigDecimal weight, BigDecimal score) {
        return PublishedScore.of(Optional.of(weight.toPlainString()), Optional.of(score.toPlainString()));
    }

    /** The cells of its rows that say what was to be reached and what was. */
    static List<IndicatorCells> cells(Form form) {
        List<IndicatorCells> cells = new ArrayList<>(form.entries().size());
        for (Entry entry : form.entries()) {
            cells.add(cells(entry));
        }
        return cells;
    }

    private static IndicatorCells cells(Entry entry) {
        Row row = entry.row();
        var cells = IndicatorCells.row(row.level1(), row.level2(), row.name());
        if (entry instanceof Entry.Measured measured) {
            cells.nature(row.kind() == Kind.POSITIVE ? "≥" : "≤")
                    .target(measured.target().toPlainString())
                    .unit(row.unit())
                    .actual(measured.actual().toPlainString() + row.unit());
        } else if (entry instanceof Entry.Rated rated) {
            cells.nature("定性").target(Forms.SCALE).actual(rated.level().label());
        }
        return cells.build();
    }
}
