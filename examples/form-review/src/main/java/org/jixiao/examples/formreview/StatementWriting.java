package org.jixiao.examples.formreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.cells.StatementCells;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.report.TextTable;
import org.jixiao.review.Verdict;
import org.jixiao.summary.StatementReview;
import org.jixiao.summary.StatementReview.Line;
import org.jixiao.value.Fraction;
import tools.jackson.core.JsonGenerator;

/** What became of a statement, in the words of each format. */
final class StatementWriting {
    private static final List<String> HEADS = List.of("自述", "自述数", "按公布总分", "结论", "按重算总分", "结论");
    private static final int LONGEST = 60;
    private static final int LONGEST_LINE = 2000;
    private static final int DECIMALS = 8;

    private StatementWriting() {}

    /** A section of the report for a terminal. */
    static String text(StatementReview review) {
        StringBuilder text = new StringBuilder("=".repeat(60)).append('\n');
        text.append(OneLine.of(title(review))).append("\n\n").append(table(review.lines()));
        if (!review.averages().isEmpty()) {
            text.append("\n各种平均\n\n").append(table(review.averages()));
        }
        text.append('\n');
        for (String sentence : review.sentences(Locale.CHINESE)) {
            text.append(OneLine.of(sentence, LONGEST_LINE)).append('\n');
        }
        return text.append('\n').toString();
    }

    private static TextTable table(List<Line> lines) {
        TextTable table = TextTable.withHeader(HEADS.toArray(new String[0]))
                .numeric(1)
                .numeric(2)
                .numeric(4);
        for (Line line : lines) {
            table.row(
                    cells(line).stream().map(cell -> OneLine.of(cell, LONGEST)).toArray(String[]::new));
        }
        return table;
    }

    private static String title(StatementReview review) {
        StatementCells stated = review.stated();
        return "【" + stated.id() + "】部门自评　"
                + Optional.ofNullable(stated.department()).orElse(stated.district()) + "　" + stated.year() + " 年度　表 "
                + review.forms() + " 张";
    }

    private static List<String> cells(Line line) {
        List<String> cells = new ArrayList<>();
        cells.add(line.label(Locale.CHINESE));
        cells.add(line.stated());
        cells.add(line.publishedText());
        cells.add(ReportWords.of(line.publishedVerdict()));
        cells.add(line.recomputedText());
        cells.add(ReportWords.of(line.recomputedVerdict()));
        return cells;
    }

    /** One line of JSON with its end. */
    static String json(StatementReview review) {
        return JsonLine.of(json -> write(json, review));
    }

    private static void write(JsonGenerator json, StatementReview review) {
        json.writeStringProperty("statement", review.stated().id());
        json.writeStringProperty("district", review.stated().district());
        json.writeStringProperty("year", Integer.toString(review.stated().year()));
        json.writeStringProperty("department", review.stated().department());
        json.writeStringProperty("forms", Long.toString(review.forms()));
        lines(json, "lines", review.lines());
        lines(json, "averages", review.averages());
        texts(json, "withoutTotal", review.withoutTotal());
        texts(json, "withOpenPoints", review.withOpenPoints());
        texts(json, "withoutMoney", review.withoutMoney());
        texts(json, "ofOtherDepartments", review.ofOtherDepartments());
        texts(json, "sentences", review.sentences(Locale.CHINESE));
    }

    private static void lines(JsonGenerator json, String field, List<Line> lines) {
        json.writeArrayPropertyStart(field);
        for (Line line : lines) {
            json.writeStartObject();
            json.writeStringProperty("figure", line.code());
            if (line.range().isPresent()) {
                json.writeStringProperty("range", line.range().get());
            }
            json.writeStringProperty("label", line.label(Locale.CHINESE));
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
