package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formreview.corrections.Correction;
import org.jixiao.review.Review;
import tools.jackson.core.JsonGenerator;

/** What has to be corrected: a JSON object a form that has something, and one behind them for all. */
final class CorrectionsJson implements ReviewOutput {
    static final String SCHEMA = "jixiao/corrections/0";

    private final PrintStream out;
    private final Language language;
    private final Corrected corrected;

    CorrectionsJson(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
        this.corrected = new Corrected(language);
    }

    @Override
    public void review(Review review, PackChooser.Choice rules) {
        List<Correction> list = corrected.add(review, rules);
        if (!list.isEmpty()) {
            out.print(JsonLine.of(json -> form(json, review, list)));
        }
    }

    private void form(JsonGenerator json, Review review, List<Correction> list) {
        FormCells form = review.published();
        head(json);
        json.writeStringProperty("id", form.id());
        json.writeStringProperty("district", form.district());
        json.writeStringProperty("year", Integer.toString(form.year()));
        json.writeStringProperty("project", form.project());
        json.writeStringProperty("unit", ReportWords.unit(form).orElse(null));
        json.writeStringProperty("rules", review.scorecard().ruleSetId());
        json.writeArrayPropertyStart("corrections");
        for (Correction one : list) {
            json.writeStartObject();
            RecordJson.write(json, one, Map.of());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void head(JsonGenerator json) {
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("language", language.say("zh-Hans", "en"));
    }

    @Override
    public void end(Refusals refusals) {
        out.print(JsonLine.of(json -> {
            head(json);
            json.writeNumberProperty("forms", corrected.forms());
            json.writeNumberProperty("toCorrect", corrected.toCorrect());
            json.writeNumberProperty("corrections", corrected.corrections());
            json.writeNumberProperty("refused", refusals.count());
        }));
    }
}
