package org.jixiao.report;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import org.jixiao.finding.Finding;
import org.jixiao.form.Indicator;
import org.jixiao.internal.Messages;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.ExecutionScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Loss;
import org.jixiao.scorecard.Scorecard;

/**
 * A scorecard for a person at a terminal: the form as a table, total and grade, where points were lost, and findings. Control
 * characters in names and cells are made visible, as in {@link TextTable}.
 */
public final class TextReport {

    private final Scorecard card;
    private final Locale locale;

    private TextReport(Scorecard card, Locale locale) {
        this.card = card;
        this.locale = locale;
    }

    /** The report in the language of {@code locale}: English, else Chinese. */
    public static TextReport of(Scorecard card, Locale locale) {
        return new TextReport(given(card, "card"), given(locale, "locale"));
    }

    /** The form as an aligned table: a row for the execution and one for each indicator. */
    public String table() {
        TextTable table = TextTable.withHeader(
                        words("report.level1"),
                        words("report.level2"),
                        words("report.name"),
                        words("report.target"),
                        words("report.actual"),
                        words("report.weight"),
                        words("report.score"))
                .numeric(5)
                .numeric(6);
        execution(table, card.execution());
        card.indicators().forEach(score -> indicator(table, score));
        table.row(
                words("report.total"),
                "",
                "",
                "",
                "",
                card.form().weight().toPlainString(),
                card.total().toPlainString());
        return table.toString();
    }

    private void execution(TextTable table, ExecutionScore score) {
        String rate = score.rate().map(Figures::percent).orElse(Figures.NONE);
        table.row(score.where(), "", "", "", rate, score.weight().toPlainString(), earned(score));
    }

    private void indicator(TextTable table, IndicatorScore score) {
        Indicator row = score.indicator();
        table.row(
                row.path().level1(),
                row.path().level2(),
                row.path().name(),
                row.target().toString(),
                row.actual().toString(),
                score.weight().toPlainString(),
                earned(score));
    }

    private static String earned(ItemScore score) {
        return score.score().map(points -> points.toPlainString()).orElse(Figures.NONE);
    }

    /** The whole report. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(words("report.title", card.form().project(), card.form().year(), card.ruleSetId()))
                .append("\n\n")
                .append(table())
                .append('\n')
                .append(totalLine())
                .append('\n');
        if (!card.losses().isEmpty()) {
            text.append('\n').append(words("report.losses")).append('\n');
            for (Loss loss : card.losses()) {
                text.append(words("report.loss", loss.points(), loss.item().where(), loss.wanted(locale)))
                        .append('\n');
            }
        }
        if (!card.findings().isEmpty()) {
            text.append('\n').append(words("report.findings")).append('\n');
            for (Finding finding : card.findings()) {
                text.append(words("report.finding", finding.code(), finding.where(), finding.message(locale)))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private String totalLine() {
        String grade = card.grade().map(given -> given.label()).orElseGet(() -> words("grade.undecided"));
        return card.open().signum() == 0
                ? words("report.grade", card.total(), grade)
                : words("report.grade_open", card.total(), card.highestTotal(), card.open(), grade);
    }

    private String words(String code, Object... terms) {
        return Messages.text(code, locale, terms);
    }
}
