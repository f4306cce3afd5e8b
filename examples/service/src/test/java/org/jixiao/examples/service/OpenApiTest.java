package org.jixiao.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jixiao.examples.service.problem.CellProblem;
import org.jixiao.examples.service.problem.Problem;
import org.jixiao.examples.service.scoring.ChangedData;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the service is held against its routes, its records and its answers. */
class OpenApiTest {
    private static final JsonNode DOCUMENT = Running.get("/openapi.json").json();
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();

    @Test
    void it_has_the_routes_of_the_service_and_no_others() {
        Set<String> served = new TreeSet<>();
        for (RequestMappingInfo route : Running.routes()) {
            for (String path : route.getPatternValues()) {
                route.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> served.add(method + " " + path.replace("{*", "{")));
            }
        }
        Set<String> described = new TreeSet<>();
        DOCUMENT.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(described).isEqualTo(served);
        assertThat(DOCUMENT.path("openapi").asString()).isEqualTo("3.1.0");
    }

    @Test
    void every_reference_leads_somewhere() {
        String text = DOCUMENT.toString();
        List<String> references = Pattern.compile("\"\\$ref\":\"#([^\"]+)\"")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(references).hasSizeGreaterThan(20);
        assertThat(references)
                .allSatisfy(
                        at -> assertThat(DOCUMENT.at(at).isMissingNode()).as(at).isFalse());
    }

    @Test
    void the_schemas_of_the_service_have_the_fields_of_its_records() {
        assertThat(fields("Problem")).isEqualTo(fields(Problem.class));
        assertThat(fields("ProblemText")).isEqualTo(fields(Problem.Text.class));
        assertThat(fields("CellProblem")).isEqualTo(fields(CellProblem.class));
        assertThat(fields("Changed")).isEqualTo(fields(ChangedData.class));
    }

    @Test
    void forms_and_answers_are_as_described() {
        List<Path> published = Forms.published();
        for (int i = 0; i < published.size(); i += 7) {
            String form = Forms.text(published.get(i));
            allow("Form", Running.MAPPER.readTree(form));
            allow("Scorecard", Running.post("/score?partial=true", form).json());
            allow("Review", Running.post("/review", form).json());
            allow("WhatIf", Running.post("/what-if?partial=true", form).json());
        }
        JsonNode change = Running.MAPPER.readTree(
                "{\"form\":" + Forms.withActual("18份") + ",\"changes\":[{\"key\":\"r-1\",\"actual\":\"20份\"}]}");
        allow("ChangeRequest", change);
        allow("Changed", Running.post("/what-if", change.toString()).json());
        Running.get("/rules").json().forEach(rules -> {
            allow("RuleSetName", rules);
            allow(
                    "RuleSet",
                    Running.get("/rules/" + rules.path("id").asString()).json());
        });
    }

    @Test
    void refusals_and_lines_of_a_batch_are_as_described() {
        ProblemTest.refused()
                .forEach(refused -> allow("Problem", refused.answer().json()));
        String lines = Forms.lineWithActual("18份") + "\n[]\n" + Forms.lineWithActual("较多");
        for (String answer : List.of("score", "review")) {
            Running.post("/batch?answer=" + answer, "application/jsonl", lines.getBytes(StandardCharsets.UTF_8))
                    .body()
                    .lines()
                    .forEach(line -> allow("BatchAnswer", Running.MAPPER.readTree(line)));
        }
    }

    @Test
    void what_is_not_described_is_not_allowed() {
        ObjectNode card =
                (ObjectNode) Running.post("/score", Forms.withActual("18份")).json();
        card.remove("total");

        assertThat(faults("Scorecard", card)).isNotEmpty();
        assertThat(faults("Problem", Running.MAPPER.readTree("{}"))).isNotEmpty();
        assertThat(faults("Change", Running.MAPPER.readTree("{\"key\":\"a\",\"row\":1}")))
                .isNotEmpty();
    }

    private static List<String> fields(String schema) {
        return DOCUMENT.at("/components/schemas/" + schema + "/properties")
                .propertyStream()
                .map(field -> field.getKey())
                .toList();
    }

    private static List<String> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static void allow(String schema, JsonNode document) {
        assertThat(faults(schema, document)).as(document.toString()).isEmpty();
    }

    private static List<String> faults(String schema, JsonNode document) {
        return SCHEMAS.computeIfAbsent(schema, OpenApiTest::compiled).validate(document).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema compiled(String name) {
        ObjectNode whole = Running.MAPPER.createObjectNode();
        whole.put("$ref", "#/components/schemas/" + name);
        whole.set("components", DOCUMENT.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON);
    }
}
