package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a file is one line that names it and the place, and the other files are still reviewed. */
class BadInputTest {
    private static final String SOUND = Program.text(Program.published("chaoyang-2024-02"));

    @TempDir
    Path folder;

    @BeforeEach
    void aSoundFormStandsBesideTheBadOne() throws IOException {
        Files.writeString(folder.resolve("zz-sound.json"), SOUND);
    }

    private Program reviewBeside(String text) throws IOException {
        return reviewBeside(text.getBytes(StandardCharsets.UTF_8));
    }

    private Program reviewBeside(byte[] bytes) throws IOException {
        Files.write(folder.resolve("bad.json"), bytes);
        return Program.run("--format", "json", folder);
    }

    /** The one line about bad.json, after the sound form was reviewed all the same. */
    private static String complaint(Program program) {
        assertThat(program.status()).isEqualTo(2);
        assertThat(program.outLines()).as("the sound form").hasSize(1);
        return complaintOnly(program);
    }

    private static String complaintOnly(Program program) {
        assertThat(program.errLines()).hasSize(1);
        String line = program.errLines().get(0);
        assertThat(line).contains("bad").doesNotContain("Exception", "\tat ");
        assertThat(line).as("Chinese, then English").matches(".*: .*\\p{IsHan}.* / .*[a-z]{4}.*");
        return line;
    }

    @Test
    void malformed_json_names_line_and_column() throws IOException {
        String text = SOUND.replace("\"district\": \"chaoyang\"", "\"district\" \"chaoyang\"");

        assertThat(complaint(reviewBeside(text)))
                .contains("bad.json: 第 3 行第 14 列：JSON 格式有误：字段名和值之间应为冒号 / line 3, column 14: malformed JSON");
    }

    @Test
    void a_file_that_ends_in_the_middle_says_so() throws IOException {
        assertThat(complaint(reviewBeside(SOUND.substring(0, 900))))
                .contains("bad.json: 第 ", "文件没有写完", "line ", "the file ends in the middle of the form")
                .doesNotContain("Source");
    }

    @Test
    void text_behind_the_form_is_refused() throws IOException {
        assertThat(complaint(reviewBeside(SOUND.strip() + "\n{}"))).contains("expected the end of the file");
    }

    @ParameterizedTest
    @CsvSource({"id", "district", "year", "indicators"})
    void a_missing_field_is_named(String field) throws IOException {
        assertThat(complaint(reviewBeside("{" + withoutField(field) + "}")))
                .contains("line 1, column ", "field \"" + field + "\" is missing");
    }

    private static String withoutField(String field) {
        List<String> fields = new ArrayList<>(List.of(
                "\"id\": \"x\"",
                "\"district\": \"chaoyang\"",
                "\"year\": 2024",
                "\"indicators\": [{\"name\": \"n\", \"weight\": \"10\"}]"));
        fields.removeIf(text -> text.startsWith("\"" + field + "\""));
        return String.join(", ", fields);
    }

    @Test
    void a_form_of_only_the_required_fields_is_reviewed() throws IOException {
        Program program = reviewBeside("{" + withoutField("none") + "}");

        assertThat(program.errLines()).isEmpty();
        assertThat(program.outLines()).hasSize(2);
    }

    @Test
    void an_unknown_field_is_named_with_its_place() throws IOException {
        String text = SOUND.replace("\"year\": 2024,", "\"year\": 2024,\n  \"ranking\": 7,");

        assertThat(complaint(reviewBeside(text))).contains("line 5, column 3: unknown field \"ranking\" in the form");
    }

    @Test
    void an_unknown_cell_of_a_row_is_named_with_its_row() throws IOException {
        String text = SOUND.replaceFirst("\"nature\":", "\"natur\":");

        assertThat(complaint(reviewBeside(text))).contains("unknown field \"natur\" in indicator 1");
    }

