package org.jixiao.report;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import java.util.Map;
import org.jixiao.internal.Messages;
import org.jixiao.summary.GradeMove;
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

    /** One form: both totals and grades, and every item that changed, in the language of {@code locale}: English, else Chinese. */
    public static SideBySideReport of(ScoredTwice form, Locale locale) {
        given(locale, "locale");
        StringBuilder text = new StringBuilder(Messages.text(
                        "side_by_side.form",
                        locale,
                        given(form, "form").one().form().project(),
                        form.one().form().year()))
                .append("\n\n");
        TextTable table = TextTable.withHeader(
                        Messages.template("side_by_side.item", locale),
                        form.one().ruleSetId(),
                        form.other().ruleSetId(),
                        Messages.template("side_by_side.change", locale),
                        Messages.template("side_by_side.rule", locale))
                .numeric(1)
                .numeric(2)
                .numeric(3);
        for (ItemChange item : form.changes()) {
            table.row(
                    item.where(),
                    item.one().score().map(points -> points.toPlainString()).orElse(Figures.NONE),
                    item.other().score().map(points -> points.toPlainString()).orElse(Figures.NONE),
                    item.difference().map(Figures::signed).orElse(Figures.NONE),
                    item.cause().text(locale));
        }
        table.row(
                Messages.template("report.total", locale),
                form.one().total().toPlainString(),
                form.other().total().toPlainString(),
                form.isComparable() ? Figures.signed(form.difference()) : Figures.NONE,
                "");
        table.row(
                Messages.template("summary.grade", locale),
                Figures.grade(form.one().grade(), locale),
                Figures.grade(form.other().grade(), locale),
                "",
                "");
        return new SideBySideReport(text.append(table).toString());
    }

    /** Many forms: how totals and grades moved and by which rules, in the language of {@code locale}: English, else Chinese. */
    public static SideBySideReport of(SideBySideSummary summary, Locale locale) {
        given(locale, "locale");
        StringBuilder text = new StringBuilder();
        given(summary, "summary")
                .ruleSets()
                .forEach((one, others) -> others.forEach(
                        (other, forms) -> text.append(Messages.text("side_by_side.rules", locale, one, other, forms))
                                .append('\n')));
        text.append(Messages.text(
                        "side_by_side.totals",
                        locale,
                        summary.rose(),
                        summary.fell(),
                        summary.stayed(),
                        summary.notComparable(),
                        Figures.signed(summary.change())))
                .append("\n\n")
                .append(moves(summary, locale));
        if (!summary.causes().isEmpty()) {
            text.append('\n').append(causes(summary, locale));
        }
        return new SideBySideReport(text.toString());
    }

    private static TextTable moves(SideBySideSummary summary, Locale locale) {
        TextTable table = TextTable.withHeader(
                        Messages.template("side_by_side.grade_one", locale),
                        Messages.template("side_by_side.grade_other", locale),
                        Messages.template("summary.projects", locale))
                .numeric(2);
        for (Map.Entry<GradeMove, Long> move : summary.grades().entrySet()) {
            table.row(
                    Figures.grade(move.getKey().one(), locale),
                    Figures.grade(move.getKey().other(), locale),
                    move.getValue().toString());
        }
        return table;
    }

    private static TextTable causes(SideBySideSummary summary, Locale locale) {
        TextTable table = TextTable.withHeader(
                        Messages.template("side_by_side.rule", locale),
                        Messages.template("summary.items", locale),
                        Messages.template("side_by_side.change", locale))
                .numeric(1)
                .numeric(2);
        for (SideBySideSummary.Cause cause : summary.causes()) {
            table.row(cause.topic().text(locale), Long.toString(cause.items()), Figures.signed(cause.points()));
        }
        return table;
    }

    /** The whole report. */
    @Override
    public String toString() {
        return text;
    }
}
