package org.jixiao.report;

import java.util.List;
import java.util.Locale;
import org.jixiao.internal.Words;
import org.jixiao.rule.RuleSetComparison;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.summary.ItemChange;
import org.jixiao.summary.ScoredTwice;
import org.jixiao.summary.SideBySideSummary;

/** What two rule sets make of forms, for every format. */
final class SideBySideTables {
    private SideBySideTables() {}

    /** Every item that changed, both totals and both grades. */
    static Table of(ScoredTwice form, Words words) {
        Scorecard one = form.one();
        Scorecard other = form.other();
        TableRows table = TableRows.under(
                        words.of("side_by_side.change"),
                        List.of(
                                words.of("side_by_side.item"),
                                one.ruleSetId(),
                                other.ruleSetId(),
                                words.of("side_by_side.change"),
                                words.of("side_by_side.rule")))
                .figures(1, 2, 3);
        for (ItemChange item : form.changes()) {
            table.cells(
                    item.where(),
                    Figures.plain(item.one().score()),
                    Figures.plain(item.other().score()),
                    item.difference().map(Figures::signed).orElse(Figures.NONE),
                    item.cause().text(words.locale()));
        }
        table.cells(
                words.of("report.total"),
                one.countedTotal(),
                other.countedTotal(),
                form.isComparable() ? Figures.signed(form.difference()) : Figures.NONE,
                "");
        return table.cells(
                        words.of("summary.grade"),
                        Figures.grade(one.grade(), words),
                        Figures.grade(other.grade(), words),
                        "",
                        "")
                .table();
    }

    /** How many totals rose, fell and stayed. */
    static String totals(SideBySideSummary summary, Words words) {
        return words.of(
                "side_by_side.totals",
                summary.rose(),
                summary.fell(),
                summary.stayed(),
                summary.notComparable(),
                Figures.signed(summary.change()));
    }

    static Table moves(SideBySideSummary summary, Words words) {
        TableRows table = TableRows.under(
                        words.of("side_by_side.moves"),
                        words,
                        "side_by_side.grade_one",
                        "side_by_side.grade_other",
                        "summary.projects")
                .figures(2);
        summary.grades()
                .forEach((move, forms) ->
                        table.cells(Figures.grade(move.one(), words), Figures.grade(move.other(), words), forms));
        return table.table();
    }

    static Table causes(SideBySideSummary summary, Words words) {
        TableRows table = TableRows.under(
                        words.of("side_by_side.causes"),
                        words,
                        "side_by_side.rule",
                        "summary.items",
                        "side_by_side.change")
                .figures(1, 2);
        for (SideBySideSummary.Cause cause : summary.causes()) {
            table.cells(cause.topic().text(words.locale()), cause.items(), Figures.signed(cause.points()));
        }
        return table.table();
    }

    static Section section(ScoredTwice form, String name, Locale locale) {
        Words words = new Words(locale);
        String title = words.of(
                "side_by_side.form",
                form.one().form().project(),
                form.one().form().year());
        return Section.titled(title, name).table(of(form, words));
    }

    static Section section(SideBySideSummary summary, String name, Locale locale) {
        Words words = new Words(locale);
        return Section.titled(words.of("page.side_by_side"), name)
                .text(totals(summary, words))
                .table(moves(summary, words))
                .table(causes(summary, words));
    }

    static Section section(RuleSetComparison rules, String name, Locale locale) {
        Words words = new Words(locale);
        String title = words.of(
                "page.rules_changed",
                rules.before().name(locale),
                rules.before().id(),
                rules.after().name(locale),
                rules.after().id());
        return Section.titled(title, name)
                .list(rules.text(locale)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}
