package org.jixiao.examples.formreview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.cells.IndicatorCells;
import org.jixiao.finding.Finding;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.ExecutionScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.ScoreKind;
import org.jixiao.value.Fraction;
import org.jspecify.annotations.Nullable;

/** One JSON object a line, a form each. Figures are strings, so that no reader takes them for binary fractions. */
final class JsonOutput implements ReviewOutput {
    private static final int DECIMALS = 8;
    private static final JsonFactory FACTORY = new JsonFactory();

    private final PrintStream out;

    JsonOutput(PrintStream out) {
        this.out = out;
    }

    @Override
    public void review(Review review) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            write(json, review);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter has none
        }
        out.print(line + "\n");
    }

    private static void write(JsonGenerator json, Review review) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", review.published().id());
        json.writeStringField("rules", review.scorecard().ruleSetId());
        json.writeObjectFieldStart("execution");
        ExecutionScore execution = review.scorecard().execution();
        text(json, "rate", execution.rate().map(JsonOutput::rate));
        score(json, review.execution());
        json.writeEndObject();
        json.writeArrayFieldStart("indicators");
        for (int i = 0; i < review.indicators().size(); i++) {
            indicator(
                    json,
                    review.published().indicators().get(i),
                    review.indicators().get(i));
        }
        json.writeEndArray();
        total(json, review);
        text(json, "grade", review.scorecard().grade().map(grade -> grade.label()));
        findings(json, review.findings());
        json.writeEndObject();
    }

    private static void indicator(JsonGenerator json, IndicatorCells cells, ReviewedScore row) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", cells.name());
        json.writeStringField("level1", cells.level1());
        json.writeStringField("level2", cells.level2());
        json.writeStringField("strategy", kind(row).code());
        score(json, row);
        json.writeEndObject();
    }

    private static ScoreKind kind(ReviewedScore row) {
        return row.recomputed().orElse(null) instanceof IndicatorScore ours ? ours.kind() : ScoreKind.OPEN;
    }

    private static void score(JsonGenerator json, ReviewedScore row) throws IOException {
        Optional<ItemScore> ours = row.recomputed();
        text(json, "exact", ours.flatMap(ItemScore::exact).map(exact -> exact.toDecimalText(DECIMALS)));
        text(json, "score", ours.flatMap(ItemScore::score).map(points -> points.toPlainString()));
        text(json, "published", row.published());
        json.writeStringField("verdict", row.verdict().name());
        json.writeArrayFieldStart("findings");
        for (Finding finding : row.findings()) {
            json.writeString(finding.code().name());
        }
        json.writeEndArray();
    }

    private static void total(JsonGenerator json, Review review) throws IOException {
        json.writeObjectFieldStart("total");
        json.writeStringField("weight", review.scorecard().form().weight().toPlainString());
        json.writeStringField("score", review.total().score().toPlainString());
        json.writeStringField("open", review.total().open().toPlainString());
        text(json, "published", review.total().published());
        json.writeStringField("verdict", review.total().verdict().name());
        json.writeEndObject();
    }

    private static void findings(JsonGenerator json, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("code", finding.code().name());
            json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringField("where", finding.where());
            json.writeStringField("message", finding.message(Locale.CHINESE));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A rate as a plain decimal, cut after so many places. */
    private static String rate(Fraction rate) {
        String text = rate.toDecimalText(DECIMALS);
        return text.endsWith("…") ? text.substring(0, text.length() - 1) : text;
    }

    private static void text(JsonGenerator json, String field, Optional<String> value) throws IOException {
        @Nullable String text = value.orElse(null);
        json.writeStringField(field, text);
    }
}
