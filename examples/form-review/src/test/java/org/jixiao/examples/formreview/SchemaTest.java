package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.data.ReviewData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What the program reads and prints is what the schemas of the library describe. */
class SchemaTest {
    private static Schema schema(String name) {
        String resource = "/org/jixiao/schema/" + name + ".schema.json";
        try (InputStream stream = ReviewData.class.getResourceAsStream(resource)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8),
                            InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> listed = Files.list(Program.corpus().resolveSibling(folder))) {
            return listed.sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"corpus, form", "elsewhere, form", "statements, statement"})
    void published_forms_and_statements_are_allowed_by_the_schemas_of_what_is_read(String folder, String name)
            throws IOException {
        Schema schema = schema(name);
        assertThat(files(folder)).isNotEmpty();
        for (Path file : files(folder)) {
            assertThat(schema.validate(Program.text(file), InputFormat.JSON))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void every_line_of_json_is_a_review_and_is_read_back_as_the_record() {
        Schema schema = schema("review");
        JsonMapper mapper = new JsonMapper();
        for (String option : List.of("--only-errors", "--rules=national/2020")) {
            List<String> lines =
                    Program.run("--format", "json", option, Program.corpus()).outLines();
            assertThat(lines).hasSizeGreaterThan(20);
            for (String line : lines) {
                assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
                ReviewData read = mapper.readValue(line, ReviewData.class);
                assertThat(mapper.writeValueAsString(read).replaceAll(",\"(reviewed|finance)\":null", ""))
                        .isEqualTo(mapper.readTree(line).toString());
            }
        }
    }
}
