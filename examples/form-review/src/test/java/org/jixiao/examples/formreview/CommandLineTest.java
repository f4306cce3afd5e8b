package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.Stamp;
import org.jixiao.spi.InstalledRuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(program.errLines()).singleElement().asString().contains("PATH", "--help");
    }

    @Test
    void an_unknown_option_or_format_is_one_line() {
        assertThat(Program.run("--colour", "red").errLines())
                .singleElement()
                .asString()
                .contains("--colour");
        Program format = Program.run("--format", "xml", Program.corpus());
        assertThat(format.status()).isEqualTo(2);
        assertThat(format.errLines()).singleElement().asString().contains("--format", "xml", "text, json, html");
    }

    @Test
    void rules_that_are_not_installed_are_refused_with_what_there_is() {
        Program program = Program.run("--rules", "mars/2024", Program.corpus());

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.errLines()).singleElement().asString().contains("mars/2024", "national/2020");
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
        assertThat(program.errLines()).singleElement().asString().contains("form.json", "overwritten");
        assertThat(form).hasSameTextualContentAs(Program.published("chaoyang-2024-26"));
    }

    @Test
    void out_that_cannot_be_written_is_one_line() {
        Program program = Program.run("--out", folder.resolve("none/x.txt"), Program.published("chaoyang-2024-26"));

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.errLines()).singleElement().asString().contains("x.txt", "cannot be written");
    }

    @Test
    void a_path_that_begins_with_an_at_sign_is_a_path() {
        assertThat(Program.run("@" + Program.published("chaoyang-2024-26")).errLines())
                .singleElement()
                .asString()
                .contains("no such file");
    }
}
