package org.jixiao.report;

import static org.jixiao.value.internal.Checks.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.jixiao.summary.Unscorable;

/**
 * A summary as a department prints it: projects by grade, money, totals, losses, findings, and what could not be scored.
 * Money stands in 万元; the execution rate is cut after two decimals, as forms print it, shares and averages are rounded half up.
 * Control characters in names are made visible, as in {@link TextTable}.
 */
public final class SummaryReport {
    private final DepartmentSummary summary;
    private final Words words;

    private SummaryReport(DepartmentSummary summary, Words words) {
        this.summary = summary;
        this.words = words;
    }

    /** The report in the language of {@code locale}: Chinese, else English. */
    public static SummaryReport of(DepartmentSummary summary, Locale locale) {
        return new SummaryReport(given(summary, "summary"), new Words(given(locale, "locale")));
    }

    /** How many projects earned each grade, the money they cover, and the number of empty cells, which are in no sum. */
    public String grades() {
        TextTable table = TextTable.of(
                        words,
                        "summary.grade",
                        "summary.projects",
                        "summary.share",
                        "summary.adjusted",
                        "summary.executed",
                        "summary.empty_cells")
                .numeric(1, 2, 3, 4, 5);
        summary.grades().forEach((grade, total) -> grade(table, Optional.of(grade), total));
        if (summary.undecided().forms() > 0) {
            grade(table, Optional.empty(), summary.undecided());
        }
        return table.toString();
    }

    private void grade(TextTable table, Optional<Grade> grade, FundsTotal total) {
        table.cells(
                Figures.grade(grade, words),
                total.forms(),
                Figures.share(total.forms(), summary.forms()),
                Figures.wan(total.adjusted()),
                Figures.wan(total.executed()),
                total.adjusted().empty() + "/" + total.executed().empty());
    }

    /** The money by source and in total, with the number of empty cells of each column. */
    public String funds() {
        TextTable table = TextTable.of(
                        words,
                        "summary.source",
                        "summary.initial",
                        "summary.adjusted",
                        "summary.executed",
                        "summary.empty_cells")
                .numeric(1, 2, 3, 4);
        summary.sources().forEach((source, total) -> {
            if (total.forms() > 0) {
                funds(table, source.label(), total);
            }
        });
        funds(table, Funds.TOTAL_LABEL, summary.funds());
        return table.toString();
    }

    private static void funds(TextTable table, String name, FundsTotal row) {
        table.cells(
                name,
                Figures.wan(row.initial()),
                Figures.wan(row.adjusted()),
                Figures.wan(row.executed()),
                row.initial().empty() + "/" + row.adjusted().empty() + "/"
                        + row.executed().empty());
    }

    /** The averages and the range of the totals, each with the number of forms behind it. */
    public String totals() {
        TextTable table = TextTable.of(words, "summary.figure", "report.total", "summary.projects")
                .numeric(1, 2);
        average(table, "summary.average", summary.average());
        average(table, "summary.average_by_budget", summary.averageByBudget());
        average(table, "summary.average_by_executed", summary.averageByExecuted());
        total(table, "summary.highest", summary.highestTotal(), summary.forms());
        total(table, "summary.lowest", summary.lowestTotal(), summary.forms());
        return table.toString();
    }

    private void average(TextTable table, String name, Average average) {
        total(table, name, average.value(), average.forms());
    }

    private void total(TextTable table, String name, Optional<Bounds> total, long forms) {
        table.cells(words.of(name), Figures.points(total), forms);
    }

    /**
     * Totals three ways, of reviewed forms: as printed, as recomputed with the published awards where the rules cannot decide,
     * and as recomputed while those are set aside.
     */
    public String totalsThreeWays() {
        TextTable table = TextTable.of(
                        words, "summary.figure", "summary.published", "summary.accepted", "summary.recomputed")
                .numeric(1, 2, 3);
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
        return table.toString();
    }

    private void averages(TextTable table, String name, Average published, Average accepted, Average ours) {
        table.cells(
                words.of(name),
                Figures.points(published.value()),
                Figures.points(accepted.value()),
                Figures.points(ours.value()));
    }

    /** The points lost by level 1 and 2, where most often first. */
    public String losses() {
        TextTable table = TextTable.of(
                        words,
                        "report.level1",
                        "report.level2",
                        "summary.items",
                        "summary.losing",
                        "report.weight",
                        "summary.lost",
                        "summary.open")
                .numeric(2, 3, 4, 5, 6);
        for (ItemGroup group : summary.mostOftenLost()) {
            LossTotal loss = summary.losses().getOrDefault(group, LossTotal.NONE);
            String level2 = group == ItemGroup.EXECUTION ? "" : group.level2();
            table.cells(group.level1(), level2, loss.items(), loss.losing(), loss.weight(), loss.lost(), loss.open());
        }
        return table.toString();
    }

    /** What was found, most frequent first. */
    public String findings() {
        TextTable table = TextTable.of(
                        words, "summary.finding_label", "summary.finding", "summary.times", "summary.forms")
                .numeric(2, 3);
        for (FindingTotal finding : summary.findings()) {
            table.cells(finding.code().label(words.locale()), finding.code().name(), finding.times(), finding.forms());
        }
        return table.toString();
    }

    /** The whole report; tables without a row are left out. */
    @Override
    public String toString() {
        List<String> sections = new ArrayList<>(List.of(title(), grades(), funds(), rate(), totals()));
        if (summary.acceptedTotals().forms() > 0) {
            sections.add(words.line("summary.three_ways") + totalsThreeWays());
        }
        if (!summary.mostOftenLost().isEmpty()) {
            sections.add(words.line("summary.losses") + losses());
        }
        if (!summary.findings().isEmpty()) {
            sections.add(words.line("summary.findings") + findings());
        }
        if (summary.unscorable().forms() > 0) {
            sections.add(unscorable());
        }
        return String.join("\n", sections);
    }

    private String title() {
        List<String> rules = new ArrayList<>();
        summary.ruleSets().forEach((id, forms) -> rules.add(words.of("summary.rule_set", id, forms)));
        long failed = summary.unscorable().forms();
        return words.line("summary.title", summary.forms(), summary.fullyScored(), summary.withOpenPoints(), failed)
                + words.line("summary.rules", rules.isEmpty() ? Figures.NONE : words.list(rules));
    }

    private String rate() {
        Optional<String> rate = summary.spending().rate().map(Figures::percent);
        return words.line(
                "summary.rate", rate.orElse(Figures.NONE), summary.spending().forms());
    }

    private String unscorable() {
        StringBuilder text = new StringBuilder(words.line("summary.unscorable"));
        for (Unscorable.Reason reason : summary.unscorable().reasons()) {
            String examples = words.list(reason.examples());
            text.append(words.line("summary.reason", reason.forms(), reason.text(words.locale()), examples));
        }
        long notListed = summary.unscorable().notListed();
        return text + (notListed == 0 ? "" : words.line("summary.not_listed", notListed));
    }
}
