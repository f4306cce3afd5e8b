package org.jixiao.examples.formreview;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON text read field by field; whatever is not expected is refused with its place. */
final class JsonFields {
    /** Reads the value of a field, on which the parser stands. */
    interface ValueReader {
        void read() throws IOException, UnusableInputException;
    }

    private static final int MOST_DIGITS = 60;

    private final String file;
    private final JsonParser json;

    JsonFields(String file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    void next() throws IOException {
        json.nextToken();
    }

    /** Whether the value is null. */
    boolean isNull() {
        return json.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Reads an object: each of {@code fields} at most once, no others, and all of {@code required}. */
    void object(Said what, Map<String, ValueReader> fields, Collection<String> required)
            throws IOException, UnusableInputException {
        object(what, fields, field -> null, required);
    }

    /** Reads an object that can have further fields, read by {@code others}; null from it refuses a field. */
    void object(
            Said what,
            Map<String, ValueReader> fields,
            Function<String, @Nullable ValueReader> others,
            Collection<String> required)
            throws IOException, UnusableInputException {
        expect(JsonToken.START_OBJECT, ofType(what, "一个对象", "an object"));
        Set<String> met = new HashSet<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            ValueReader reader = fields.containsKey(field) ? fields.get(field) : others.apply(field);
            if (reader == null) {
                throw here(Said.of(
                        what.chinese() + "没有字段 \"" + field + "\"；可用的有 " + fields.keySet(),
                        "unknown field \"" + field + "\" in " + what.english() + "; known are " + fields.keySet()));
            }
            met.add(field);
            json.nextToken();
            reader.read();
        }
        for (String field : required) {
            if (!met.contains(field)) {
                throw here(Said.of(
                        what.chinese() + "缺少字段 \"" + field + "\"",
                        "field \"" + field + "\" is missing in " + what.english()));
            }
        }
    }

    /** Reads an array, calling {@code element} on each element; returns how many there were. */
    int array(Said what, ValueReader element) throws IOException, UnusableInputException {
        expect(JsonToken.START_ARRAY, ofType(what, "一个数组", "an array"));
        int count = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            element.read();
            count++;
        }
        return count;
    }

    /** Reads an object whose fields are cells: strings or numbers, or null where the cell is empty; gives those that are not. */
    Map<String, String> cells(Said what, Collection<String> names) throws IOException, UnusableInputException {
        Map<String, String> read = new LinkedHashMap<>();
        Map<String, ValueReader> readers = new LinkedHashMap<>();
        for (String name : names) {
            Said cell = Said.of(what.chinese() + "的 \"" + name + "\"", "\"" + name + "\" of " + what.english());
            readers.put(name, () -> cell(cell).ifPresent(text -> read.put(name, text)));
        }
        object(what, readers, List.of());
        return read;
    }

    /** Reads a string or a number, or null where the cell is empty. */
    Optional<String> cell(Said what) throws IOException, UnusableInputException {
        if (isNull()) {
            return Optional.empty();
        }
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT || json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            return Optional.of(number(json.getText()));
        }
        expect(JsonToken.VALUE_STRING, ofType(what, "文字、数字或 null", "a string, a number or null"));
        return Optional.of(json.getText());
    }

    /** A number as a cell would print it: 6E+2 is 600; one too large for any cell stays as it is written. */
    private static String number(String text) {
        BigDecimal number = new BigDecimal(text);
        return Math.abs(number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS
                ? text
                : number.toPlainString();
    }

    /** Reads a string that says something. */
    String text(Said what) throws IOException, UnusableInputException {
        expect(JsonToken.VALUE_STRING, ofType(what, "文字", "a string"));
        String text = json.getText();
        if (text.isBlank()) {
            throw gotInstead(ofType(what, "文字", "a string"), Said.of("空的", "an empty one"));
        }
        return text;
    }

    /** Reads a whole number of four digits. */
    int year(Said what) throws IOException, UnusableInputException {
        expect(JsonToken.VALUE_NUMBER_INT, ofType(what, "2024 这样的年度", "a year such as 2024"));
        String digits = json.getText();
        if (digits.length() != 4 || digits.startsWith("-")) {
            throw gotInstead(ofType(what, "2024 这样的年度", "a year such as 2024"), Said.of(digits, digits));
        }
        return Integer.parseInt(digits);
    }

    void end() throws IOException, UnusableInputException {
        if (json.nextToken() != null) {
            throw gotInstead(Said.of("表后面就是文件的末尾", "the end of the file behind the form"), met());
        }
    }

    UnusableInputException here(Said why) {
        return here(Trouble.LAYOUT, why);
    }

    private UnusableInputException here(Trouble kind, Said why) {
        JsonLocation place = json.currentTokenLocation();
        return UnusableInputException.at(file, place.getLineNr(), place.getColumnNr(), kind, why);
    }

    private void expect(JsonToken token, Said expected) throws UnusableInputException, IOException {
        if (json.currentToken() != token) {
            throw gotInstead(expected, met());
        }
    }

    private UnusableInputException gotInstead(Said expected, Said met) {
        return refused(Trouble.LAYOUT, expected, met);
    }

    private UnusableInputException refused(Trouble kind, Said expected, Said met) {
        return here(
                kind,
                Said.of(
                        "应为" + expected.chinese() + "，实际是 " + met.chinese(),
                        "expected " + expected.english() + ", got " + met.english()));
    }

    /** What {@code what} should be. */
    private static Said ofType(Said what, String chinese, String english) {
        return Said.of(chinese + "（" + what.chinese() + "）", english + " for " + what.english());
    }

    private Said met() throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            return Said.of("文件末尾", "the end of the file");
        }
        return switch (token) {
            case START_OBJECT -> Said.of("一个对象", "an object");
            case START_ARRAY -> Said.of("一个数组", "an array");
            case VALUE_STRING -> quoted(json.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String number = OneLine.of(json.getText(), 40);
                yield Said.of("数字 " + number, "the number " + number);
            }
            default -> Said.of(json.getText(), json.getText());
        };
    }

    private static Said quoted(String text) {
        String quoted = "\"" + OneLine.of(text, 40) + "\"";
        return Said.of(quoted, quoted);
    }
}
