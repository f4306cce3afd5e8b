package org.jixiao.examples.formfiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A JSON text read field by field: each value is noted with its place, and whatever is not expected is refused with it. */
final class JsonFields {
    /** Reads the value of a field, on which the parser stands. */
    interface ValueReader {
        void read() throws Refused;
    }

    private static final int MOST_DIGITS = 60;
    private static final int LONGEST = 40;
    private static final String OWN = "jixiao/";

    private final String file;
    private final JsonParser json;
    /** The lines of the file before the text. */
    private final int linesBefore;

    private String root = "";
    private Map<String, Place> places = new LinkedHashMap<>();
    private List<FileTrouble> unknown = new ArrayList<>();
    private boolean hasSchema;

    JsonFields(String file, JsonParser json, int linesBefore) {
        this.file = file;
        this.json = json;
        this.linesBefore = linesBefore;
    }

    /** What the file is called. */
    String file() {
        return file;
    }

    JsonToken next() {
        return json.nextToken();
    }

    /** Begins a document at the value on which the parser stands: addresses count from here. */
    void begin() {
        root = json.streamReadContext().pathAsPointer().toString();
        places = new LinkedHashMap<>();
        unknown = new ArrayList<>();
        hasSchema = false;
        note();
    }

    /** Where the values of the document stand, by their addresses in it. */
    CellPlaces places() {
        return new CellPlaces(places);
    }

    /**
     * The fields of the document that are not known. A document that names its schema was written by a program, which may know more
     * than this version; in any other an unknown field is a slip, and the first of them is refused.
     */
    List<FileTrouble> unknown() throws Refused {
        if (!unknown.isEmpty() && !hasSchema) {
            throw new Refused(unknown.get(0));
        }
        return unknown;
    }

    private void note() {
        String pointer = json.streamReadContext().pathAsPointer().toString();
        places.put(pointer.substring(root.length()), here());
    }

    /** Whether the value is null. */
    boolean isNull() {
        return json.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Reads the object that is the whole document: it has all of {@code required}. */
    void document(Said what, Map<String, ValueReader> fields, Collection<String> required) throws Refused {
        Set<String> met = object(what, fields);
        unknown();
        for (String field : required) {
            if (!met.contains(field)) {
                throw refused(Said.of(
                        what.chinese() + "缺少字段 \"" + field + "\"",
                        "field \"" + field + "\" is missing in " + what.english()));
            }
        }
    }

    /** Reads an object with each of {@code fields} at most once; others are noted as unknown. Gives the known ones that it has. */
    private Set<String> object(Said what, Map<String, ValueReader> fields) throws Refused {
        return object(what, fields, field -> null);
    }

    /** Reads an object that can have further fields, read by {@code others}; null from it makes a field unknown. */
    Set<String> object(Said what, Map<String, ValueReader> fields, Function<String, @Nullable ValueReader> others)
            throws Refused {
        expectObject(what);
        Set<String> met = new HashSet<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            ValueReader reader = fields.containsKey(field) ? fields.get(field) : others.apply(field);
            if (reader == null) {
                unknown.add(unknown(what, field, fields.keySet()));
                json.nextToken();
                json.skipChildren();
                continue;
            }
            met.add(field);
            json.nextToken();
            note();
            reader.read();
        }
        return met;
    }

    private FileTrouble unknown(Said what, String field, Collection<String> known) {
        return trouble(Suggestion.behind(
                Said.of(
                        what.chinese() + "没有字段 \"" + field + "\"；可用的有 " + known,
                        "unknown field \"" + field + "\" in " + what.english() + "; known are " + known),
                field,
                known));
    }

    /** Reads an array, calling {@code element} on each element. */
    void array(Said what, ValueReader element) throws Refused {
        expect(JsonToken.START_ARRAY, ofType(what, "一个数组", "an array"));
        while (json.nextToken() != JsonToken.END_ARRAY) {
            note();
            element.read();
        }
    }

    /** Reads an object whose fields are cells: strings or numbers, or null where the cell is empty; gives those that are not. */
    Map<String, String> cells(Said what, Collection<String> names) throws Refused {
        Map<String, String> read = new LinkedHashMap<>();
        Map<String, ValueReader> readers = new LinkedHashMap<>();
        for (String name : names) {
            Said cell = Said.of(what.chinese() + "的 \"" + name + "\"", "\"" + name + "\" of " + what.english());
            readers.put(name, () -> cell(cell).ifPresent(text -> read.put(name, text)));
        }
        object(what, readers);
        return read;
    }

