package org.jixiao.examples.service.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jixiao.data.ScorecardData;
import org.jixiao.examples.service.problem.ProblemCode;
import org.jixiao.scorecard.Stamp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the service: its routes stand in {@code openapi-routes.json}, and the documents of the library come from the JSON
 * schemas that the library brings.
 */
final class OpenApi {
    /** What the schemas of the library are called here, by their files. */
    private static final Map<String, String> DOCUMENTS = new TreeMap<>(Map.of(
            "form", "Form", "scorecard", "Scorecard", "review", "Review", "rule-set", "RuleSet", "what-if", "WhatIf"));

    private static final String DEFINITIONS = "$defs";

    private final JsonMapper mapper;

    OpenApi(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** The whole description. */
    ObjectNode document() {
        ObjectNode document = read(OpenApi.class, "/openapi-routes.json");
        ((ObjectNode) document.path("info")).put("version", Stamp.currentVersion());
        ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
        Arrays.stream(ProblemCode.values())
                .map(ProblemCode::name)
                .forEach(schemas.at("/Problem/properties/code").withArray("enum")::add);
        DOCUMENTS.forEach((file, name) ->
                add(schemas, name, read(ScorecardData.class, "/org/jixiao/schema/" + file + ".schema.json")));
        return document;
    }

    /** Puts a schema among the components, and its definitions beside it. */
    private void add(ObjectNode schemas, String name, ObjectNode schema) {
        JsonNode definitions = schema.path(DEFINITIONS);
        schema.remove(DEFINITIONS);
        schema.remove("$schema");
        schema.remove("$id");
        schemas.set(name, moved(name, schema));
        definitions.properties().forEach(part -> schemas.set(name + "." + part.getKey(), moved(name, part.getValue())));
    }

    /** The same with its references leading to where the definitions went. */
    private JsonNode moved(String name, JsonNode schema) {
        return mapper.readTree(mapper.writeValueAsString(schema)
                .replace("\"#/" + DEFINITIONS + "/", "\"#/components/schemas/" + name + "."));
    }

    private ObjectNode read(Class<?> beside, String resource) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource)) {
            return (ObjectNode) mapper.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
