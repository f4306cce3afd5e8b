package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The review of targets before the year as text, page and JSON. */
class TargetsRunTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void text_page_and_json_have_the_same_findings_form_by_form(String language) {
        List<Map<String, @Nullable Object>> lines =
                Program.run("--targets", "--lang", language, "--format", "json", Program.corpus()).outLines().stream()
                        .map(JsonTree::object)
                        .toList();
        Program text = Program.run("--targets", "--lang", language, Program.corpus());
        Page page = Page.of(Program.run("--targets", "--lang", language, "--format", "html", Program.corpus())
                .out());

        List<String> messages = new ArrayList<>();
        for (Map<String, @Nullable Object> form : lines.subList(0, lines.size() - 1)) {
            JsonTree.children(form, "findings").forEach(one -> messages.add(String.valueOf(one.get("message"))));
        }
        assertThat(lines).hasSize(118);
        assertThat(lines.get(117))
                .containsEntry("forms", "117")
                .containsEntry("withFindings", "54")
                .containsEntry("findings", Integer.toString(messages.size()));
        assertThat(messages).hasSize(78);
        List<String> ofText =
                text.outLines().stream().filter(line -> line.startsWith("  [")).toList();
        assertThat(ofText).hasSameSizeAs(messages);
        List<String> ofPage = page.rows().stream()
                .filter(row -> row.split(" \\| ", -1).length == 5)
                .map(row -> row.split(" \\| ", -1)[3])
                .filter(messages::contains)
                .toList();
        assertThat(ofPage).containsExactlyElementsOf(messages);
        for (int i = 0; i < messages.size(); i++) {
            assertThat(ofText.get(i)).endsWith(messages.get(i));
        }
    }

    @Test
    void a_finding_is_a_line_with_its_severity_name_and_place() {
        Program program = Program.run("--targets", Program.published("tongzhou-2023-34"));

        assertThat(program.outLines())
                .anyMatch(line -> line.startsWith("  [警告] 缺少指标类别（CLASS_MISSING） 整张表：表中没有质量指标、时效指标、成本指标"))
                .anyMatch(line -> line.startsWith("  [错误] 目标没有确定（TARGET_MISSING） 效益指标/社会效益指标/"));
        assertThat(program.status()).isEqualTo(1);
    }

    @Test
    void a_sound_form_has_none() {
        Program program = Program.run("--targets", Program.published("chaoyang-2024-02"));

        assertThat(program.out()).isEqualTo("审核目标 1 张表，0 张有问题，共 0 条\n");
        assertThat(program.status()).isZero();
    }

    @Test
    void warnings_alone_leave_the_exit_status_at_0_and_only_errors_shows_none_of_them() {
        Program all = Program.run("--targets", Program.published("chaoyang-2024-46"));
        Program errors = Program.run("--targets", "--only-errors", Program.published("chaoyang-2024-46"));

        assertThat(all.out()).contains("SIGN_UNSUITED");
        assertThat(all.status()).isZero();
        assertThat(errors.out()).isEqualTo("审核目标 1 张表，0 张有问题，共 0 条\n");
    }

    @Test
    void a_file_that_cannot_be_read_is_named_and_stops_no_other() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{");
        Files.copy(Program.published("chaoyang-2024-46"), folder.resolve("b.json"));
        Program program = Program.run("--targets", folder);

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.err()).contains("a.json");
        assertThat(program.out()).contains("SIGN_UNSUITED").contains("a.json");
    }

    @ParameterizedTest
    @CsvSource({
        "--targets --summary, --summary",
        "--targets --cells, --cells",
        "--targets --rules national/2020, --rules",
        "--targets --corrections, --corrections",
        "--targets --since x.json, --since",
        "--targets --format xlsx, --format xlsx",
        "--compare national/2020 beijing/2020 --targets, --targets"
    })
    void options_that_contradict_it_are_one_line_in_both_languages(String options, String named) {
        List<Object> args = new ArrayList<>(List.of(options.split(" ")));
        args.add(Program.published("chaoyang-2024-01"));
        Program program = Program.run(args.toArray());

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.errLines())
                .singleElement()
                .asString()
                .startsWith("form-review: ")
                .contains(named)
                .contains("--targets")
                .contains(" / ");
    }
}