    /** Reads a string or a number, or null where the cell is empty. */
    Optional<String> cell(Said what) throws Refused {
        if (isNull()) {
            return Optional.empty();
        }
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT || json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            return Optional.of(number(json.getString()));
        }
        expect(JsonToken.VALUE_STRING, ofType(what, "文字、数字或 null", "a string, a number or null"));
        return Optional.of(json.getString());
    }

    /** A number as a cell would print it: 6E+2 is 600; one too large for any cell stays as it is written. */
    private static String number(String text) {
        BigDecimal number = new BigDecimal(text);
        return Math.abs(number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS
                ? text
                : number.toPlainString();
    }

    /** Reads a string that says something. */
    String text(Said what) throws Refused {
        expect(JsonToken.VALUE_STRING, ofType(what, "文字", "a string"));
        String text = json.getString();
        if (text.isBlank()) {
            throw gotInstead(ofType(what, "文字", "a string"), Said.of("空的", "an empty one"));
        }
        return text;
    }

    /** Reads a string that is one of {@code known}. */
    String oneOf(Said what, List<String> known) throws Refused {
        String text = text(what);
        if (!known.contains(text)) {
            String met = "\"" + OneLine.of(text, LONGEST) + "\"";
            throw refused(Said.of(
                    what.chinese() + " 应为 " + known + " 之一，实际是 " + met,
                    "expected one of " + known + " for " + what.english() + ", got " + met));
        }
        return text;
    }

    /** Reads a whole number of four digits, also one in quotes. */
    int year(Said what) throws Refused {
        Said expected = ofType(what, "2024 这样的年度", "a year such as 2024");
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            expect(JsonToken.VALUE_NUMBER_INT, expected);
        }
        String digits = json.getString();
        if (digits.length() != 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw gotInstead(expected, met());
        }
        return Integer.parseInt(digits);
    }

    /** Reads what kind of document it is: jixiao/form/0, and any later version. */
    void schema(String kind) throws Refused {
        String text = text(Said.of("字段 \"schema\"", "\"schema\""));
        String wanted = OWN + kind + "/";
        if (!text.startsWith(wanted)) {
            throw gotInstead(
                    ofType(Said.of("字段 \"schema\"", "\"schema\""), "\"" + wanted + "0\"", "\"" + wanted + "0\""),
                    quoted(text));
        }
        hasSchema = true;
    }

    /** What stands behind a form has to be the end of the file. */
    void end() throws Refused {
        if (json.nextToken() != null) {
            throw gotInstead(
                    Said.of("表后面就是文件的末尾", "the end of the file behind the form"),
                    met().and("；几张表请放进一个数组，或者一行写一张", "; several forms stand in an array, or one a line"));
        }
    }

    private Place here() {
        TokenStreamLocation place = json.currentTokenLocation();
        return new Place.InJson(
                place.getLineNr() + linesBefore,
                place.getColumnNr(),
                json.streamReadContext().pathAsPointer().toString());
    }

    private FileTrouble trouble(Said why) {
        return FileTrouble.at(file, here(), FileReason.LAYOUT, why);
    }

    Refused refused(Said why) {
        return new Refused(trouble(why));
    }

    /** Refuses a document that is larger than a form can be. */
    Refused tooLarge(Said why) {
        return new Refused(FileTrouble.at(file, here(), FileReason.TOO_LARGE, why));
    }

    private void expect(JsonToken token, Said expected) throws Refused {
        if (json.currentToken() != token) {
            throw gotInstead(expected, met());
        }
    }

    /** Refuses anything but the beginning of an object. */
    void expectObject(Said what) throws Refused {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw noObject(what, met());
        }
    }

    /** Why {@code met} is not the object that {@code what} has to be. */
    Refused noObject(Said what, Said met) {
        return gotInstead(ofType(what, "一个对象", "an object"), met);
    }

    private Refused gotInstead(Said expected, Said met) {
        return refused(Said.of(
                "应为" + expected.chinese() + "，实际是 " + met.chinese(),
                "expected " + expected.english() + ", got " + met.english()));
    }

    /** What {@code what} should be. */
    private static Said ofType(Said what, String chinese, String english) {
        return Said.of(chinese + "（" + what.chinese() + "）", english + " for " + what.english());
    }

    private Said met() {
        JsonToken token = json.currentToken();
        if (token == null) {
            return Said.of("文件末尾", "the end of the file");
        }
        return switch (token) {
            case START_OBJECT -> Said.of("一个对象", "an object");
            case START_ARRAY -> Said.of("一个数组", "an array");
            case VALUE_STRING -> quoted(json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String number = OneLine.of(json.getString(), LONGEST);
                yield Said.of("数字 " + number, "the number " + number);
            }
            default -> Said.of(json.getString(), json.getString());
        };
    }

    private static Said quoted(String text) {
        String quoted = "\"" + OneLine.of(text, LONGEST) + "\"";
        return Said.of(quoted, quoted);
    }
}
