package org.jixiao.examples.formfiles;

import java.io.StringWriter;
import java.util.List;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a form in the JSON layout that {@link FormReader} reads, as one line without a break: {@code {"schema": "jixiao/form/0", …}}.
 * Empty cells are left out. Read back, the form is equal, as far as it has an id, a district and a year of four digits.
 */
public final class FormJsonWriter {
    /** What {@code schema} says. */
    public static final String SCHEMA = "jixiao/form/0";

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private FormJsonWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The form as a JSON object. */
    public static String write(FormCells form) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new FormJsonWriter(json).form(form);
        }
        return text.toString();
    }

    private void form(FormCells form) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("id", form.id());
        json.writeStringProperty("district", form.district());
        json.writeNumberProperty("year", form.year());
        json.writeStringProperty("project", form.project());
        cell("department", form.department());
        cell("unit", form.unit());
        cell("moneyUnit", form.moneyUnit());
        json.writeObjectPropertyStart("funds");
        FundsCells totalFunds = form.totalFunds();
        if (totalFunds != null) {
            funds(Addresses.TOTAL, totalFunds);
        }
        form.funds().forEach((label, row) -> funds(Addresses.source(label), row));
        json.writeEndObject();
        json.writeName("execution");
        score(form.execution());
        indicators(form.indicators());
        json.writeName("total");
        json.writeStartObject();
        cell("weight", form.total().weight());
        cell("score", form.total().score());
        json.writeEndObject();
        cell("grade", form.grade());
        json.writeEndObject();
    }

    private void funds(String source, FundsCells row) {
        json.writeObjectPropertyStart(source);
        cell("initial", row.initial());
        cell("adjusted", row.adjusted());
        cell("executed", row.executed());
        cell("arrived", row.arrived());
        json.writeEndObject();
    }

    private void score(@Nullable ScoreCells row) {
        if (row == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        cell("weight", row.weight());
        cell("rate", row.rate());
        cell("score", row.score());
        json.writeEndObject();
    }

    private void indicators(List<RowCells> rows) {
        json.writeArrayPropertyStart("indicators");
        for (RowCells row : rows) {
            json.writeStartObject();
            Addresses.COLUMNS.forEach((field, column) -> cell(field, row.cell(column)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void cell(String field, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(field, text);
        }
    }
}
