package org.jixiao.report;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.form.FundingSource;
import org.jixiao.form.Funds;
import org.jixiao.internal.Messages;
import org.jixiao.rule.Grade;
import org.jixiao.summary.Average;
import org.jixiao.summary.Bounds;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.FindingTotal;
import org.jixiao.summary.FundsTotal;
import org.jixiao.summary.GradeTotal;
import org.jixiao.summary.ItemGroup;
import org.jixiao.summary.LossTotal;
import org.jixiao.summary.Unscorable;

/**
 * A summary as a department prints it: projects by grade, money, totals, losses, findings, and what could not be scored.
 * Money stands in 万元; the execution rate is cut after two decimals, as forms print it, shares and averages are rounded half up.
 * Control characters in names are made visible, as in {@link TextTable}.
 */
public final class SummaryReport {
    private final DepartmentSummary summary;
    private final Locale locale;

    private SummaryReport(DepartmentSummary summary, Locale locale) {
        this.summary = summary;
        this.locale = locale;
    }

    /** The report in the language of {@code locale}: English, else Chinese. */
    public static SummaryReport of(DepartmentSummary summary, Locale locale) {
        return new SummaryReport(given(summary, "summary"), given(locale, "locale"));
    }

    /** How many projects earned each grade, the money they cover, and the number of empty cells, which are in no sum. */
    public String grades() {
        TextTable table = TextTable.withHeader(
                        words("summary.grade"),
                        words("summary.projects"),
                        words("summary.share"),
                        words("summary.adjusted"),
                        words("summary.executed"),
                        words("summary.empty_cells"))
                .numeric(1)
                .numeric(2)
                .numeric(3)
                .numeric(4)
                .numeric(5);
        for (Map.Entry<Grade, GradeTotal> grade : summary.grades().entrySet()) {
            grade(table, Optional.of(grade.getKey()), grade.getValue());
        }
        if (summary.undecided().projects() > 0) {
            grade(table, Optional.empty(), summary.undecided());
        }
        return table.toString();
    }

    private void grade(TextTable table, Optional<Grade> grade, GradeTotal total) {
        table.row(
                Figures.grade(grade, locale),
                Long.toString(total.projects()),
                Figures.share(total.projects(), summary.forms()),
                Figures.wan(total.adjusted()),
                Figures.wan(total.executed()),
                total.adjusted().empty() + "/" + total.executed().empty());
    }

    /** The money by source and in total, with the number of empty cells of each column. */
    public String funds() {
        TextTable table = TextTable.withHeader(
                        words("summary.source"),
                        words("summary.initial"),
                        words("summary.adjusted"),
                        words("summary.executed"),
                        words("summary.empty_cells"))
                .numeric(1)
                .numeric(2)
                .numeric(3)
                .numeric(4);
        for (Map.Entry<FundingSource, FundsTotal> source : summary.sources().entrySet()) {
            if (source.getValue().forms() > 0) {
                funds(table, source.getKey().label(), source.getValue());
            }
        }
        funds(table, Funds.TOTAL_LABEL, summary.funds());
        return table.toString();
    }

    private static void funds(TextTable table, String name, FundsTotal row) {
        table.row(
                name,
                Figures.wan(row.initial()),
                Figures.wan(row.adjusted()),
                Figures.wan(row.executed()),
                row.initial().empty() + "/" + row.adjusted().empty() + "/"
                        + row.executed().empty());
    }

    /** The averages and the range of the totals, each with the number of forms behind it. */
    public String totals() {
        TextTable table = TextTable.withHeader(
                        words("summary.figure"), words("report.total"), words("summary.projects"))
                .numeric(1)
                .numeric(2);
        average(table, words("summary.average"), summary.average());
        average(table, words("summary.average_by_budget"), summary.averageByBudget());
        average(table, words("summary.average_by_executed"), summary.averageByExecuted());
        total(table, words("summary.highest"), summary.highestTotal(), summary.forms());
        total(table, words("summary.lowest"), summary.lowestTotal(), summary.forms());
        return table.toString();
    }

    private static void average(TextTable table, String name, Average average) {
        total(table, name, average.value(), average.forms());
    }

    private static void total(TextTable table, String name, Optional<Bounds> total, long forms) {
        table.row(name, Figures.points(total), Long.toString(forms));
    }

    /** The points lost by level 1 and 2, where most often first. */
    public String losses() {
        TextTable table = TextTable.withHeader(
                        words("report.level1"),
                        words("report.level2"),
                        words("summary.items"),
                        words("summary.losing"),
                        words("report.weight"),
                        words("summary.lost"),
                        words("summary.open"))
                .numeric(2)
                .numeric(3)
                .numeric(4)
                .numeric(5)
                .numeric(6);
        for (ItemGroup group : summary.mostOftenLost()) {
            LossTotal loss = summary.losses().getOrDefault(group, LossTotal.NONE);
            table.row(
                    group.level1(),
                    group == ItemGroup.EXECUTION ? "" : group.level2(),
                    Long.toString(loss.items()),
                    Long.toString(loss.losing()),
                    loss.weight().toPlainString(),
                    loss.lost().toPlainString(),
                    loss.open().toPlainString());
        }
        return table.toString();
    }

    /** What was found, most frequent first. */
    public String findings() {
        TextTable table = TextTable.withHeader(words("summary.finding"), words("summary.times"), words("summary.forms"))
                .numeric(1)
                .numeric(2);
        for (FindingTotal finding : summary.findings()) {
            table.row(finding.code().name(), Long.toString(finding.times()), Long.toString(finding.forms()));
        }
        return table.toString();
    }

    /** The whole report; tables without a row are left out. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(words(
                        "summary.title",
                        summary.forms(),
                        summary.fullyScored(),
                        summary.withOpenPoints(),
                        summary.unscorable().forms()))
                .append('\n')
                .append(words("summary.rules", rules()))
                .append('\n');
        text.append('\n')
                .append(grades())
                .append('\n')
                .append(funds())
                .append('\n')
                .append(rate());
        text.append('\n').append(totals());
        section(text, "summary.losses", losses(), summary.mostOftenLost().isEmpty());
        section(text, "summary.findings", findings(), summary.findings().isEmpty());
        unscorable(text);
        return text.toString();
    }

    private String rules() {
        return summary.ruleSets().isEmpty()
                ? Figures.NONE
                : summary.ruleSets().entrySet().stream()
                        .map(used -> words("summary.rule_set", used.getKey(), used.getValue()))
                        .collect(Collectors.joining(words("punctuation.comma")));
    }

    private String rate() {
        return words(
                        "summary.rate",
                        summary.spending().rate().map(Figures::percent).orElse(Figures.NONE),
                        summary.spending().forms())
                + "\n";
    }

    private void section(StringBuilder text, String code, String table, boolean isEmpty) {
        if (!isEmpty) {
            text.append('\n').append(words(code)).append('\n').append(table);
        }
    }

    private void unscorable(StringBuilder text) {
        if (summary.unscorable().forms() == 0) {
            return;
        }
        text.append('\n').append(words("summary.unscorable")).append('\n');
        for (Unscorable.Reason reason : summary.unscorable().reasons()) {
            text.append(words(
                            "summary.reason",
                            reason.forms(),
                            reason.text(),
                            String.join(words("punctuation.comma"), reason.examples())))
                    .append('\n');
        }
        if (summary.unscorable().notListed() > 0) {
            text.append(words("summary.not_listed", summary.unscorable().notListed()))
                    .append('\n');
        }
    }

    private String words(String code, Object... terms) {
        return Messages.text(code, locale, terms);
    }
}
