package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.cells.StatementCells;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a statement has the fields of its record, all of which are read, and refuses what the reader refuses. */
class StatementSchemaTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEXT = text();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);
    private static final String FULL = "{\"schema\": \"jixiao/statement/0\", \"kind\": \"statement\", \"id\": \"s-1\","
            + " \"district\": \"fengtai\", \"year\": 2020, \"department\": \"某局\", \"projects\": 14, \"money\": \"724.35\","
            + " \"moneyColumn\": \"initial\", \"moneyUnit\": \"万元\", \"grades\": {\"90-100\": \"14\", \"80-90\": null},"
            + " \"score\": \"95\", \"average\": \"加权\", \"executionRate\": \"98%\", \"remarks\": [\"抄自公开的表\"]}";

    private static String text() {
        String name = "/org/jixiao/schema/statement.schema.json";
        try (InputStream stream = StatementCells.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadFile read(String text) {
        return FormReader.standard().read("s.json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_schema_has_the_fields_of_the_record_and_no_others() {
        List<String> fields = new ArrayList<>(List.of("schema", "kind", "remarks"));
        Arrays.stream(StatementCells.class.getRecordComponents())
                .map(RecordComponent::getName)
                .forEach(fields::add);

        assertThat(JSON.readTree(TEXT).path("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(fields);
        assertThat(JSON.readTree(FULL).propertyNames())
                .as("the statement of these tests has all of them")
                .containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void a_statement_with_every_field_is_allowed_and_read_into_an_equal_record() {
        StatementCells expected = new StatementCells(
                "s-1",
                "fengtai",
                2020,
                "某局",
                "14",
                "724.35",
                "initial",
                "万元",
                Map.of("90-100", "14"),
                "95",
                "加权",
                "98%");

        assertThat(SCHEMA.validate(FULL, InputFormat.JSON)).isEmpty();
        for (String text : List.of(FULL, FULL.replace("\"schema\": \"jixiao/statement/0\", ", ""))) {
            assertThat(read(text).troubles()).isEmpty();
            assertThat(read(text).statements()).extracting(FileStatement::cells).containsExactly(expected);
        }
    }

    @Test
    void schema_and_reader_refuse_the_same() {
        for (String field : List.of("id", "district", "year")) {
            ObjectNode statement = (ObjectNode) JSON.readTree(FULL);
            statement.remove(field);
            refused(statement, "without " + field);
        }
        for (String field : JSON.readTree(FULL).propertyNames()) {
            ObjectNode statement = (ObjectNode) JSON.readTree(FULL);
            statement.put(field, true);
            refused(statement, field + " of another type");
        }
        ObjectNode other = (ObjectNode) JSON.readTree(FULL);
        other.put("moneyColumn", "spent");
        refused(other, "money of another kind");
    }

    private static void refused(JsonNode statement, String as) {
        assertThat(SCHEMA.validate(statement)).as(as).isNotEmpty();
        assertThat(read(statement.toString()).troubles()).as(as).isNotEmpty();
    }
}
