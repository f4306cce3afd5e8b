package org.jixiao.examples.formreview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.form.FundingSource;
import org.jspecify.annotations.Nullable;

/** Reads one published form from its JSON text. */
public final class FormJson {
    /** No form is larger; the largest of those known takes 15 kB. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MOST_BYTES)
                    .maxNestingDepth(16)
                    .maxNameLength(200)
                    .maxNumberLength(100)
                    .maxStringLength(1_000_000)
                    .build())
            .build();

    private static final Map<String, Column> COLUMNS = columns();

    private final JsonFields json;
    private final Map<String, String> texts = new HashMap<>();
    private int year;
    private @Nullable FundsCells totalFunds;
    private final Map<String, FundsCells> funds = new LinkedHashMap<>();
    private @Nullable ScoreCells execution;
    private @Nullable ScoreCells total;
    private final List<RowCells> indicators = new ArrayList<>();

    private FormJson(JsonFields json) {
        this.json = json;
    }

    /**
     * Reads the form in {@code file}.
     *
     * @throws UnusableInputException if there is no form that could be reviewed
     */
    static FormCells read(Path file) throws UnusableInputException {
        return parse(file.toString(), Utf8File.read(file, MOST_BYTES));
    }

    /**
     * Reads the form in {@code text}.
     *
     * @param name what an error calls the text
     * @throws UnusableInputException if there is no form that could be reviewed
     */
    public static FormCells parse(String name, String text) throws UnusableInputException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            try {
                JsonFields json = new JsonFields(name, parser);
                return new FormJson(json).form();
            } catch (JsonProcessingException e) {
                throw JsonTrouble.in(name, e, parser.currentLocation());
            }
        } catch (IOException e) {
            throw Utf8File.refused(name, e);
        }
    }

    /** The columns of a row by the names of their fields. */
    private static Map<String, Column> columns() {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Column column : Column.values()) {
            String[] words = column.name().toLowerCase(Locale.ROOT).split("_", -1);
            String field = words.length == 1
                    ? words[0]
                    : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
            columns.put(column == Column.DEVIATION_NOTE ? "reason" : field, column);
        }
        return columns;
    }

    private FormCells form() throws IOException, UnusableInputException {
        Map<String, JsonFields.ValueReader> fields = new LinkedHashMap<>();
        for (String field : List.of("id", "district")) {
            fields.put(field, () -> texts.put(field, json.text(field(field))));
        }
        fields.put("year", () -> year = json.year(field("year")));
        for (String field : List.of("project", "department", "unit", "moneyUnit", "grade")) {
            fields.put(field, () -> json.cell(field(field)).ifPresent(text -> texts.put(field, text)));
        }
        fields.put("funds", this::funds);
        fields.put("execution", () -> execution = score(field("execution"), List.of("weight", "rate", "score")));
        fields.put("indicators", () -> json.array(field("indicators"), this::indicator));
        fields.put("total", () -> total = score(field("total"), List.of("weight", "score")));
        fields.put("remarks", () -> json.array(field("remarks"), () -> json.text(Said.of("一条备注", "a remark"))));
        json.next();
        json.object(Said.of("表", "the form"), fields, List.of("id", "district", "year", "indicators"));
        json.end();
        return built();
    }

    private void funds() throws IOException, UnusableInputException {
        Map<String, JsonFields.ValueReader> rows = new LinkedHashMap<>();
        rows.put("total", () -> totalFunds = fundsRow("total"));
        rows.put("current", () -> source(FundingSource.APPROPRIATION.label(), "current"));
        rows.put("carryover", () -> source(FundingSource.CARRY_OVER.label(), "carryover"));
        rows.put("other", () -> source(FundingSource.OTHER.label(), "other"));
        json.object(field("funds"), rows, name -> () -> source(name, name), List.of());
    }

    private void source(String label, String field) throws IOException, UnusableInputException {
        FundsCells row = fundsRow(field);
        if (row != null) {
            funds.put(label, row);
        }
    }

    private @Nullable FundsCells fundsRow(String row) throws IOException, UnusableInputException {
        if (json.isNull()) {
            return null;
        }
        Map<String, String> cells = json.cells(
                Said.of("资金 \"" + row + "\" 一行", "\"" + row + "\" funds"),
                List.of("initial", "adjusted", "executed", "arrived"));
        return new FundsCells(cells.get("initial"), cells.get("adjusted"), cells.get("executed"), cells.get("arrived"));
    }

    private void indicator() throws IOException, UnusableInputException {
        Map<String, String> cells = json.cells(
                Said.of("第 " + (indicators.size() + 1) + " 个指标", "indicator " + (indicators.size() + 1)),
                COLUMNS.keySet());
        RowCells row = RowCells.row(
                cells.getOrDefault("level1", ""), cells.getOrDefault("level2", ""), cells.getOrDefault("name", ""));
        for (Map.Entry<String, Column> column : COLUMNS.entrySet()) {
            String text = cells.get(column.getKey());
            row = text == null ? row : row.with(column.getValue(), text);
        }
        indicators.add(row);
    }

    private @Nullable ScoreCells score(Said what, List<String> names) throws IOException, UnusableInputException {
        if (json.isNull()) {
            return null;
        }
        Map<String, String> cells = json.cells(what, names);
        return new ScoreCells(cells.get("weight"), cells.get("rate"), cells.get("score"));
    }

    static Said field(String name) {
        return Said.of("字段 \"" + name + "\"", "\"" + name + "\"");
    }

    private FormCells built() {
        return new FormCells(
                texts.getOrDefault("id", ""),
                texts.getOrDefault("district", ""),
                year,
                texts.getOrDefault("project", ""),
                texts.get("department"),
                texts.get("unit"),
                texts.get("moneyUnit"),
                totalFunds,
                funds,
                execution,
                indicators,
                total == null ? ScoreCells.EMPTY : total,
                texts.get("grade"));
    }
}
