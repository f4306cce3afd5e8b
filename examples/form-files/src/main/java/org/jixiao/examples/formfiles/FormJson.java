package org.jixiao.examples.formfiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jspecify.annotations.Nullable;

/** Reads one form from the JSON object on which a parser stands. */
final class FormJson {
    private final JsonFields json;
    private final Limits limits;
    private final Map<String, String> texts = new HashMap<>();
    private int year;
    private @Nullable FundsCells totalFunds;
    private final Map<String, FundsCells> funds = new LinkedHashMap<>();
    private @Nullable ScoreCells execution;
    private @Nullable ScoreCells total;
    private final List<RowCells> indicators = new ArrayList<>();

    FormJson(JsonFields json, Limits limits) {
        this.json = json;
        this.limits = limits;
    }

    FileForm read() throws Refused {
        Map<String, JsonFields.ValueReader> fields = new LinkedHashMap<>();
        for (String field : List.of("id", "district")) {
            fields.put(field, () -> texts.put(field, json.text(field(field))));
        }
        fields.put("year", () -> year = json.year(field("year")));
        for (String field : List.of("project", "department", "unit", "moneyUnit", "grade")) {
            fields.put(field, () -> json.cell(field(field)).ifPresent(text -> texts.put(field, text)));
        }
        fields.put("funds", this::funds);
        fields.put(
                "execution", () -> execution = score(field("execution"), List.of("weight", "rate", "score", "reason")));
        fields.put("indicators", () -> json.array(field("indicators"), this::indicator));
        fields.put("total", () -> total = score(field("total"), List.of("weight", "score")));
        fields.put("remarks", () -> json.array(field("remarks"), () -> json.text(Said.of("一条备注", "a remark"))));
        fields.put("schema", () -> json.schema("form"));
        json.document(Said.of("表", "the form"), fields, List.of("id", "district", "year", "indicators"));
        return new FileForm(json.file(), built(), json.places(), json.unknown());
    }

    private void funds() throws Refused {
        Map<String, JsonFields.ValueReader> rows = new LinkedHashMap<>();
        rows.put("total", () -> totalFunds = fundsRow("total"));
        Addresses.SOURCES.forEach((field, label) -> rows.put(field, () -> source(label, field)));
        json.object(field("funds"), rows, name -> () -> source(name, name));
    }

    private void source(String label, String field) throws Refused {
        FundsCells row = fundsRow(field);
        if (row != null) {
            funds.put(label, row);
        }
    }

    private @Nullable FundsCells fundsRow(String row) throws Refused {
        if (json.isNull()) {
            return null;
        }
        Map<String, String> cells = json.cells(
                Said.of("资金 \"" + row + "\" 一行", "\"" + row + "\" funds"),
                List.of("initial", "adjusted", "executed", "arrived"));
        return new FundsCells(cells.get("initial"), cells.get("adjusted"), cells.get("executed"), cells.get("arrived"));
    }

    private void indicator() throws Refused {
        if (indicators.size() == limits.mostRows()) {
            throw json.tooLarge(Said.of(
                    "一张表不会超过 " + limits.mostRows() + " 行", "no form has more than " + limits.mostRows() + " rows"));
        }
        Map<String, String> cells = json.cells(
                Said.of("第 " + (indicators.size() + 1) + " 个指标", "indicator " + (indicators.size() + 1)),
                Addresses.COLUMNS.keySet());
        indicators.add(Addresses.row(cells));
    }

    private @Nullable ScoreCells score(Said what, List<String> names) throws Refused {
        if (json.isNull()) {
            return null;
        }
        Map<String, String> cells = json.cells(what, names);
        return new ScoreCells(cells.get("weight"), cells.get("rate"), cells.get("score"), cells.get("reason"));
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
