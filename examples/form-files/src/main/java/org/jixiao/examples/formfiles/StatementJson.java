package org.jixiao.examples.formfiles;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.cells.StatementCells;

/** Reads what a department says of itself from its JSON object, whose "kind" is "statement". */
final class StatementJson {
    static final String KIND = "kind";
    private static final String STATEMENT = "statement";
    private static final List<String> COLUMNS = List.of("initial", "adjusted", "executed");

    private final JsonFields json;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> grades = new LinkedHashMap<>();
    private int year;

    StatementJson(JsonFields json) {
        this.json = json;
    }

    FileStatement read() throws Refused {
        Map<String, JsonFields.ValueReader> fields = new LinkedHashMap<>();
        fields.put(KIND, () -> json.oneOf(FormJson.field(KIND), List.of(STATEMENT)));
        for (String field : List.of("id", "district")) {
            fields.put(field, () -> texts.put(field, json.text(FormJson.field(field))));
        }
        fields.put("year", () -> year = json.year(FormJson.field("year")));
        for (String field :
                List.of("department", "projects", "money", "moneyUnit", "score", "average", "executionRate")) {
            fields.put(field, () -> cell(field));
        }
        fields.put("moneyColumn", () -> {
            if (!json.isNull()) {
                texts.put("moneyColumn", json.oneOf(FormJson.field("moneyColumn"), COLUMNS));
            }
        });
        fields.put("grades", this::grades);
        fields.put(
                "remarks", () -> json.array(FormJson.field("remarks"), () -> json.text(Said.of("一条备注", "a remark"))));
        fields.put("schema", () -> json.schema(STATEMENT));
        json.document(Said.of("部门自评", "the statement"), fields, List.of(KIND, "id", "district", "year"));
        return new FileStatement(json.file(), built(), json.places(), json.unknown());
    }

    private StatementCells built() {
        return new StatementCells(
                texts.getOrDefault("id", ""),
                texts.getOrDefault("district", ""),
                year,
                texts.get("department"),
                texts.get("projects"),
                texts.get("money"),
                texts.get("moneyColumn"),
                texts.get("moneyUnit"),
                grades,
                texts.get("score"),
                texts.get("average"),
                texts.get("executionRate"));
    }

    private void cell(String field) throws Refused {
        json.cell(FormJson.field(field)).ifPresent(text -> texts.put(field, text));
    }

    /** A count of null is not stated. */
    private void grades() throws Refused {
        if (!json.isNull()) {
            json.object(
                    FormJson.field("grades"),
                    Map.of(),
                    range -> () -> json.cell(Said.of(range + " 的项目数", "the projects of " + range))
                            .ifPresent(count -> grades.put(range, count)));
        }
    }
}
