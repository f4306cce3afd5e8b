package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesDirTest {
    private static final String HUBEI = """
            district: hubei
            year: 2020
            name: {zh: 湖北省, en: Hubei}
            basedOn: national/2020
            rules:
              rounding:
                rule: {decimals: 0, mode: down}
                source: {observed: [99.97% → 9]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("hubei.yaml"), HUBEI);
    }

    @Test
    void a_form_of_a_place_is_reviewed_by_the_rules_of_its_file() throws IOException {
        Path form = Files.writeString(
                folder.resolve("form.json"),
                Program.text(Program.published("chaoyang-2024-01")).replace("\"chaoyang\"", "\"湖北省\""));

        assertThat(Program.run("--format", "json", form).out()).contains("\"rules\":\"national/2020\"");
        assertThat(Program.run("--rules-dir", folder, "--format", "json", form).out())
                .contains("\"rules\":\"hubei/2020\"");
    }

    @Test
    void a_note_beside_the_execution_meets_the_rule_that_asks_for_one() throws IOException {
        Files.writeString(folder.resolve("hubei.yaml"), HUBEI + """
              noteOwedWhen:
                执行率偏低: {when: {executionRate: '[0%, 90%)'}, mostCharacters: 8, source: {observed: [99.97% → 9]}}
            """.indent(2).replaceFirst("  ", ""));
        String printed = Program.text(Program.published("chaoyang-2024-01"))
                .replace("\"chaoyang\"", "\"湖北省\"")
                .replaceAll("\"executed\": \"[0-9.]+\"", "\"executed\": \"600\"");
        String row = "\"execution\": {";
        assertThat(printed).contains(row);

        assertThat(ofExecution(printed)).contains("NOTE_MISSING");
        assertThat(ofExecution(printed.replace(row, row + "\"reason\": \"无\", ")))
                .contains("NOTE_EMPTY");
        assertThat(ofExecution(printed.replace(row, row + "\"reason\": \"合同尾款未付\", ")))
                .contains("NOTE_OWED")
                .doesNotContain("NOTE_MISSING", "NOTE_EMPTY", "NOTE_TOO_LONG");
        assertThat(ofExecution(printed.replace(row, row + "\"reason\": \"合同的尾款还没有付\", ")))
                .contains("NOTE_TOO_LONG");
    }

    @Test
    void a_total_that_the_execution_holds_down_is_explained_and_corrected_with_its_clause() throws IOException {
        Files.writeString(folder.resolve("hubei.yaml"), HUBEI + """
              totalCeiling:
                rule: {'[0%, 95%)': 79}
                source: {clause: 5, document: 某办法}
            """.indent(2).replaceFirst("  ", ""));
        Path form = Files.writeString(
                folder.resolve("form.json"),
                Program.text(Program.published("chaoyang-2024-01"))
                        .replace("\"chaoyang\"", "\"湖北省\"")
                        .replaceAll("\"executed\": \"[0-9.]+\"", "\"executed\": \"600\""));

        assertThat(Program.run("--rules-dir", folder, form).out())
                .containsPattern("重算总分 79，等级 中；执行率 .*总分不超过 79：.* → 79；某办法 第 5 条");
        assertThat(Program.run("--rules-dir", folder, "--corrections", form).out())
                .contains("按执行率，总分不超过 79。请改为 79。依据：某办法 第 5 条。");
    }

    /** What the JSON says of the execution of a form. */
    private String ofExecution(String printed) throws IOException {
        Path form = Files.writeString(folder.resolve("form.json"), printed);
        String line =
                Program.run("--rules-dir", folder, "--format", "json", form).out();
        assertThat(line).contains("\"rules\":\"hubei/2020\"");
        return line.substring(line.indexOf("\"execution\":"), line.indexOf("\"indicators\":"));
    }

    @Test
    void its_rule_sets_stand_beside_the_installed_ones() {
        assertThat(Program.run("--rules-dir", folder, "--list-rules").out())
                .contains("hubei/2020", "湖北省（2020 年起）", "beijing/chaoyang/2024", "national/2020");
        assertThat(Program.run("--rules-dir", folder, "--compare", "national/2020", "hubei/2020")
                        .out())
                .contains("99.97% → 9");
    }

    @Test
    void two_sets_of_one_id_are_refused_and_both_are_named() throws IOException {
        Files.writeString(folder.resolve("zz.yaml"), HUBEI);
        Program program = Program.run("--rules-dir", folder, "--list-rules");

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.errLines())
                .singleElement()
                .asString()
                .startsWith("form-review: hubei/2020 有两个：")
                .contains("two rule sets hubei/2020", "hubei.yaml", "zz.yaml");
    }

    @Test
    void a_mistake_in_a_file_is_told_with_its_line_and_nothing_is_reviewed() throws IOException {
        Files.writeString(folder.resolve("hubei.yaml"), HUBEI.replace("rounding", "roundin") + "cases: none\n");
        Program program = Program.run("--rules-dir", folder, Program.published("chaoyang-2024-01"));

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.errLines()).hasSize(2);
        assertThat(program.err())
                .contains("hubei.yaml：第 6 行第 3 列：没有规则 roundin", "line 6, column 3", "did you mean rounding?");
    }

    @Test
    void a_folder_that_is_none_is_refused() {
        assertThat(Program.run("--rules-dir", folder.resolve("none"), "--list-rules"))
                .satisfies(program -> assertThat(program.status()).isEqualTo(2))
                .satisfies(program -> assertThat(program.err()).contains("没有规则文件夹", "there is no folder of rules"));
    }
}
