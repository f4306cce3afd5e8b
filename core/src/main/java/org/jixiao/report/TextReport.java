package org.jixiao.report;

import static org.jixiao.value.internal.Checks.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jixiao.finding.Finding;
import org.jixiao.form.Indicator;
import org.jixiao.internal.Words;
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
    private final Words words;

    private TextReport(Scorecard card, Words words) {
        this.card = card;
        this.words = words;
    }

    /** The report in the language of {@code locale}: Chinese, else English. */
    public static TextReport of(Scorecard card, Locale locale) {
        return new TextReport(given(card, "card"), new Words(given(locale, "locale")));
    }

    /** The form as an aligned table: a row for the execution and one for each indicator. */
    public String table() {
        TextTable table = TextTable.of(
                        words,
                        "report.level1",
                        "report.level2",
                        "report.name",
                        "report.target",
                        "report.actual",
                        "report.weight",
                        "report.score")
                .numeric(5, 6);
        execution(table, card.execution());
        card.indicators().forEach(score -> indicator(table, score));
        table.cells(words.of("report.total"), "", "", "", "", card.weight(), card.countedTotal());
        return table.toString();
    }

    private void execution(TextTable table, ExecutionScore score) {
        String rate = score.rate().map(Figures::percent).orElse(Figures.NONE);
        table.cells(score.where(), "", "", "", rate, score.weight(), Figures.plain(score.score()));
    }

    private void indicator(TextTable table, IndicatorScore score) {
        Indicator row = score.indicator();
        table.cells(
                row.path().level1(),
                row.path().level2(),
                row.path().name(),
                row.target().toString(),
                row.actual().toString(),
                score.weight(),
                Figures.plain(score.score()));
    }

    /** The whole report. */
    @Override
    public String toString() {
        List<String> sections = new ArrayList<>();
        sections.add(
                words.line("report.title", card.form().project(), card.form().year(), card.ruleSetId()));
        sections.add(table());
        sections.add(totalLine());
        if (!card.losses().isEmpty()) {
            sections.add(words.line("report.losses")
                    + card.losses().stream().map(this::loss).collect(Collectors.joining()));
        }
        if (!card.findings().isEmpty()) {
            sections.add(words.line("report.findings")
                    + card.findings().stream().map(this::finding).collect(Collectors.joining()));
        }
        return String.join("\n", sections);
    }

    private String totalLine() {
        String grade = Figures.grade(card.grade(), words);
        String total = card.open().signum() == 0
                ? words.line("report.grade", card.countedTotal(), grade)
                : words.line("report.grade_open", card.countedTotal(), card.highestCountedTotal(), card.open(), grade);
        return total
                + card.adjustedTotal()
                        .map(adjusted -> words.line("report.capped", adjusted))
                        .orElse("")
                + card.cappedTotal()
                        .map(capped -> words.line("report.capped", capped))
                        .orElse("");
    }

    private String loss(Loss loss) {
        return words.line("report.loss", loss.points(), loss.item().where(), loss.wanted(words.locale()));
    }

    private String finding(Finding finding) {
        Locale locale = words.locale();
        return words.line(
                "report.finding",
                finding.code(),
                finding.where(),
                finding.message(locale),
                finding.severity().label(locale),
                finding.code().label(locale));
    }
}
