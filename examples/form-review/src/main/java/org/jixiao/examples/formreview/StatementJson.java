package org.jixiao.examples.formreview;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.cells.StatementCells;

/** Reads what a department says of itself from its JSON text: an object whose "kind" is "statement". */
final class StatementJson {
    private static final String KIND = "kind";
    private static final String STATEMENT = "statement";
    private static final List<String> COLUMNS = List.of("initial", "adjusted", "executed");

    private final JsonFields json;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> grades = new LinkedHashMap<>();
    private int year;

    private StatementJson(JsonFields json) {
        this.json = json;
    }

    /** Whether the text is an object with the field "kind"; nothing else is looked at, and a form has none. */
    static boolean isStatement(String text) {
        if (!text.contains("\"" + KIND + "\"")) {
            return false; // as in every form
        }
        try (JsonParser parser = FormJson.FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                if (parser.currentName().equals(KIND)) {
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return false;
        } catch (IOException e) {
            return false; // read as a form, it is refused with its place
        }
    }

    /**
     * Reads the statement in {@code text}.
     *
     * @param name what an error calls the text
     * @throws UnusableInputException if there is no statement that could be held against forms
     */
    static StatementCells parse(String name, String text) throws UnusableInputException {
        try (JsonParser parser = FormJson.FACTORY.createParser(text)) {
            try {
                return new StatementJson(new JsonFields(name, parser)).statement();
            } catch (JsonProcessingException e) {
                throw JsonTrouble.in(name, e, parser.currentLocation());
            }
        } catch (IOException e) {
            throw Utf8File.refused(name, e);
        }
    }

    private StatementCells statement() throws IOException, UnusableInputException {
        Map<String, JsonFields.ValueReader> fields = new LinkedHashMap<>();
        fields.put(KIND, () -> oneOf(KIND, List.of(STATEMENT)));
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
                oneOf("moneyColumn", COLUMNS);
            }
        });
        fields.put("grades", this::grades);
        fields.put(
                "remarks", () -> json.array(FormJson.field("remarks"), () -> json.text(Said.of("一条备注", "a remark"))));
        json.next();
        json.object(Said.of("部门自评", "the statement"), fields, List.of(KIND, "id", "district", "year"));
        json.end();
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

    private void cell(String field) throws IOException, UnusableInputException {
        json.cell(FormJson.field(field)).ifPresent(text -> texts.put(field, text));
    }

    private void oneOf(String field, List<String> known) throws IOException, UnusableInputException {
        String text = json.text(FormJson.field(field));
        if (!known.contains(text)) {
            String met = "\"" + OneLine.of(text, 40) + "\"";
            throw json.here(Said.of(
                    "字段 \"" + field + "\" 应为 " + known + " 之一，实际是 " + met,
                    "expected one of " + known + " for \"" + field + "\", got " + met));
        }
        texts.put(field, text);
    }

    /** A count of null is not stated. */
    private void grades() throws IOException, UnusableInputException {
        if (!json.isNull()) {
            json.object(
                    FormJson.field("grades"),
                    Map.of(),
                    range -> () -> json.cell(Said.of(range + " 的项目数", "the projects of " + range))
                            .ifPresent(count -> grades.put(range, count)),
                    List.of());
        }
    }
}
