package org.jixiao.examples.formreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.cells.StatementCells;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.report.TextTable;
import org.jixiao.review.Verdict;
import org.jixiao.summary.StatementReview;
import org.jixiao.summary.StatementReview.Line;
import org.jixiao.value.Fraction;
import tools.jackson.core.JsonGenerator;

/** What became of a statement, in the words of each format. */
final class StatementWriting {
    private static final List<Said> HEADS = List.of(
            Said.of("自述", "Figure"),
            Said.of("自述数", "Stated"),
            Said.of("按公布总分", "From published totals"),
            Said.of("结论", "Verdict"),
            Said.of("按重算总分", "From recomputed totals"),
            Said.of("结论", "Verdict"));
    private static final int LONGEST = 60;
    private static final int LONGEST_LINE = 2000;
    private static final int DECIMALS = 8;

    private StatementWriting() {}

    /** A section of the report for a terminal. */
    static String text(StatementReview review, Language language) {
        StringBuilder text = new StringBuilder("=".repeat(60)).append('\n');
        text.append(OneLine.of(title(review, language))).append("\n\n").append(table(review.lines(), language));
        if (!review.averages().isEmpty()) {
            text.append("\n" + language.say("各种平均", "Averages of other kinds") + "\n\n")
                    .append(table(review.averages(), language));
        }
        text.append('\n');
        for (String sentence : review.sentences(language.locale())) {
            text.append(OneLine.of(sentence, LONGEST_LINE)).append('\n');
        }
        return text.append('\n').toString();
    }

    private static TextTable table(List<Line> lines, Language language) {
        TextTable table = TextTable.withHeader(HEADS.stream().map(language::say).toArray(String[]::new))
                .numeric(1)
                .numeric(2)
                .numeric(4);
        for (Line line : lines) {
            table.row(cells(line, language).stream()
                    .map(cell -> OneLine.of(cell, LONGEST))
                    .toArray(String[]::new));
        }
        return table;
    }

    private static String title(StatementReview review, Language language) {
        StatementCells stated = review.stated();
        String department = Optional.ofNullable(stated.department()).orElse(stated.district());
        return language.say(
                "【" + stated.id() + "】部门自评　" + department + "　" + stated.year() + " 年度　表 " + review.forms() + " 张",
                "[" + stated.id() + "] Statement of " + department + ", " + stated.year() + "; forms: "
                        + review.forms());
    }

    private static List<String> cells(Line line, Language language) {
        List<String> cells = new ArrayList<>();
        cells.add(line.label(language.locale()));
        cells.add(line.stated());
        cells.add(line.publishedText());
        cells.add(line.publishedVerdict().label(language.locale()));
        cells.add(line.recomputedText());
        cells.add(line.recomputedVerdict().label(language.locale()));
        return cells;
    }

    /** One line of JSON with its end. */
    static String json(StatementReview review, Locale locale) {
        return JsonLine.of(json -> write(json, review, locale));
    }

    private static void write(JsonGenerator json, StatementReview review, Locale locale) {
        json.writeStringProperty("statement", review.stated().id());
        json.writeStringProperty("district", review.stated().district());
        json.writeStringProperty("year", Integer.toString(review.stated().year()));
        json.writeStringProperty("department", review.stated().department());
        json.writeStringProperty("forms", Long.toString(review.forms()));
        lines(json, "lines", review.lines(), locale);
        lines(json, "averages", review.averages(), locale);
        texts(json, "withoutTotal", review.withoutTotal());
        texts(json, "withOpenPoints", review.withOpenPoints());
        texts(json, "withoutMoney", review.withoutMoney());
        texts(json, "ofOtherDepartments", review.ofOtherDepartments());
        texts(json, "sentences", review.sentences(locale));
    }

    private static void lines(JsonGenerator json, String field, List<Line> lines, Locale locale) {
        json.writeArrayPropertyStart(field);
        for (Line line : lines) {
            json.writeStartObject();
            json.writeStringProperty("figure", line.code());
            if (line.range().isPresent()) {
                json.writeStringProperty("range", line.range().get());
            }
            json.writeStringProperty("label", line.label(locale));
            json.writeStringProperty("stated", line.stated());
            figure(json, "published", line.published(), line.publishedVerdict());
            figure(json, "recomputed", line.recomputed(), line.recomputedVerdict());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void figure(JsonGenerator json, String field, Optional<Fraction> figure, Verdict verdict) {
        json.writeObjectPropertyStart(field);
        json.writeStringProperty(
                "value", figure.map(exact -> exact.toDecimalText(DECIMALS)).orElse(null));
        json.writeStringProperty("verdict", verdict.name());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String field, List<String> texts) {
        json.writeArrayPropertyStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
