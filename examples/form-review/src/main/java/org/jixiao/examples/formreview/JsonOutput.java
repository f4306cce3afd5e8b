package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.OpenCause;
import org.jixiao.notation.NumberNotation;
import org.jixiao.review.FindingCell;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.review.Verdict;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.ScoreKind;
import org.jixiao.summary.StatementReview;
import org.jixiao.value.Fraction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One JSON object a line, a form each. Figures are strings, so that no reader takes them for binary fractions. */
final class JsonOutput implements ReviewOutput {
    private static final int DECIMALS = 8;

    private final PrintStream out;
    private final Shown shown;

    JsonOutput(PrintStream out, Shown shown) {
        this.out = out;
        this.shown = shown;
    }

    @Override
    public void review(Review review) {
        if (!shown.shows(review)) {
            return;
        }
        out.print(JsonLine.of(json -> write(json, review)));
    }

    @Override
    public void again(Review review, PackChooser.Choice rules) {
        review(review);
    }

    @Override
    public void statement(StatementReview statement) {
        out.print(StatementWriting.json(statement));
    }

    private void write(JsonGenerator json, Review review) {
        json.writeStringProperty("id", review.published().id());
        json.writeStringProperty("rules", review.scorecard().ruleSetId());
        json.writeName("execution");
        execution(json, review);
        json.writeArrayPropertyStart("indicators");
        for (ReviewedScore row : review.indicators()) {
            indicator(json, row);
        }
        json.writeEndArray();
        total(json, review);
        text(json, "grade", review.scorecard().grade().map(grade -> grade.label()));
        findings(json, review);
    }

    private void execution(JsonGenerator json, Review review) {
        if (!review.scorecard().form().execution().isPresent()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        text(json, "rate", review.scorecard().execution().rate().map(JsonOutput::rate));
        score(json, review.execution());
        json.writeEndObject();
    }

    private void indicator(JsonGenerator json, ReviewedScore row) {
        RowCells cells = row.cells().orElseThrow();
        json.writeStartObject();
        text(json, "key", Optional.ofNullable(cells.key()));
        json.writeStringProperty("name", cells.name());
        json.writeStringProperty("level1", cells.level1());
        json.writeStringProperty("level2", cells.level2());
        json.writeStringProperty("strategy", kind(row).code());
        score(json, row);
        for (Map.Entry<Column, Verdict> other : row.otherColumns().entrySet()) {
            json.writeObjectPropertyStart(other.getKey().name().toLowerCase(Locale.ROOT));
            text(json, "published", Optional.ofNullable(cells.cell(other.getKey())));
            verdict(json, other.getValue());
            text(json, "difference", difference(row, cells.cell(other.getKey())));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** How much more another score column gives than 得分: -1 where it gives a point less. */
    private static Optional<String> difference(ReviewedScore row, @Nullable String other) {
        return Optional.ofNullable(other)
                .flatMap(NumberNotation::percent)
                .flatMap(points -> row.publishedPoints().map(points::subtract))
                .map(more -> more.stripTrailingZeros().toPlainString());
    }

    private static ScoreKind kind(ReviewedScore row) {
        return row.recomputed().orElse(null) instanceof IndicatorScore ours ? ours.kind() : ScoreKind.OPEN;
    }

    private void score(JsonGenerator json, ReviewedScore row) {
        Optional<ItemScore> ours = row.recomputed();
        text(json, "exact", ours.flatMap(ItemScore::exact).map(exact -> exact.toDecimalText(DECIMALS)));
        text(json, "score", ours.flatMap(ItemScore::score).map(points -> points.toPlainString()));
        text(json, "published", row.published());
        verdict(json, row.verdict());
        text(json, "rounding", row.rounding().map(RoundingMode::name));
        text(json, "cause", row.cause().map(OpenCause::name));
        json.writeName("met");
        if (row.met().isPresent()) {
            json.writeBoolean(row.met().get());
        } else {
            json.writeNull();
        }
        json.writeArrayPropertyStart("findings");
        for (Finding finding : shown.of(row.findings())) {
            json.writeString(finding.code().name());
        }
        json.writeEndArray();
    }

    private static void verdict(JsonGenerator json, Verdict verdict) {
        text(
                json,
                "verdict",
                Optional.of(verdict)
                        .filter(said -> said != Verdict.NOT_PUBLISHED)
                        .map(Verdict::name));
    }

    private static void total(JsonGenerator json, Review review) {
        json.writeObjectPropertyStart("total");
        json.writeStringProperty("weight", review.scorecard().form().weight().toPlainString());
        json.writeStringProperty("score", review.total().score().toPlainString());
        json.writeStringProperty("accepted", review.total().accepted().toPlainString());
        json.writeStringProperty("open", review.total().open().toPlainString());
        text(json, "published", review.total().published());
        verdict(json, review.total().verdict());
        json.writeEndObject();
    }

    /** The findings of the form, then of the execution, then row by row, each with its row and cell. */
    private void findings(JsonGenerator json, Review review) {
        json.writeArrayPropertyStart("findings");
        FormCells form = review.published();
        for (Finding finding : shown.of(review.formFindings())) {
            finding(json, finding, null, null, FindingCell.ofForm(finding, form));
        }
        for (Finding finding : shown.of(review.execution().findings())) {
            finding(json, finding, null, null, FindingCell.ofExecution(finding, form));
        }
        for (int i = 0; i < review.indicators().size(); i++) {
            for (Finding finding : shown.of(review.indicators().get(i).findings())) {
                RowCells cells = review.indicators().get(i).cells().orElseThrow();
                finding(json, finding, i, cells, FindingCell.ofRow(finding, cells));
            }
        }
        json.writeEndArray();
    }

    private static void finding(
            JsonGenerator json,
            Finding finding,
            @Nullable Integer row,
            @Nullable RowCells cells,
            Optional<FindingCell> cell) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.code().name());
        json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("where", finding.where());
        if (row != null && cells != null) {
            json.writeNumberProperty("row", row);
            text(json, "key", Optional.ofNullable(cells.key()));
        }
        text(json, "column", cell.map(FindingCell::heading));
        text(json, "cell", cell.map(FindingCell::text).filter(text -> !text.isEmpty()));
        json.writeStringProperty("message", finding.message(Locale.CHINESE));
        json.writeEndObject();
    }

    /** A rate as a plain decimal, cut after so many places. */
    private static String rate(Fraction rate) {
        String text = rate.toDecimalText(DECIMALS);
        return text.endsWith("…") ? text.substring(0, text.length() - 1) : text;
    }

    private static void text(JsonGenerator json, String field, Optional<String> value) {
        @Nullable String text = value.orElse(null);
        json.writeStringProperty(field, text);
    }
}
