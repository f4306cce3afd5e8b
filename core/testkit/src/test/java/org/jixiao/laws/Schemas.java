package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jixiao.data.ReviewData;
import org.jixiao.data.RuleSetData;
import org.jixiao.data.ScorecardData;
import org.jixiao.data.SummaryData;
import org.jixiao.data.WhatIfData;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of the documents that the library writes, and what a schema says beside what a record has. */
@SuppressWarnings("ImmutableEnumChecker") // nothing changes a schema once it is read
enum Schemas {
    SCORECARD("scorecard", ScorecardData.class),
    REVIEW("review", ReviewData.class),
    RULE_SET("rule-set", RuleSetData.class),
    SUMMARY("summary", SummaryData.class),
    WHAT_IF("what-if", WhatIfData.class);

    static final JsonMapper JSON = new JsonMapper();

    private final Class<?> document;
    private final JsonNode tree;
    private final Schema schema;

    Schemas(String name, Class<?> document) {
        this.document = document;
        String text = text("/org/jixiao/schema/" + name + ".schema.json");
        this.tree = new JsonMapper().readTree(text);
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    private static String text(String resource) {
        try (InputStream stream = ScorecardData.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode tree() {
        return tree;
    }

    Class<?> document() {
        return document;
    }

    /** What the schema objects to; empty for a document that it allows. */
    List<String> faults(JsonNode document) {
        return schema.validate(document).stream().map(Error::toString).toList();
    }

    /** Where schema and records differ: each record has one definition, of the same fields, with the same that can be null. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        Set<Class<?>> seen = new LinkedHashSet<>();
        compare(document, tree, seen, differences);
        seen.remove(document);
        List<String> records = seen.stream().map(Class::getSimpleName).sorted().toList();
        List<String> definitions = tree.path("$defs")
                .propertyStream()
                .map(entry -> entry.getKey())
                .sorted()
                .toList();
        if (!records.equals(definitions)) {
            differences.add("records " + records + ", definitions " + definitions);
        }
        return differences;
    }

    private void compare(Class<?> type, JsonNode definition, Set<Class<?>> seen, List<String> differences) {
        if (!seen.add(type)) {
            return;
        }
        List<String> fields = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        List<String> properties = definition
                .path("properties")
                .propertyStream()
                .map(entry -> entry.getKey())
                .toList();
        if (!fields.equals(properties)) {
            differences.add(type.getSimpleName() + " has " + fields + ", its schema " + properties);
        }
        List<String> required = new ArrayList<>();
        definition.path("required").forEach(field -> required.add(field.asString()));
        for (RecordComponent field : type.getRecordComponents()) {
            boolean nullable = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
            JsonNode property = definition.path("properties").path(field.getName());
            if (required.contains(field.getName()) == nullable || allowsNull(property) != nullable) {
                differences.add(type.getSimpleName() + "." + field.getName() + " is "
                        + (nullable ? "nullable" : "not nullable") + " in the record");
            }
            String expected = kind(field.getGenericType());
            if (!kind(property).equals(expected)) {
                differences.add(type.getSimpleName() + "." + field.getName() + " is " + expected + " in the record, "
                        + kind(property) + " in the schema");
            }
            Class<?> part = part(field.getGenericType());
            if (part.isRecord()) {
                compare(part, tree.path("$defs").path(part.getSimpleName()), seen, differences);
            }
        }
    }

    private static boolean allowsNull(JsonNode property) {
        return property.path("type").toString().contains("null")
                || property.path("anyOf").toString().contains("\"null\"");
    }

    private static Class<?> part(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }

    private static String kind(Type type) {
        if (type instanceof ParameterizedType) {
            return "list of " + kind((Type) part(type));
        }
        return type == String.class
                ? "string"
                : ((Class<?>) type).isRecord() ? part(type).getSimpleName() : "boolean";
    }

    private static String kind(JsonNode property) {
        if (property.has("const")) {
            return "string";
        }
        JsonNode alternative = property.path("anyOf").path(0);
        String ref = property.path("$ref").asString(alternative.path("$ref").asString(""));
        if (!ref.isEmpty()) {
            return ref.substring("#/$defs/".length());
        }
        JsonNode type = property.path("type");
        String name = type.isArray() ? type.path(0).asString() : type.asString("nothing");
        return name.equals("array") ? "list of " + kind(property.path("items")) : name;
    }

    /** Fails where a document is not allowed. */
    void allow(Object data) {
        assertThat(faults(JSON.valueToTree(data))).isEmpty();
    }
}
