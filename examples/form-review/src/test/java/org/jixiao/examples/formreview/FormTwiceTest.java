package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same form in two files. */
class FormTwiceTest {
    @TempDir
    Path folder;

    private Path first = Path.of("");
    private Path second = Path.of("");

    @BeforeEach
    void copies() throws IOException {
        String form = Program.text(Program.published("fengtai-2020-01"));
        first = Files.writeString(folder.resolve("a.json"), form);
        second = Files.writeString(folder.resolve("b.json"), form.replace("fengtai-2020-01", "another-id"));
    }

    @Test
    void the_finding_names_both_files_and_stands_on_the_second() {
        Program program = Program.run("--format", "json", folder);
        List<String> lines = program.outLines();

        assertThat(lines).hasSize(2);
        assertThat(twice(lines.get(0))).isEmpty();
        assertThat(twice(lines.get(1)))
                .singleElement()
                .satisfies(finding -> assertThat(finding)
                        .containsEntry("severity", "warning")
                        .containsEntry("where", second.toString())
                        .containsEntry("message", "与 " + first + " 是同一张表，只计一次"));
    }

    @Test
    void it_counts_once_in_the_summary_and_in_the_coverage() {
        Program once = Program.run("--summary", first);
        Program both = Program.run("--summary", folder);
        Program text = Program.run(folder);

        assertThat(both.out()).isEqualTo(once.out());
        assertThat(text.out()).containsPattern("fengtai +1 ").contains("FORM_TWICE");
    }

    @ParameterizedTest
    @CsvSource({"text", "json", "html"})
    void it_counts_once_in_every_format_of_summary_and_comparison(String format) {
        for (List<String> task :
                List.of(List.of("--summary"), List.of("--compare", "national/2020", "beijing/fengtai/2022"))) {
            List<Object> args = new ArrayList<>(task);
            args.addAll(List.of("--format", format));
            Program once =
                    Program.run(Stream.concat(args.stream(), Stream.of(first)).toArray());
            Program both =
                    Program.run(Stream.concat(args.stream(), Stream.of(folder)).toArray());

            assertThat(both.out()).as(task.toString()).isEqualTo(once.out());
        }
    }

    @Test
    void it_counts_once_in_what_a_department_says_of_itself() throws IOException {
        Files.writeString(
                folder.resolve("c.json"),
                "{\"kind\": \"statement\", \"id\": \"s\", \"district\": \"fengtai\", \"year\": 2020, \"projects\": 1}");

        assertThat(Program.run("--format", "json", folder).outLines().get(2))
                .contains("\"forms\":\"1\"")
                .doesNotContain("DIFFERS");
    }

    @Test
    void another_year_unit_or_project_is_another_form() throws IOException {
        String form = Program.text(first);
        Files.writeString(folder.resolve("c.json"), form.replace("\"year\": 2020", "\"year\": 2021"));
        Files.writeString(folder.resolve("d.json"), form.replace("信息中心", "档案中心"));
        Files.writeString(folder.resolve("e.json"), form.replace("办公系统运维服务费", "办公系统升级费"));

        assertThat(Program.run("--format", "json", folder).outLines().stream()
                        .filter(line -> !twice(line).isEmpty()))
                .hasSize(1);
    }

    private static List<Map<String, @Nullable Object>> twice(String line) {
        return JsonTree.children(JsonTree.object(line), "findings").stream()
                .filter(finding -> "FORM_TWICE".equals(finding.get("code")))
                .toList();
    }
}
