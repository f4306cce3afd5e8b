package org.jixiao.examples.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesProgramTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        return RuleFilesProgram.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void check_prints_every_rule_with_its_source_and_every_case_in_chinese() {
        assertThat(run("check", "rules/hubei-2020.yaml")).isZero();
        assertThat(out())
                .contains("rules/hubei-2020.yaml：湖北省（2020 年起）\n  规则指纹 ")
                .contains("\n反向指标：目标 ÷ 实际 × 分值，不超过目标得满分\n    湖北省2020年项目自评表填表说明 第 2 条（条文未经核对）\n")
                .contains("\n算例 9 个，相符 9 个\n  相符 第 ")
                .contains("列：≥6，实际 4.5，分值 20：得 15\n");
    }

    @Test
    void check_prints_english_where_that_is_asked_for() {
        assertThat(run("check", "--lang", "en", "rules/hubei-2020.yaml")).isZero();
        assertThat(out())
                .contains("rules/hubei-2020.yaml: Hubei (from 2020)\n  fingerprint of the rules ")
                .contains("\n9 of 9 worked cases come out\n  right line ")
                .contains(": ≥6, actual 4.5, weight 20: 15\n");
    }

    @Test
    void a_folder_is_checked_file_by_file() {
        assertThat(run("check", "--quiet", "rules")).isZero();
        assertThat(out()).contains("hubei-2020.yaml：", "sichuan-2025.yaml：").doesNotContain("反向指标");
    }

    @Test
    void the_status_is_1_where_a_case_does_not_come_out_and_2_where_a_file_cannot_be_used() throws IOException {
        Path wrong = write("wrong.yaml", Read.HEAD + "cases:\n  - {target: ≥100, actual: 80, earns: 9}\n");
        Path broken = write("broken.yaml", Read.HEAD + "ruels: {}\n");

        assertThat(run("check", wrong.toString())).isEqualTo(1);
        assertThat(out()).contains("算例 1 个，相符 0 个\n  不符 第 6 行第 5 列：≥100，实际 80，分值 10：应为 9，算得 8.00\n");
        assertThat(run("check", wrong.toString(), broken.toString())).isEqualTo(2);
        assertThat(out()).contains("broken.yaml：不能用\n  第 5 行第 1 列：没有字段 ruels，");
    }

    @Test
    void two_files_of_one_id_are_told_to_whoever_checks_them() throws IOException {
        Path one = write("one.yaml", Read.HEAD);
        Path other = write("other.yaml", Read.HEAD);

        assertThat(run("check", "--quiet", one.toString(), other.toString())).isEqualTo(2);
        assertThat(err()).contains("hubei/2020 有两个", "two rule sets hubei/2020: ", "one.yaml", "other.yaml");
    }

    @Test
    void export_prints_the_file_of_an_installed_set_which_can_be_checked() throws IOException {
        assertThat(run("export", "beijing/chaoyang/2024")).isZero();
        Path file = write("chaoyang.yaml", out());

        assertThat(run("check", "--quiet", file.toString())).isZero();
        assertThat(out()).contains("北京市朝阳区（2024 年起）", "算例 32 个，相符 32 个");
    }

    @Test
    void export_writes_a_new_file_and_replaces_none() throws IOException {
        Path file = folder.resolve("new.yaml");
        assertThat(run("export", "national/2020", "--out", file.toString())).isZero();
        String written = Files.readString(file);

        assertThat(run("export", "beijing/2020", "--out", file.toString())).isEqualTo(2);
        assertThat(err()).contains("已经有了", "is there already");
        assertThat(file).hasContent(written);
    }

    @Test
    void what_is_not_installed_is_told_with_what_may_have_been_meant() {
        assertThat(run("export", "beijing/chaoyang")).isEqualTo(2);
        assertThat(err()).contains("没有规则集 beijing/chaoyang", "did you mean beijing/chaoyang/2024?");
    }

    @Test
    void a_wrong_command_line_is_refused_in_both_languages() {
        assertThat(run()).isEqualTo(2);
        assertThat(err()).contains("要写 check 或 export", "expected check or export");
        assertThat(run("check")).isEqualTo(2);
        assertThat(err()).contains("命令行有误");
        assertThat(run("check", "--lang", "fr", "rules")).isEqualTo(2);
        assertThat(err()).contains("--lang 应为 zh 或 en");
        assertThat(run("check", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(out()).contains("没有这个文件");
    }

    @Test
    void the_help_names_commands_and_statuses() {
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("check", "export", "退出码 Exit status");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
