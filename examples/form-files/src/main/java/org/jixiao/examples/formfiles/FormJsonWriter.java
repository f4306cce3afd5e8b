package org.jixiao.examples.formfiles;

import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    private static final FundsCells NO_MONEY = new FundsCells(null, null, null);

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Cells that most forms have no place for; they are written where they are filled. */
    private static final Set<String> RARE = Set.of(
            "arrived",
            "grade",
            "reviewed",
            "finance",
            "type",
            "award",
            "deduction",
            "start",
            "scale",
            "notApplicable",
            "key");

    private final JsonGenerator json;
    private final boolean all;

    private FormJsonWriter(JsonGenerator json, boolean all) {
        this.json = json;
        this.all = all;
    }

    /** The form as a JSON object. */
    public static String write(FormCells form) {
        return write(form, false);
    }

    /** The same with {@code null} for every empty cell, so that a person sees what was looked for and not found. */
    public static String writeAll(FormCells form) {
        return write(form, true);
    }

    private static String write(FormCells form, boolean all) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new FormJsonWriter(json, all).form(form);
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
        if (totalFunds != null || all) {
            funds(Addresses.TOTAL, Objects.requireNonNullElse(totalFunds, NO_MONEY));
        }
        if (all) {
            Addresses.SOURCES.forEach((field, label) -> {
                if (!form.funds().containsKey(label)) {
                    funds(field, NO_MONEY);
                }
            });
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
        if (row.deviationNote() != null) {
            cell("reason", row.deviationNote()); // most forms have no place for it
        }
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
        } else if (all && !RARE.contains(field)) {
            json.writeNullProperty(field);
        }
    }
}
