package org.jixiao.report;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import org.jixiao.internal.Words;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.summary.ItemChange;
import org.jixiao.summary.ScoredTwice;
import org.jixiao.summary.SideBySideSummary;

/**
 * What changes between two rule sets, for a person at a terminal. Control characters in names are made visible, as in
 * {@link TextTable}.
 */
public final class SideBySideReport {
    private final String text;

    private SideBySideReport(String text) {
        this.text = text;
    }

    /** One form: both totals and grades, and every item that changed, in the language of {@code locale}: Chinese, else English. */
    public static SideBySideReport of(ScoredTwice form, Locale locale) {
        Words words = new Words(given(locale, "locale"));
        Scorecard one = given(form, "form").one();
        Scorecard other = form.other();
        TextTable table = TextTable.withHeader(
                        words.of("side_by_side.item"),
                        one.ruleSetId(),
                        other.ruleSetId(),
                        words.of("side_by_side.change"),
                        words.of("side_by_side.rule"))
                .numeric(1, 2, 3);
        for (ItemChange item : form.changes()) {
            table.cells(
                    item.where(),
                    Figures.plain(item.one().score()),
                    Figures.plain(item.other().score()),
                    item.difference().map(Figures::signed).orElse(Figures.NONE),
                    item.cause().text(locale));
        }
        table.cells(
                words.of("report.total"),
                one.total(),
                other.total(),
                form.isComparable() ? Figures.signed(form.difference()) : Figures.NONE,
                "");
        table.cells(
                words.of("summary.grade"),
                Figures.grade(one.grade(), words),
                Figures.grade(other.grade(), words),
                "",
                "");
        String title =
                words.line("side_by_side.form", one.form().project(), one.form().year());
        return new SideBySideReport(title + "\n" + table);
    }

    /** Many forms: how totals and grades moved and by which rules, in the language of {@code locale}: Chinese, else English. */
    public static SideBySideReport of(SideBySideSummary summary, Locale locale) {
        Words words = new Words(given(locale, "locale"));
        StringBuilder text = new StringBuilder();
        given(summary, "summary")
                .ruleSets()
                .forEach((one, others) -> others.forEach(
                        (other, forms) -> text.append(words.line("side_by_side.rules", one, other, forms))));
        text.append(words.line(
                "side_by_side.totals",
                summary.rose(),
                summary.fell(),
                summary.stayed(),
                summary.notComparable(),
                Figures.signed(summary.change())));
        text.append('\n').append(moves(summary, words));
        if (!summary.causes().isEmpty()) {
            text.append('\n').append(causes(summary, words));
        }
        return new SideBySideReport(text.toString());
    }

    private static TextTable moves(SideBySideSummary summary, Words words) {
        TextTable table = TextTable.of(words, "side_by_side.grade_one", "side_by_side.grade_other", "summary.projects")
                .numeric(2);
        summary.grades()
                .forEach((move, forms) ->
                        table.cells(Figures.grade(move.one(), words), Figures.grade(move.other(), words), forms));
        return table;
    }

    private static TextTable causes(SideBySideSummary summary, Words words) {
        TextTable table = TextTable.of(words, "side_by_side.rule", "summary.items", "side_by_side.change")
                .numeric(1, 2);
        for (SideBySideSummary.Cause cause : summary.causes()) {
            table.cells(cause.topic().text(words.locale()), cause.items(), Figures.signed(cause.points()));
        }
        return table;
    }

    /** The whole report. */
    @Override
    public String toString() {
        return text;
    }
}
