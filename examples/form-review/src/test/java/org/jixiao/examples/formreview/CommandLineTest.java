package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.Stamp;
import org.jixiao.spi.InstalledRuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @TempDir
    Path folder;

    @Test
    void list_rules_prints_the_id_of_every_rule_set_in_its_first_column() {
        Program program = Program.run("--list-rules");

        assertThat(program.status()).isZero();
        assertThat(program.outLines())
                .extracting(line -> line.split(" ", -1)[0])
                .containsExactlyElementsOf(
                        InstalledRuleSets.load().all().stream().map(RuleSet::id).toList())
                .contains("beijing/chaoyang/2024", "national/2020");
    }

    @Test
    void help_names_every_option_and_exit_status() {
        Program program = Program.run("--help");

        assertThat(program.status()).isZero();
        assertThat(program.out())
                .contains(
                        "--rules",
                        "--format",
                        "--out",
                        "--summary",
                        "--compare",
                        "--list-rules",
                        "--help",
                        "--version",
                        "PATH")
                .contains("  0  ", "  1  ", "  2  ");
    }

    @Test
    void h_is_help() {
        assertThat(Program.run("-h")).isEqualTo(Program.run("--help"));
    }

    @Test
    void every_line_of_the_help_fits_and_every_option_is_explained_in_both_languages() {
        List<String> lines = Program.run("--help").outLines();

        assertThat(lines).allMatch(line -> FittedTable.widthOf(line) <= 100);
        assertThat(String.join("", lines).split(" --|PATH", -1))
                .filteredOn(option -> option.contains("；"))
                .hasSizeGreaterThanOrEqualTo(10)
                .allMatch(option -> option.matches("(?s).*\\p{IsHan}.*；.*[a-z]{3}.*"));
    }

    @Test
    void help_says_what_only_errors_does_in_every_format() {
        assertThat(Program.run("--help").out().replaceAll("\\s+", ""))
                .contains("只列出有错误的表，其中只列出错误（各种格式都是；退出码和统计不变）")
                .contains("onlyformswithafindingofseverityerror,andoftheirfindingsonlythese(ineveryformat;");
    }

    @Test
    void list_rules_prints_the_chinese_name_behind_the_id() {
        assertThat(Program.run("--list-rules").outLines())
                .anyMatch(line -> line.matches("national/2020 +全国（2020 年起）"))
                .anyMatch(line -> line.matches("beijing/chaoyang/2024 +北京市朝阳区（2024 年起）"))
                .allMatch(line -> line.matches("[a-z/0-9]+ +\\p{IsHan}+（\\d{4} 年起）"));
    }

    @ParameterizedTest
    @CsvSource({
        "--sumary, --summary, --summary",
        "--only-error, --only-errors, --only-errors",
        "--fromat, --format, --format",
        "--OUT=x, --out, --out",
    })
    void a_misspelt_option_is_answered_with_the_one_that_was_meant(String met, String chinese, String english) {
        assertThat(Program.run(met, Program.corpus()).errLines())
                .singleElement()
                .asString()
                .contains("是不是要写 " + chinese + "？", "did you mean " + english + "?");
    }

    @Test
    void a_misspelt_format_or_rule_set_is_answered_with_the_one_that_was_meant() {
        assertThat(Program.run("--format", "jsno", Program.corpus()).err()).contains("是不是要写 json？");
        assertThat(Program.run("--rules", "chaoyang/2024", Program.corpus()).err())
                .contains("did you mean beijing/chaoyang/2024?");
        assertThat(Program.run("--compare", "national/2020", "beijing/chaoyang/2023")
                        .err())
                .contains("did you mean beijing/chaoyang/2024?");
    }

    @Test
    void an_option_without_its_value_with_one_too_many_or_given_twice_is_one_line_in_both_languages() {
        assertThat(Program.run("--rules").errLines())
                .singleElement()
                .asString()
                .contains("选项 --rules 后面要有 1 个值", "option --rules takes 1 value");
        assertThat(Program.run("--compare", "national/2020").errLines())
                .singleElement()
                .asString()
                .contains("--compare", "2 个值", "2 value");
        assertThat(Program.run("--format", "json", "--format", "text").errLines())
                .singleElement()
                .asString()
                .contains("选项 --format 只能写一次", "given more than once");
        assertThat(Program.run("--summary=5").errLines())
                .singleElement()
                .asString()
                .contains("选项 --summary 后面没有值", "takes no value");
    }

    @Test
    void version_is_that_of_the_library() {
        Program program = Program.run("--version");

        assertThat(program.status()).isZero();
        assertThat(program.out().strip()).isEqualTo("form-review " + Stamp.currentVersion());
        assertThat(Stamp.currentVersion()).isEqualTo(System.getProperty("project.version"));
    }

    @Test
    void without_a_path_nothing_is_done_and_one_line_says_so() {
        Program program = Program.run();

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.errLines())
                .singleElement()
                .asString()
                .contains("PATH", "没有给出表或文件夹", "got nothing", "--help");
    }

    @Test
    void an_unknown_option_or_format_is_one_line() {
        assertThat(Program.run("--colour", "red").errLines())
                .singleElement()
                .asString()
                .contains("没有选项 --colour", "unknown option --colour");
        Program format = Program.run("--format", "xml", Program.corpus());
        assertThat(format.status()).isEqualTo(2);
        assertThat(format.errLines())
                .singleElement()
                .asString()
                .contains("--format", "xml", "没有格式 xml，可用的有 text, json, html", "no format xml");
    }

    @Test
    void rules_that_are_not_installed_are_refused_with_what_there_is() {
        Program program = Program.run("--rules", "mars/2024", Program.corpus());

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.errLines())
                .singleElement()
                .asString()
                .contains("没有规则集 mars/2024", "no rule set mars/2024", "national/2020");
    }

    @Test
    void named_rules_are_used_for_every_form() {
        Program program =
                Program.run("--rules", "national/2020", "--format", "json", Program.published("chaoyang-2024-26"));

        assertThat(JsonTree.object(program.out())).containsEntry("rules", "national/2020");
    }

    @Test
    void out_writes_the_file_and_leaves_the_screen_empty() throws IOException {
        Path file = folder.resolve("reviews.json");

        Program program = Program.run("--format", "json", "--out", file, Program.published("chaoyang-2024-26"));

        assertThat(program.out()).isEmpty();
        assertThat(Files.readAllLines(file)).hasSize(1);
    }

    @Test
    void out_never_overwrites_a_form_that_is_to_be_reviewed() throws IOException {
        Path form = Files.copy(Program.published("chaoyang-2024-26"), folder.resolve("form.json"));

        Program program = Program.run("--out", form, folder);

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.errLines()).singleElement().asString().contains("form.json", "会被覆盖", "overwritten");
        assertThat(form).hasSameTextualContentAs(Program.published("chaoyang-2024-26"));
    }

    @Test
    void out_that_cannot_be_written_is_one_line() {
        Program program = Program.run("--out", folder.resolve("none/x.txt"), Program.published("chaoyang-2024-26"));

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.errLines()).singleElement().asString().contains("x.txt", "写不进去", "cannot be written");
    }

    @Test
    void a_path_that_begins_with_an_at_sign_is_a_path() {
        assertThat(Program.run("@" + Program.published("chaoyang-2024-26")).errLines())
                .singleElement()
                .asString()
                .contains("no such file");
    }
}
