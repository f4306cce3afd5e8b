package org.jixiao.examples.service.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jixiao.cells.Column;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.service.problem.Problem;
import org.jixiao.examples.service.problem.ProblemCode;
import org.jixiao.examples.service.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The object around a form and its changes: where the form stands in the text, and what the changes are. */
final class Wrapping {
    /** The cells that a change can name, by their fields in a form. */
    private static final Map<String, Column> CELLS =
            Map.of("actual", Column.ACTUAL, "target", Column.TARGET, "weight", Column.WEIGHT, "award", Column.AWARD);

    private final JsonParser json;
    private final List<CellChange> changes = new ArrayList<>();
    private int from = -1;
    private int to;

    Wrapping(JsonParser json) {
        this.json = json;
    }

    /** Reads the object on which the parser stands; false where it has no form in it, and is one itself. */
    boolean read() {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = json.currentName();
            json.nextToken();
            if (field.equals("form")) {
                from = (int) json.currentTokenLocation().getCharOffset();
                json.skipChildren();
                to = (int) json.currentLocation().getCharOffset();
            } else if (field.equals("changes")) {
                changes();
            } else {
                json.skipChildren();
            }
        }
        return from >= 0;
    }

    /** The form alone, at the line and column where it stands in the text. */
    String formIn(String text) {
        StringBuilder form = new StringBuilder(to);
        text.chars().limit(from).forEach(c -> form.append(c == '\n' ? '\n' : ' '));
        return form.append(text, from, to).toString();
    }

    /** The changes that were read. */
    List<CellChange> list() {
        return changes;
    }

    private void changes() {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw refused("changes 应为一个数组", "expected an array for changes");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw refused("一处修改应为一个对象", "expected an object for a change");
            }
            changes.add(change());
        }
    }

    private CellChange change() {
        TokenStreamLocation start = json.currentTokenLocation();
        String key = null;
        Integer row = null;
        Map<Column, String> cells = new EnumMap<>(Column.class);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = json.currentName();
            json.nextToken();
            if (field.equals("key")) {
                key = text();
            } else if (field.equals("row")) {
                row = place();
            } else {
                cells.put(column(field), text());
            }
        }
        if ((key == null) == (row == null) || cells.isEmpty()) {
            throw refused(
                    "一处修改应有 key 或 row 之一，以及 actual、target、weight、award 中的几个",
                    "expected either key or row in a change, and some of actual, target, weight and award",
                    start);
        }
        return new CellChange(key, row, cells);
    }

    private Column column(String field) {
        @Nullable Column column = CELLS.get(field);
        if (column == null) {
            String met = OneLine.of(field, 40);
            throw refused(
                    "修改里没有字段 \"" + met + "\"；可用的有 key、row、actual、target、weight、award",
                    "unknown field \"" + met + "\" in a change; known are key, row, actual, target, weight and award");
        }
        return column;
    }

    /** Text or a number; null empties the cell. */
    private String text() {
        return switch (json.currentToken()) {
            case VALUE_NULL -> "";
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getString();
            default -> throw refused("应为文字、数字或 null", "expected a string, a number or null");
        };
    }

    private int place() {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
                || json.getString().length() > 6) {
            throw refused("row 应为从 0 起的行序", "expected the place of a row, from 0, for row");
        }
        return json.getIntValue();
    }

    private ProblemException refused(String chinese, String english) {
        return refused(chinese, english, json.currentTokenLocation());
    }

    private ProblemException refused(String chinese, String english, TokenStreamLocation place) {
        return new ProblemException(Problem.at(
                ProblemCode.LAYOUT,
                Said.of(chinese, english),
                place.getLineNr(),
                place.getColumnNr(),
                json.streamReadContext().pathAsPointer().toString()));
    }
}
