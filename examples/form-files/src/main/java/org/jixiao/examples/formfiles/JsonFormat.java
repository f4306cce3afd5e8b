package org.jixiao.examples.formfiles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Forms as JSON: one object, an array of them, or an object a line. */
final class JsonFormat implements FileFormat {
    private static final Said FORM = Said.of("表", "the form");

    private final Limits limits;
    private final JsonFactory factory;

    JsonFormat(Limits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(limits.mostBytes())
                        .maxNestingDepth(limits.deepest())
                        .maxNameLength(200)
                        .maxNumberLength(100)
                        .maxStringLength(1_000_000)
                        .build())
                .build();
    }

    @Override
    public boolean accepts(Content content) {
        return content.first() == '{' || content.first() == '[' || content.endsWith(".json", ".jsonl", ".ndjson");
    }

    @Override
    public void read(Content content, Consumer<Entry> to) throws Refused {
        String text = Utf8.text(content.name(), content.bytes());
        if (isLines(content, text)) {
            int number = 0;
            for (String line : text.split("\n", -1)) {
                if (!line.isBlank()) {
                    line(content.name(), line, number, to);
                }
                number++;
            }
        } else {
            document(content.name(), text, to);
        }
    }

    /** An object a line: the name says so, or the first two lines both begin one, which no other JSON does. */
    private static boolean isLines(Content content, String text) {
        return content.endsWith(".jsonl", ".ndjson")
                || text.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .limit(2)
                                .filter(line -> line.startsWith("{"))
                                .count()
                        == 2;
    }

    /** One document: a form, a statement, or an array of them. */
    void document(String name, String text, Consumer<Entry> to) throws Refused {
        List<Boolean> statements = statements(text);
        read(name, text, 0, (json, fields) -> {
            fields.next();
            if (json.currentToken() == JsonToken.START_ARRAY) {
                array(json, fields, statements, to);
                fields.end();
            } else {
                Entry entry = one(fields, isAt(statements, 0));
                fields.end();
                to.accept(entry);
            }
        });
    }

    /** One line, behind {@code linesBefore} others of the file; what is wrong with it is its entry. */
    void line(String name, String line, int linesBefore, Consumer<Entry> to) {
        try {
            List<Boolean> statements = statements(line);
            read(name, line, linesBefore, (json, fields) -> {
                fields.next();
                Entry entry = one(fields, isAt(statements, 0));
                fields.end();
                to.accept(entry);
            });
        } catch (Refused e) {
            to.accept(e.trouble());
        }
    }

    private interface Reading {
        void of(JsonParser json, JsonFields fields) throws Refused;
    }

    private void read(String name, String text, int linesBefore, Reading reading) throws Refused {
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), text)) {
            try {
                reading.of(json, new JsonFields(name, json, linesBefore));
            } catch (JacksonException e) {
                throw new Refused(JsonTrouble.in(name, e, json.currentLocation(), linesBefore));
            }
        }
    }

    /** Forms in an array: what is wrong with one of them stops none of the others. */
    private void array(JsonParser json, JsonFields fields, List<Boolean> statements, Consumer<Entry> to)
            throws Refused {
        int depth = json.streamReadContext().getNestingDepth();
        int index = 0;
        while (fields.next() != JsonToken.END_ARRAY) {
            fields.begin();
            fields.expectObject(FORM); // an array of anything else is no list of forms
            try {
                to.accept(one(fields, isAt(statements, index)));
            } catch (Refused e) {
                to.accept(e.trouble());
                skipTo(json, depth);
            }
            index++;
        }
        if (index == 0) {
            throw fields.noObject(FORM, Said.of("一个空数组", "an array without any"));
        }
    }

    /** Passes over the rest of an element of an array of this depth. */
    private static void skipTo(JsonParser json, int depth) {
        while (json.streamReadContext().getNestingDepth() > depth) {
            json.nextToken();
        }
    }

    private Entry one(JsonFields fields, boolean isStatement) throws Refused {
        fields.begin();
        return isStatement ? new StatementJson(fields).read() : new FormJson(fields, limits).read();
    }

    private static boolean isAt(List<Boolean> list, int index) {
        return index < list.size() && list.get(index);
    }

    /** Which of the objects of a text have the field "kind", which a form has not; nothing else is looked at. */
    private List<Boolean> statements(String text) {
        List<Boolean> statements = new ArrayList<>();
        if (!text.contains("\"" + StatementJson.KIND + "\"")) {
            return statements; // as in every form
        }
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                statements.add(hasKind(json));
            } else {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    statements.add(hasKind(json));
                }
            }
        } catch (JacksonException e) {
            return statements; // read as a form, it is refused with its place
        }
        return statements;
    }

    private static boolean hasKind(JsonParser json) {
        boolean found = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            found |= json.currentName().equals(StatementJson.KIND);
            json.nextToken();
            json.skipChildren();
        }
        return found;
    }
}
