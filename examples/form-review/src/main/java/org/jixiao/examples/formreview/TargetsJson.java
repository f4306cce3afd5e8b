package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.finding.Finding;
import tools.jackson.core.JsonGenerator;

/** The findings of targets: a JSON object a form, and one behind them for all. */
final class TargetsJson implements TargetsOutput {
    static final String SCHEMA = "jixiao/targets/0";

    private final PrintStream out;
    private final Language language;

    TargetsJson(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void form(FormCells form, List<Finding> findings) {
        out.print(JsonLine.of(json -> {
            head(json);
            json.writeStringProperty("id", form.id());
            json.writeStringProperty("district", form.district());
            json.writeStringProperty("year", Integer.toString(form.year()));
            json.writeStringProperty("project", form.project());
            json.writeStringProperty("unit", ReportWords.unit(form).orElse(null));
            json.writeArrayPropertyStart("findings");
            findings.forEach(finding -> write(json, finding));
            json.writeEndArray();
        }));
    }

    private void write(JsonGenerator json, Finding finding) {
        Locale locale = language.locale();
        json.writeStartObject();
        json.writeStringProperty("code", finding.code().name());
        json.writeStringProperty("label", finding.code().label(locale));
        json.writeStringProperty("severity", finding.severity().code());
        json.writeStringProperty("where", finding.where());
        json.writeStringProperty("message", finding.message(locale));
        json.writeEndObject();
    }

    private void head(JsonGenerator json) {
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("language", language.say("zh-Hans", "en"));
    }

    @Override
    public boolean noted(FileTrouble note) {
        return false;
    }

    @Override
    public void end(TargetsCount count, Refusals refusals) {
        out.print(JsonLine.of(json -> {
            head(json);
            json.writeNumberProperty("forms", count.forms());
            json.writeNumberProperty("withFindings", count.withFindings());
            json.writeNumberProperty("findings", count.findings());
            json.writeNumberProperty("refused", refusals.count());
        }));
    }
}