    @Test
    void a_field_that_stands_twice_is_refused() throws IOException {
        assertThat(complaint(reviewBeside(SOUND.replace("\"year\": 2024,", "\"year\": 2024, \"year\": 2023,"))))
                .contains("line 4", "Duplicate", "year");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"year\": 2024 | \"year\": \"今年\" | a year such as 2024",
                "\"year\": 2024 | \"year\": 2024.5 | a year such as 2024",
                "\"year\": 2024 | \"year\": 1e999999999 | a year such as 2024",
                "\"year\": 2024 | \"year\": -2024 | a year such as 2024",
                "\"year\": 2024 | \"year\": 20240 | a year such as 2024",
                "\"year\": 2024 | \"year\": null | a year such as 2024",
                "\"district\": \"chaoyang\" | \"district\": 7 | a string for \"district\"",
                "\"district\": \"chaoyang\" | \"district\": \" \" | a string for \"district\", got an empty one",
                "\"weight\": \"10\" | \"weight\": [10] | a string, a number or null for \"weight\"",
                "\"score\": \"10\" | \"score\": true | a string, a number or null for \"score\"",
                "\"remarks\": [ | \"remarks\": {\"a\": [ | an array for \"remarks\"",
                "\"remarks\": [ | \"remarks\": [[], | a string for a remark",
            })
    void a_value_of_the_wrong_type_says_what_was_expected(String sound, String wrong, String expected)
            throws IOException {
        assertThat(SOUND).contains(sound);

        assertThat(complaint(reviewBeside(SOUND.replace(sound, wrong)))).contains("line ", "expected " + expected);
    }

    @Test
    void funds_execution_and_rows_have_to_be_objects() throws IOException {
        assertThat(complaint(reviewBeside("{\"funds\": []}"))).contains("an object for \"funds\", got an array");
        assertThat(complaint(reviewBeside("{\"funds\": {\"total\": \"5\"}}")))
                .contains("an object for \"total\" funds");
        assertThat(complaint(reviewBeside("{\"execution\": 7}"))).contains("an object for \"execution\"");
        assertThat(complaint(reviewBeside("{\"indicators\": [7]}")))
                .contains("an object for indicator 1, got the number 7");
        assertThat(complaint(reviewBeside("[]"))).contains("an object for the form, got an array");
    }

    @Test
    void a_year_of_10_000_digits_is_refused() throws IOException {
        assertThat(complaint(reviewBeside(SOUND.replace("2024,", "9".repeat(10_000) + ",")))
                        .length())
                .isLessThan(700);
    }

    @ParameterizedTest
    @CsvSource({"''", "'  \n\n '"})
    void an_empty_file_is_called_empty(String text) throws IOException {
        assertThat(complaint(reviewBeside(text))).contains("bad.json: 文件是空的 / the file is empty");
    }

    @Test
    void invalid_utf_8_names_the_place() throws IOException {
        byte[] bytes = SOUND.getBytes(StandardCharsets.UTF_8);
        bytes[SOUND.indexOf("chaoyang-2024")] = (byte) 0xFF;

        assertThat(complaint(reviewBeside(bytes)))
                .contains("bad.json: 第 2 行第 10 列：不是 UTF-8（第 12 个字节） / line 2, column 10: not UTF-8 (byte 12)");
    }

    @Test
    void a_file_in_gbk_is_named_as_such_with_the_remedy() throws IOException {
        for (String charset : List.of("GBK", "GB18030")) {
            assertThat(complaint(reviewBeside(SOUND.getBytes(charset))))
                    .contains("编码是 GBK/GB18030，不是 UTF-8；请另存为 UTF-8 编码再审核")
                    .contains("not UTF-8 but GBK/GB18030; save it as UTF-8");
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void a_file_in_utf_16_is_named_as_such_with_or_without_a_mark(String charset) throws IOException {
        assertThat(complaint(reviewBeside(SOUND.getBytes(charset))))
                .contains("编码是 UTF-16，不是 UTF-8；请另存为 UTF-8", "not UTF-8 but UTF-16");
    }

    @Test
    void a_damaged_utf_8_file_is_not_taken_for_gbk() throws IOException {
        byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(sound, sound.length - 1);
        int last = SOUND.substring(0, SOUND.lastIndexOf('项')).getBytes(StandardCharsets.UTF_8).length;
        System.arraycopy(sound, last + 1, cut, last, sound.length - last - 1); // one byte of a character is lost

        assertThat(complaint(reviewBeside(cut))).contains("不是 UTF-8（第 ").doesNotContain("GBK");
    }

    @Test
    void a_byte_order_mark_is_accepted() throws IOException {
        Program program = reviewBeside("\uFEFF" + SOUND);

        assertThat(program.errLines()).isEmpty();
        assertThat(program.outLines()).hasSize(2);
        assertThat(complaint(reviewBeside("\uFEFF"))).contains("empty");
    }

    @Test
    void a_file_of_200_megabytes_is_refused_before_it_is_read() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("bad.json").toFile(), "rw")) {
            file.setLength(200L << 20);
        }

        assertThat(complaint(Program.run("--format", "json", folder))).contains("larger than a form can be (4 MB)");
    }

    @ParameterizedTest
    @CsvSource({"''", "'{\"id\": '", "'{\"remarks\": '", "'{\"indicators\": [{\"name\": '"})
    void a_hundred_thousand_levels_of_nesting_are_refused(String before) throws IOException {
        assertThat(complaint(reviewBeside(before + "[".repeat(100_000)))).contains("line 1, column ");
        assertThat(complaint(reviewBeside(before + "{\"a\":".repeat(100_000)))).contains("line 1, column ");
    }

    @ParameterizedTest
    @CsvSource({"target", "actual", "weight", "score", "initial", "adjusted", "executed", "rate", "nature", "unit"})
    void a_number_of_10_000_digits_or_with_a_huge_exponent_never_stops_the_review(String cell) throws IOException {
        for (String number :
                List.of("9".repeat(10_000), "1e999999999", "-1e999999999", "1E-999999999", "0." + "3".repeat(10_000))) {
            Program program = reviewBeside(
                    SOUND.replaceAll("\"" + cell + "\": (\"[^\"]*\"|null)", "\"" + cell + "\": \"" + number + "\""));

            assertThat(program.err()).doesNotContain("Exception", "cannot be reviewed");
            assertThat(program.outLines()).hasSizeBetween(1, 2);
        }
    }

    @Test
    void cells_that_are_numbers_are_read_like_their_text() throws IOException {
        String numbers = SOUND.replaceAll("\"(\\d+(\\.\\d+)?)\"", "$1");
        assertThat(numbers).contains("\"weight\": 10,", "\"executed\": 246.768", "\"target\": 24,");
        reviewBeside(numbers);

        assertThat(Program.run("--format", "json", folder.resolve("bad.json")))
                .isEqualTo(Program.run("--format", "json", folder.resolve("zz-sound.json")));
        assertThat(row(reviewed(SOUND.replaceFirst("\"score\": \"20\"", "\"score\": 2E+1")), 0))
                .containsEntry("published", "20")
                .containsEntry("verdict", "MATCH");
    }

    /** The bad form, which has to be reviewed in silence and beside the other. */
    private Map<String, @Nullable Object> reviewed(String text) throws IOException {
        Program program = reviewBeside(text);

        assertThat(program.err()).isEmpty();
        assertThat(program.status()).as("no error among the findings").isZero();
        assertThat(program.outLines()).hasSize(2);
        return JsonTree.object(program.outLines().get(0));
    }

    private static Map<String, @Nullable Object> row(Map<String, @Nullable Object> form, int index) {
        return JsonTree.children(form, "indicators").get(index);
    }

    /** Place, heading and text of the cells that could not be read. */
    private static List<String> unreadable(Map<String, @Nullable Object> form) {
        return JsonTree.children(form, "findings").stream()
                .filter(finding -> "UNREADABLE".equals(finding.get("code")))
                .map(finding -> finding.get("where") + " " + finding.get("column") + " " + finding.get("message"))
                .toList();
    }

    @Test
    void a_weight_in_words_is_a_finding_and_the_other_rows_are_scored() throws IOException {
        Map<String, @Nullable Object> form = reviewed(SOUND.replaceFirst("\"weight\": \"20\"", "\"weight\": \"二十\""));

        assertThat(unreadable(form)).containsExactly("产出指标/数量指标/维护人员数量 分值 “二十”不能识别");
        assertThat(row(form, 0)).containsEntry("score", null).containsEntry("cause", "UNREADABLE");
        assertThat(JsonTree.children(form, "indicators").stream().skip(1))
                .hasSize(5)
                .allSatisfy(row -> assertThat(row).containsEntry("verdict", "MATCH"));
        assertThat(JsonTree.child(form, "total"))
                .containsEntry("score", "80.00")
                .containsEntry("verdict", "NOT_ASSESSABLE");
        assertThat(form).containsEntry("grade", null);
    }

    @Test
    void each_bad_cell_is_a_finding_of_its_own() throws IOException {
        Map<String, @Nullable Object> form = reviewed(SOUND.replace("\"weight\": \"10\"", "\"weight\": \"-10\""));

        assertThat(unreadable(form))
                .containsExactly(
                        "预算执行率 分值 “-10”不能识别",
                        "产出指标/质量指标/完成合同约定的服务内容且验收合格 分值 “-10”不能识别",
                        "产出指标/时效指标/计算机桌面故障修复响应时间 分值 “-10”不能识别",
                        "成本指标/经济成本指标/2024年支出金额 分值 “-10”不能识别",
                        "满意度指标/服务对象满意度指标/用户意见 分值 “-10”不能识别");
    }

    @Test
    void an_amount_below_0_is_a_finding_and_the_execution_stays_open() throws IOException {
        Map<String, @Nullable Object> form =
                reviewed(SOUND.replace("\"executed\": \"246.768\"", "\"executed\": \"-246.768\""));

        assertThat(unreadable(form))
                .containsExactly("当年财政拨款/全年执行数 全年执行数 “-246.768”不能识别", "年度资金总额/全年执行数 全年执行数 “-246.768”不能识别");
        assertThat(JsonTree.child(form, "execution"))
                .containsEntry("rate", null)
                .containsEntry("score", null)
                .containsEntry("cause", "NO_MONEY");
        assertThat(row(form, 0)).containsEntry("verdict", "MATCH");
        assertThat(JsonTree.child(form, "total"))
                .containsEntry("score", "90.00")
                .containsEntry("open", "10");
    }

    @Test
    void a_bad_cell_beside_an_error_asks_for_exit_status_1() throws IOException {
        String missed = Program.text(Program.published("chaoyang-2024-26"));
        Program program = reviewBeside(missed.replaceFirst("\"weight\": \"10\"", "\"weight\": \"十分\""));

        assertThat(program.out()).contains("\"UNREADABLE\"", "\"severity\":\"error\"");
        assertThat(program.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"null", "\"0\"", "\"/\"", "\"—\""})
    void a_form_without_any_weight_says_what_was_met_and_has_no_grade(String weight) throws IOException {
        Map<String, @Nullable Object> form =
                reviewed(SOUND.replaceAll("\"weight\": \"[^\"]*\"", "\"weight\": " + weight)
                        .replace("\"actual\": \"24\"", "\"actual\": \"23\""));

        assertThat(JsonTree.children(form, "indicators"))
                .extracting(row -> row.get("met"))
                .containsExactly("false", "true", "true", "true", "true", "true");
        assertThat(JsonTree.children(form, "indicators"))
                .allSatisfy(row -> assertThat(row).containsEntry("score", null).containsEntry("cause", "NO_WEIGHT"));
        assertThat(JsonTree.children(form, "findings").stream()
                        .filter(finding -> "NO_WEIGHT".equals(finding.get("code"))))
                .as("said once")
                .hasSize(1);
        assertThat(form).containsEntry("grade", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``",
                "\"execution\": null, ",
                "\"execution\": {\"weight\": null, \"rate\": null, \"score\": null}, "
            })
    void a_form_without_rows_is_reviewed(String execution) throws IOException {
        Map<String, @Nullable Object> form = reviewed(
                "{" + execution + "\"id\": \"x\", \"district\": \"chaoyang\", \"year\": 2024, \"indicators\": []}");

        assertThat(form).containsEntry("execution", null).containsEntry("indicators", List.of());
        assertThat(JsonTree.child(form, "total")).containsEntry("weight", "0").containsEntry("verdict", null);
    }

    @Test
    void a_form_without_rules_of_its_own_district_or_year_is_reviewed_all_the_same() throws IOException {
        for (String form : List.of(
                SOUND.replace("\"district\": \"chaoyang\"", "\"district\": \"atlantis\""),
                SOUND.replace("\"year\": 2024", "\"year\": 2019"))) {
            Program program = reviewBeside(form);

            assertThat(program.errLines()).isEmpty();
            assertThat(program.outLines()).hasSize(2);
        }
    }

    @Test
    void line_breaks_and_control_characters_never_leave_their_line() throws IOException {
        assertThat(complaint(reviewBeside(SOUND.replace("\"year\":", "\"ye\\nar\\u001b[31m\":"))))
                .doesNotContain("\u001b");
    }

    @Test
    void a_link_that_points_to_itself_is_named() throws IOException {
        Path link = folder.resolve("bad.json");
        Files.createSymbolicLink(link, link);

        assertThat(complaint(Program.run("--format", "json", folder))).contains("bad.json: ");
        assertThat(complaintOnly(Program.run(link))).contains("bad.json: ");
    }

    @Test
    void a_folder_link_that_leads_back_to_itself_is_named() throws IOException {
        Files.createSymbolicLink(folder.resolve("bad"), folder);
        assertThat(complaint(Program.run("--format", "json", folder))).contains("leads back to itself");

        Files.delete(folder.resolve("bad"));
        Files.createSymbolicLink(folder.resolve("bad"), folder.resolve("bad"));
        assertThat(complaint(Program.run("--format", "json", folder))).contains("back to itself");
    }

    @Test
    void a_folder_named_like_a_form_is_no_form() throws IOException {
        Files.createDirectory(folder.resolve("bad.json"));

        assertThat(complaint(Program.run("--format", "json", folder))).contains("a folder without any");
        assertThat(complaintOnly(Program.run(folder.resolve("bad.json")))).contains("a folder without any");
    }

    @Test
    void a_path_to_nothing_or_to_another_kind_of_file_is_named() throws IOException {
        assertThat(complaintOnly(Program.run(folder.resolve("bad.json")))).contains("no such file or folder");
        Files.writeString(folder.resolve("bad.txt"), SOUND);
        assertThat(complaintOnly(Program.run(folder.resolve("bad.txt"))))
                .contains("expected a form (.json, .jsonl, .ndjson, .csv, .xlsx");
        Files.writeString(folder.resolve("bad.pdf"), "%PDF-1.7");
        assertThat(complaintOnly(Program.run(folder.resolve("bad.pdf")))).contains("另存为 .docx 或 .xlsx");
    }

    @Test
    void an_empty_path_is_not_the_folder_one_happens_to_stand_in() {
        Program program = Program.run("");

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.errLines()).singleElement().asString().contains("no such file or folder");
    }
}
