package org.jixiao.examples.formreview;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** A JSON text read field by field; whatever is not expected is refused with its place. */
final class JsonFields {
    /** Reads the value of a field, on which the parser stands. */
    interface ValueReader {
        void read() throws IOException, UnusableInputException;
    }

    private final String file;
    private final JsonParser json;
    private final List<UnusableInputException> cells = new ArrayList<>();

    JsonFields(String file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /** The first cell that was refused while the rest was read on; says how many more there are. */
    Optional<UnusableInputException> refusedCell() {
        return cells.stream().findFirst().map(first -> first.andMore(cells.size() - 1));
    }

    void next() throws IOException {
        json.nextToken();
    }

    /** Reads an object: each of {@code fields} at most once, no others, and all of {@code required}. */
    void object(String what, Map<String, ValueReader> fields, Collection<String> required)
            throws IOException, UnusableInputException {
        expect(JsonToken.START_OBJECT, "an object for " + what);
        Set<String> met = new HashSet<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            ValueReader reader = fields.get(field);
            if (reader == null) {
                throw here("unknown field \"" + field + "\" in " + what + "; known are " + fields.keySet());
            }
            met.add(field);
            json.nextToken();
            reader.read();
        }
        for (String field : required) {
            if (!met.contains(field)) {
                throw here("field \"" + field + "\" is missing in " + what);
            }
        }
    }

    /** Reads an array, calling {@code element} on each element; returns how many there were. */
    int array(String what, ValueReader element) throws IOException, UnusableInputException {
        expect(JsonToken.START_ARRAY, "an array for " + what);
        int count = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            element.read();
            count++;
        }
        return count;
    }

    /**
     * Reads an object whose fields are cells: strings, or null where the cell is empty.
     *
     * @param refusal of a field and its text: what was expected instead; the cell is kept all the same
     * @return the cells that are not empty
     */
    Map<String, String> cells(
            String what, Collection<String> names, BiFunction<String, String, Optional<String>> refusal)
            throws IOException, UnusableInputException {
        Map<String, String> read = new LinkedHashMap<>();
        Map<String, ValueReader> readers = new LinkedHashMap<>();
        for (String name : names) {
            readers.put(
                    name,
                    () -> cell("\"" + name + "\" of " + what).ifPresent(text -> {
                        read.put(name, text);
                        refusal.apply(name, text).ifPresent(expected -> cells.add(gotInstead(expected, quoted(text))));
                    }));
        }
        object(what, readers, List.of());
        return read;
    }

    /** Reads a string, or null where the cell is empty. */
    Optional<String> cell(String what) throws IOException, UnusableInputException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        expect(JsonToken.VALUE_STRING, "a string or null for " + what);
        return Optional.of(json.getText());
    }

    /** Reads a string that says something. */
    String text(String what) throws IOException, UnusableInputException {
        expect(JsonToken.VALUE_STRING, "a string for " + what);
        String text = json.getText();
        if (text.isBlank()) {
            throw gotInstead("a string for " + what, "an empty one");
        }
        return text;
    }

    /** Reads a whole number of four digits. */
    int year(String what) throws IOException, UnusableInputException {
        expect(JsonToken.VALUE_NUMBER_INT, "a year such as 2024 for " + what);
        String digits = json.getText();
        if (digits.length() != 4 || digits.startsWith("-")) {
            throw gotInstead("a year such as 2024 for " + what, digits);
        }
        return Integer.parseInt(digits);
    }

    void end() throws IOException, UnusableInputException {
        if (json.nextToken() != null) {
            throw gotInstead("the end of the file behind the form", met());
        }
    }

    UnusableInputException here(String why) {
        JsonLocation place = json.currentTokenLocation();
        return UnusableInputException.at(file, place.getLineNr(), place.getColumnNr(), why);
    }

    private void expect(JsonToken token, String expected) throws UnusableInputException, IOException {
        if (json.currentToken() != token) {
            throw gotInstead(expected, met());
        }
    }

    private UnusableInputException gotInstead(String expected, String met) {
        return here("expected " + expected + ", got " + met);
    }

    private String met() throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            return "the end of the file";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> quoted(json.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + OneLine.of(json.getText(), 40);
            default -> json.getText();
        };
    }

    private static String quoted(String text) {
        return "\"" + OneLine.of(text, 40) + "\"";
    }
}
