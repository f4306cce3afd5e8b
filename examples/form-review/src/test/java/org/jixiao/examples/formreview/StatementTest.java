package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What departments say of themselves, beside their forms. The published figures here can be added up by hand from the forms. */
class StatementTest {
    private static final Path STATEMENTS = Program.corpus().resolveSibling("statements");

    @TempDir
    Path folder;

    @Test
    void fengtai_2020_counts_14_projects_of_which_10_are_here_all_from_90_to_100() {
        Map<String, @Nullable Object> said = statement("fengtai-2020-statement");

        assertThat(said).containsEntry("forms", "10");
        assertThat(figures(said, "lines"))
                .startsWith(
                        "projects 14: 10 DIFFERS, 10 DIFFERS",
                        "money 724.35: 505.65 DIFFERS, 505.65 DIFFERS",
                        "grades 90-100 14: 10 DIFFERS, 10 DIFFERS",
                        "grades 80-90 0: 0 MATCH, 0 MATCH");
        assertThat(figures(said, "averages")).isEmpty();
    }

    @Test
    void no_average_of_the_forms_of_fengtai_2022_gives_its_score() {
        Map<String, @Nullable Object> said = statement("fengtai-2022-statement");

        assertThat(said).containsEntry("forms", "48");
        assertThat(figures(said, "lines").stream().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly(
                        "projects 71: 48 DIFFERS",
                        "grades 90-100 69: 46 DIFFERS",
                        "grades 0-60 2: 2 MATCH",
                        "score 97.19: 97.44747672… DIFFERS",
                        "executionRate 99.06%: 99.82023473… DIFFERS");
        assertThat(figures(said, "averages").stream().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly(
                        "average 97.19: 96.25833333… DIFFERS",
                        "average 97.19: 97.44747672… DIFFERS",
                        "average 97.19: 97.46865983… DIFFERS");
    }

    @ParameterizedTest
    @CsvSource({"../../core/docs/reading.zh.md", "../../core/docs/reading.en.md", "README.md"})
    void what_came_of_it_stands_in_the_documents(Path document) {
        Path folder = Path.of(System.getProperty("basedir", "."));
        String text = Program.text(folder.resolve(document));

        for (Map<String, @Nullable Object> average :
                JsonTree.children(statement("fengtai-2022-statement"), "averages")) {
            for (String side : List.of("published", "recomputed")) {
                String value = String.valueOf(JsonTree.child(average, side).get("value"));
                assertThat(text).as(side).contains(value.substring(0, value.indexOf('.') + 5) + "…");
            }
        }
    }

    @Test
    void the_other_sentence_of_the_same_report_names_its_grades_in_words() {
        Map<String, @Nullable Object> said = statement("fengtai-2022-statement-2");

        assertThat(figures(said, "lines").stream().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly("grades 优秀 47: 46 DIFFERS", "grades 一般 1: 0 DIFFERS");
    }

    @Test
    void statements_stand_behind_the_forms_in_text_and_on_the_page() {
        Program text = Program.run(Program.published("fengtai-2020-01"), STATEMENTS);
        Program html = Program.run("--format", "html", Program.published("fengtai-2020-01"), STATEMENTS);

        assertThat(text.out())
                .containsSubsequence(
                        "【fengtai-2020-01】",
                        "【fengtai-2020-statement】部门自评",
                        "自述 14 个项目，这里只有 1 张表",
                        "【fengtai-2022-statement-2】",
                        "各表结果");
        assertThat(html.out()).containsSubsequence("【fengtai-2020-01】", "<h2>【fengtai-2020-statement】部门自评", "</html>");
        assertThat(Page.of(html.out()).rows()).contains("项目数 | 14 | 1 | 不一致 | 1 | 不一致");
        assertThat(text.err()).isEmpty();
    }

    @Test
    void a_statement_changes_neither_the_summary_nor_the_exit_status() {
        Path form = Program.published("fengtai-2020-01");
        Program alone = Program.run("--summary", form);
        Program beside = Program.run("--summary", form, STATEMENTS);

        assertThat(beside.out()).startsWith(alone.out()).contains("【fengtai-2022-statement】");
        assertThat(beside.status()).isEqualTo(alone.status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"statment\" | 第 1 行第 10 列：字段 \"kind\" 应为 [statement] 之一，实际是 \"statment\""
                        + " | line 1, column 10: expected one of [statement] for \"kind\", got \"statment\"",
                "\"kind\": \"statement\", \"id\": \"s\", \"district\": \"d\" | 第 1 行第 49 列：部门自评缺少字段 \"year\""
                        + " | line 1, column 49: field \"year\" is missing in the statement",
                "\"id\": \"s\", \"kind\": \"statement\", \"moneyColumn\": \"spent\""
                        + " | 第 1 行第 49 列：字段 \"moneyColumn\" 应为 [initial, adjusted, executed] 之一，实际是 \"spent\""
                        + " | line 1, column 49: expected one of [initial, adjusted, executed] for \"moneyColumn\", got \"spent\"",
                "\"kind\": \"statement\", \"projekts\": \"14\" | 第 1 行第 23 列：部门自评没有字段 \"projekts\"；可用的有 [kind, "
                        + " | line 1, column 23: unknown field \"projekts\" in the statement; known are [kind, ",
                "\"kind\": \"statement\", \"grades\": {\"90-100\": []}"
                        + " | 第 1 行第 44 列：应为文字、数字或 null（90-100 的项目数），实际是 一个数组"
                        + " | line 1, column 44: expected a string, a number or null for the projects of 90-100, got an array",
                "\"kind\": \"statement\", \"year\": \"今年\" | 第 1 行第 31 列：应为2024 这样的年度（字段 \"year\"），实际是 "
                        + " | line 1, column 31: expected a year such as 2024 for \"year\", got ",
                "\"kind\": \"statement\", | 行第 | line 1, column ",
                "\"kind\": \"statement\", \"kind\": \"statement\" | 同一个字段写了两次 | Duplicate Object property \"kind\""
            })
    void what_is_no_statement_is_refused_in_both_languages_with_line_and_column(
            String fields, String chinese, String english) throws IOException {
        Path file = Files.writeString(folder.resolve("s.json"), "{" + fields + "}");
        Program program = Program.run("--format", "json", file, Program.published("fengtai-2020-01"));

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.outLines()).hasSize(1);
        assertThat(program.errLines())
                .singleElement()
                .asString()
                .startsWith(file + ": 第 ")
                .containsSubsequence(chinese, " / line ")
                .contains(english);
    }

    @ParameterizedTest
    @CsvSource({"text", "json", "html"})
    void a_statement_stands_behind_summary_and_comparison_in_every_format(String format) {
        Path form = Program.published("fengtai-2020-01");
        for (Program program : List.of(
                Program.run("--summary", "--format", format, form, STATEMENTS),
                Program.run(
                        "--compare", "national/2020", "beijing/fengtai/2022", "--format", format, form, STATEMENTS))) {
            assertThat(program.err()).isEmpty();
            assertThat(program.out())
                    .containsSubsequence(
                            "fengtai-2020-statement", "724.35", "fengtai-2022-statement-2", "fengtai-2022-statement");
        }
    }

    @Test
    void numbers_are_taken_where_json_has_numbers_and_null_states_nothing() throws IOException {
        Files.writeString(
                folder.resolve("s.json"),
                "{\"kind\": \"statement\", \"id\": \"s\", \"district\": \"fengtai\", \"year\": 2020, \"projects\": 1,"
                        + " \"grades\": {\"90-100\": 1, \"0-60\": null}}");
        Program program = Program.run("--format", "json", folder, Program.published("fengtai-2020-01"));

        assertThat(figures(JsonTree.object(program.outLines().get(1)), "lines"))
                .containsExactly("projects 1: 1 MATCH, 1 MATCH", "grades 90-100 1: 1 MATCH, 1 MATCH");
    }

    private static Map<String, @Nullable Object> statement(String id) {
        return Program.run("--format", "json", Program.corpus(), STATEMENTS).outLines().stream()
                .map(JsonTree::object)
                .filter(line -> id.equals(line.get("statement")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> figures(Map<String, @Nullable Object> said, String field) {
        return JsonTree.children(said, field).stream()
                .map(line -> line.get("figure") + " "
                        + (line.containsKey("range") ? line.get("range") + " " : "")
                        + line.get("stated") + ": " + side(line, "published") + ", " + side(line, "recomputed"))
                .toList();
    }

    private static String side(Map<String, @Nullable Object> line, String field) {
        Map<String, @Nullable Object> side = JsonTree.child(line, field);
        return side.get("value") + " " + side.get("verdict");
    }
}
