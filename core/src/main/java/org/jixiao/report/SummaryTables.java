package org.jixiao.report;

import java.util.Optional;
import org.jixiao.form.Funds;
import org.jixiao.internal.Words;
import org.jixiao.rule.Grade;
import org.jixiao.summary.Average;
import org.jixiao.summary.Bounds;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.FindingTotal;
import org.jixiao.summary.FundsTotal;
import org.jixiao.summary.ItemGroup;
import org.jixiao.summary.LossTotal;
import org.jixiao.summary.TotalsSummary;

/** The tables of a department, for every format. */
final class SummaryTables {
    private final DepartmentSummary summary;
    private final Words words;

    SummaryTables(DepartmentSummary summary, Words words) {
        this.summary = summary;
        this.words = words;
    }

    private TableRows under(String caption, String... heads) {
        return TableRows.under(words.of(caption), words, heads);
    }

    /** How many projects earned each grade, the money they cover, and the number of empty cells, which are in no sum. */
    Table grades() {
        TableRows table = under(
                        "summary.grade",
                        "summary.grade",
                        "summary.projects",
                        "summary.share",
                        "summary.adjusted",
                        "summary.executed",
                        "summary.empty_cells")
                .figures(1, 2, 3, 4, 5);
        summary.grades().forEach((grade, total) -> grade(table, Optional.of(grade), total));
        if (summary.undecided().forms() > 0) {
            grade(table, Optional.empty(), summary.undecided());
        }
        return table.table();
    }

    private void grade(TableRows table, Optional<Grade> grade, FundsTotal total) {
        table.cells(
                Figures.grade(grade, words),
                total.forms(),
                Figures.share(total.forms(), summary.forms()),
                Figures.wan(total.adjusted()),
                Figures.wan(total.executed()),
                total.adjusted().empty() + "/" + total.executed().empty());
    }

    /** The money by source and in total, with the number of empty cells of each column. */
    Table funds() {
        TableRows table = under(
                        "summary.funds",
                        "summary.source",
                        "summary.initial",
                        "summary.adjusted",
                        "summary.executed",
                        "summary.empty_cells")
                .figures(1, 2, 3, 4);
        summary.sources().forEach((source, total) -> {
            if (total.forms() > 0) {
                funds(table, source.label(), total);
            }
        });
        funds(table, Funds.TOTAL_LABEL, summary.funds());
        return table.table();
    }

    private static void funds(TableRows table, String name, FundsTotal row) {
        table.cells(
                name,
                Figures.wan(row.initial()),
                Figures.wan(row.adjusted()),
                Figures.wan(row.executed()),
                row.initial().empty() + "/" + row.adjusted().empty() + "/"
                        + row.executed().empty());
    }

    /** The overall execution rate in a sentence. */
    String rate() {
        Optional<String> rate = summary.executionRate().map(Figures::percent);
        return words.of("summary.rate", rate.orElse(Figures.NONE), summary.formsWithRate());
    }

    /** The averages and the range of the totals, each with the number of forms behind it. */
    Table totals() {
        TableRows table = under("report.total", "summary.figure", "report.total", "summary.projects")
                .figures(1, 2);
        average(table, "summary.average", summary.average());
        average(table, "summary.average_by_budget", summary.averageByBudget());
        average(table, "summary.average_by_executed", summary.averageByExecuted());
        total(table, "summary.highest", summary.highestTotal(), summary.forms());
        total(table, "summary.lowest", summary.lowestTotal(), summary.forms());
        return table.table();
    }

    private void average(TableRows table, String name, Average average) {
        total(table, name, average.value(), average.forms());
    }

    private void total(TableRows table, String name, Optional<Bounds> total, long forms) {
        table.cells(words.of(name), Figures.points(total), forms);
    }

    /**
     * Totals three ways, of reviewed forms: as printed, as recomputed with the published awards where the rules cannot decide,
     * and as recomputed while those are set aside.
     */
    Table threeWays() {
        TableRows table = under(
                        "summary.three_ways",
                        "summary.figure",
                        "summary.published",
                        "summary.accepted",
                        "summary.recomputed")
                .figures(1, 2, 3);
        TotalsSummary published = summary.publishedTotals();
        TotalsSummary accepted = summary.acceptedTotals();
        table.cells(words.of("summary.projects"), published.forms(), accepted.forms(), summary.forms());
        summary.grades()
                .forEach((grade, ours) -> table.cells(
                        Figures.grade(Optional.of(grade), words),
                        published.forms(grade),
                        accepted.forms(grade),
                        ours.forms()));
        table.cells(
                words.of("summary.no_grade"),
                published.withoutGrade(),
                accepted.withoutGrade(),
                summary.undecided().forms());
        averages(table, "summary.average", published.average(), accepted.average(), summary.average());
        averages(
                table,
                "summary.average_by_budget",
                published.averageByBudget(),
                accepted.averageByBudget(),
                summary.averageByBudget());
        averages(
                table,
                "summary.average_by_executed",
                published.averageByExecuted(),
                accepted.averageByExecuted(),
                summary.averageByExecuted());
        return table.table();
    }

    private void averages(TableRows table, String name, Average published, Average accepted, Average ours) {
        table.cells(
                words.of(name),
                Figures.points(published.value()),
                Figures.points(accepted.value()),
                Figures.points(ours.value()));
    }

    /** The points lost by level 1 and 2, where most often first. */
    Table losses() {
        TableRows table = under(
                        "summary.losses",
                        "report.level1",
                        "report.level2",
                        "summary.items",
                        "summary.losing",
                        "report.weight",
                        "summary.lost",
                        "summary.open")
                .figures(2, 3, 4, 5, 6);
        for (ItemGroup group : summary.mostOftenLost()) {
            LossTotal loss = summary.losses().getOrDefault(group, LossTotal.NONE);
            String level2 = group == ItemGroup.EXECUTION ? "" : group.level2();
            table.cells(group.level1(), level2, loss.items(), loss.losing(), loss.weight(), loss.lost(), loss.open());
        }
        return table.table();
    }

    /** What was found, most frequent first. */
    Table findings() {
        TableRows table = under(
                        "summary.findings",
                        "summary.finding_label",
                        "summary.finding",
                        "summary.times",
                        "summary.forms")
                .figures(2, 3);
        for (FindingTotal finding : summary.findings()) {
            table.cells(finding.code().label(words.locale()), finding.code().name(), finding.times(), finding.forms());
        }
        return table.table();
    }
}
