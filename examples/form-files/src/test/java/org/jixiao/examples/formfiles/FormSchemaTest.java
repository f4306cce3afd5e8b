package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a form has the fields that are read and written and no others, and refuses what the reader refuses. */
class FormSchemaTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEXT = resource(FormCells.class, "/org/jixiao/schema/form.schema.json");
    private static final JsonNode TREE = JSON.readTree(TEXT);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);
    private static final String STORED = resource(FormSchemaTest.class, "/form-0.json");

    private static String resource(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadFile read(String text) {
        return FormReader.standard().read("form.json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<FormCells> forms() {
        return AnyForms.all();
    }

    @Property(tries = 100)
    void every_form_that_is_written_is_allowed(@ForAll("forms") FormCells form) {
        assertThat(SCHEMA.validate(FormJsonWriter.write(form), InputFormat.JSON))
                .isEmpty();
    }

    @Example
    void a_stored_form_is_allowed_and_read_into_an_equal_record() {
        FormCells expected = new FormCells(
                "f-1",
                "chaoyang",
                2024,
                "政务外网运维",
                "区政务局",
                "信息中心",
                "万元",
                new FundsCells("100", "100", "95", "100"),
                Map.of(),
                new ScoreCells("10", "95%", "9.5"),
                List.of(
                        RowCells.row("产出指标", "数量指标", "报告数量")
                                .withNature("≥")
                                .withTarget("3")
                                .withUnit("份")
                                .withActual("2份")
                                .withWeight("60")
                                .withScore("60")
                                .withDeviationNote("两份合为一份")
                                .with(Column.REVIEWED, "40")
                                .with(Column.FINANCE, "38")
                                .with(Column.TYPE, "number")
                                .with(Column.DEDUCTION, "1")
                                .with(Column.START, "2024.1.1")
                                .with(Column.SCALE, "优良中差")
                                .with(Column.KEY, "r-1"),
                        RowCells.row("效益指标", "社会效益指标", "运维水平")
                                .withTarget("提升运维水平")
                                .withActual("有所提升")
                                .withWeight("30")
                                .withScore("28")
                                .with(Column.AWARD, "27")
                                .with(Column.NOT_APPLICABLE, "未开展")),
                new ScoreCells("100", null, "97.5"),
                "优");
        expected = expected.withFunds("当年财政拨款", new FundsCells("60", "60", "55"))
                .withFunds("上年结转资金", new FundsCells(null, null, null))
                .withFunds("其他资金", new FundsCells("30", "30", "30"))
                .withFunds("中央资金", new FundsCells("10", "10", "10", "10"));

        assertThat(SCHEMA.validate(STORED, InputFormat.JSON)).isEmpty();
        assertThat(read(STORED).troubles()).isEmpty();
        assertThat(read(STORED).forms()).extracting(FileForm::cells).containsExactly(expected);
        assertThat(read(STORED.replace("\"schema\": \"jixiao/form/0\",", "")).forms())
                .as("no field is let through only because the schema is named")
                .extracting(FileForm::cells)
                .containsExactly(expected);
    }

    /** The stored form, with a note on its execution, has every field that is written; what is read but not kept is listed by name. */
    @Example
    void the_schema_has_the_fields_that_are_written_and_read_and_no_others() {
        Set<String> written = new TreeSet<>();
        FormCells stored = read(STORED).forms().get(0).cells();
        FormCells noted = stored.withExecution(new ScoreCells("10", "95%", "9.5", "合同尾款未付"));
        fields(JSON.readTree(FormJsonWriter.write(noted)), "", written);
        written.removeIf(field -> field.startsWith("/funds/中央资金")); // a name of the form's own

        Set<String> inSchema = new TreeSet<>();
        properties(TREE, "", inSchema);
        assertThat(inSchema).containsAll(written);
        inSchema.removeAll(written);
        assertThat(inSchema)
                .containsExactlyInAnyOrder(
                        "/remarks",
                        "/funds/carryover/initial",
                        "/funds/carryover/adjusted",
                        "/funds/carryover/executed",
                        "/funds/carryover/arrived",
                        "/funds/current/arrived",
                        "/funds/other/arrived");
        assertThat(Addresses.COLUMNS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        TREE.path("$defs").path("indicator").path("properties").propertyNames());
    }

    private static void fields(JsonNode node, String place, Set<String> fields) {
        node.properties().forEach(field -> {
            String name = place + "/" + field.getKey();
            fields.add(name);
            fields(field.getValue(), name, fields);
        });
        if (node.isArray()) {
            node.forEach(element -> fields(element, place, fields));
        }
    }

    private static void properties(JsonNode definition, String place, Set<String> fields) {
        definition.path("properties").properties().forEach(field -> {
            String name = place + "/" + field.getKey();
            fields.add(name);
            properties(resolved(field.getValue()), name, fields);
        });
    }

    private static JsonNode resolved(JsonNode property) {
        JsonNode of = property.has("items") ? property.path("items") : property;
        return of.has("$ref")
                ? TREE.path("$defs").path(of.path("$ref").asString().replace("#/$defs/", ""))
                : of;
    }

    @Example
    void schema_and_reader_refuse_the_same() {
        for (String path : List.of("/id", "/district", "/year", "/indicators")) {
            ObjectNode form = (ObjectNode) JSON.readTree(STORED);
            form.remove(path.substring(1));
            refused(form, "without " + path);
        }
        for (String path : List.of(
                "/schema",
                "/id",
                "/district",
                "/year",
                "/project",
                "/unit",
                "/funds",
                "/funds/total",
                "/funds/中央资金",
                "/funds/total/initial",
                "/execution",
                "/execution/rate",
                "/indicators",
                "/total",
                "/total/score",
                "/grade",
                "/remarks")) {
            ObjectNode form = (ObjectNode) JSON.readTree(STORED);
            String parent = path.substring(0, path.lastIndexOf('/'));
            ((ObjectNode) form.at(parent)).put(path.substring(path.lastIndexOf('/') + 1), true);
            refused(form, path + " of another type");
        }
        for (String field : Addresses.COLUMNS.keySet()) {
            ObjectNode form = (ObjectNode) JSON.readTree(STORED);
            ((ObjectNode) form.at("/indicators/0")).putArray(field);
            refused(form, field + " as an array");
        }
        for (String year : List.of("\"24年\"", "20245", "7", "2024.5", "null")) {
            ObjectNode form = (ObjectNode) JSON.readTree(STORED);
            form.set("year", JSON.readTree(year));
            refused(form, year);
        }
    }

    private static void refused(JsonNode form, String as) {
        assertThat(SCHEMA.validate(form)).as(as).isNotEmpty();
        assertThat(read(form.toString()).troubles()).as(as).isNotEmpty();
    }
}
