package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.data.ReviewData;
import org.jixiao.data.ReviewedRowData;
import org.jixiao.examples.formreview.since.FormChange;
import org.jixiao.examples.formreview.since.Standing;
import org.jixiao.finding.Severity;
import org.jixiao.review.Review;
import tools.jackson.core.JsonGenerator;

/** What changed since an earlier run: a JSON object a form that stands in both, and one behind them for all. */
final class SinceJson implements ReviewOutput {
    static final String SCHEMA = "jixiao/since/0";

    private final PrintStream out;
    private final Language language;
    private final SinceFigures figures;

    SinceJson(PrintStream out, List<ReviewData> earlier, Severity least, Language language) {
        this.out = out;
        this.language = language;
        this.figures = new SinceFigures(earlier, least, language);
    }

    @Override
    public void again(Review review, PackChooser.Choice rules) {
        figures.addAgain(review);
    }

    @Override
    public void review(Review review) {
        figures.add(review).ifPresent(change -> out.print(JsonLine.of(json -> form(json, change))));
    }

    private void head(JsonGenerator json) {
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("language", language.say("zh-Hans", "en"));
    }

    private void form(JsonGenerator json, FormChange change) {
        head(json);
        names(json, change.now());
        json.writeStringProperty("idBefore", change.before().id());
        review(json, "before", change.before());
        review(json, "now", change.now());
        for (Standing standing : Standing.values()) {
            json.writeNumberProperty(standing.name().toLowerCase(Locale.ROOT), change.count(standing));
        }
        json.writeArrayPropertyStart("findings");
        change.findings().forEach(one -> record(json, one));
        json.writeEndArray();
        json.writeArrayPropertyStart("scores");
        change.scores().forEach(one -> record(json, one));
        json.writeEndArray();
        json.writeArrayPropertyStart("cells");
        change.cells().forEach(one -> record(json, one));
        json.writeEndArray();
        rows(json, "rowsGone", change.rowsGone());
        rows(json, "rowsAdded", change.rowsAdded());
    }

    private static void record(JsonGenerator json, Record value) {
        json.writeStartObject();
        RecordJson.write(json, value, Map.of());
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, ReviewData form) {
        json.writeStringProperty("id", form.id());
        json.writeStringProperty("district", form.district());
        json.writeStringProperty("year", form.year());
        json.writeStringProperty("project", form.project());
        json.writeStringProperty("department", form.department());
        json.writeStringProperty("unit", form.unit());
    }

    private static void review(JsonGenerator json, String name, ReviewData review) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("rules", review.rules());
        json.writeStringProperty("published", review.total().published());
        json.writeStringProperty("accepted", review.total().accepted());
        json.writeStringProperty("gradeCode", review.gradeCode());
        json.writeEndObject();
    }

    private static void rows(JsonGenerator json, String name, List<ReviewedRowData> rows) {
        json.writeArrayPropertyStart(name);
        rows.forEach(row -> json.writeString(FormChange.path(row)));
        json.writeEndArray();
    }

    @Override
    public void end(Refusals refusals) {
        out.print(JsonLine.of(json -> {
            head(json);
            json.writeObjectPropertyStart("figures");
            figures.figures().forEach(figure -> json.writeNumberProperty(figure.name(), figure.value()));
            json.writeEndObject();
            figures.alone().forEach(list -> forms(json, list.name(), list.forms()));
            json.writeNumberProperty("refused", refusals.count());
        }));
    }

    private static void forms(JsonGenerator json, String name, List<ReviewData> forms) {
        json.writeArrayPropertyStart(name);
        for (ReviewData form : forms) {
            json.writeStartObject();
            names(json, form);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
