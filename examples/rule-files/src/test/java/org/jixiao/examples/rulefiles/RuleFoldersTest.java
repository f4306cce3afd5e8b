package org.jixiao.examples.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.jixiao.rule.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFoldersTest {
    @TempDir
    Path folder;

    @Test
    void a_file_is_based_on_another_whatever_their_order_and_folder() throws Exception {
        write("a.yaml", set("hubei/wuhan", 2021, "hubei/2020"));
        write("deeper/b.yml", set("hubei", 2020, "national/2020"));
        write("notes.txt", "not ours");
        RuleSets all = RuleFiles.besides(Read.INSTALLED, folder);

        assertThat(all.find("hubei/wuhan", Year.of(2024)).id()).isEqualTo("hubei/wuhan/2021");
        assertThat(all.byId("hubei/2020").year()).isEqualTo(Year.of(2020));
        assertThat(all.byId("national/2020")).isEqualTo(Read.INSTALLED.byId("national/2020"));
    }

    @Test
    void two_sets_of_one_id_are_refused_and_both_files_named() throws IOException {
        write("a.yaml", set("hubei", 2020, "national/2020"));
        write("b.yaml", set("hubei", 2020, "national/2020"));

        refused("two rule sets hubei/2020", "a.yaml", "b.yaml", "hubei/2020 有两个");
    }

    @Test
    void a_set_that_is_installed_already_is_refused() throws IOException {
        write("a.yaml", set("beijing", 2020, "national/2020"));

        refused("two rule sets beijing/2020", "已安装的规则集 installed rule set", "a.yaml");
    }

    @Test
    void a_worked_case_that_does_not_come_out_is_refused_with_its_line() throws IOException {
        write("a.yaml", set("hubei", 2020, "national/2020") + "cases:\n  - {total: 90, grade: 差}\n");

        refused(
                "a.yaml: line 6, column 5: total 90: expected grade poor, got excellent",
                "a.yaml：第 6 行第 5 列：总分 90：应为 等级 差，算得 优");
    }

    @Test
    void files_that_wait_for_each_other_are_refused_each_at_its_base() throws IOException {
        write("a.yaml", set("hubei", 2020, "hunan/2020"));
        write("b.yaml", set("hunan", 2020, "hubei/2020"));

        refused(
                "a.yaml: line 4, column 10: no rule set hunan/2020",
                "b.yaml: line 4, column 10: no rule set hubei/2020");
    }

    @Test
    void all_that_is_wrong_with_all_files_is_told_at_once() throws IOException {
        write("a.yaml", "district: hubei\n");
        write("b.yaml", set("hunan", 2020, "national/2019"));

        refused("a.yaml: line 1", "b.yaml: line 4");
    }

    @Test
    void a_folder_without_files_of_rules_or_none_at_all_is_refused() {
        refused("expected 1 to 1000 .yaml files");
        assertThatThrownBy(() -> RuleFiles.besides(Read.INSTALLED, folder.resolve("none")))
                .isInstanceOf(RuleFilesException.class)
                .hasMessageContaining("没有这个文件");
    }

    @Test
    void the_hash_of_a_file_covers_what_the_fingerprint_of_its_rules_does_not() {
        RuleFile plain = Read.file(Read.HEAD);
        RuleFile commented = Read.file(Read.HEAD + "# a comment\n");

        assertThat(plain.sha256()).hasSize(64).isNotEqualTo(commented.sha256());
        assertThat(plain.rules().orElseThrow().fingerprint())
                .isEqualTo(commented.rules().orElseThrow().fingerprint());
    }

    private void refused(String... said) {
        assertThatThrownBy(() -> RuleFiles.besides(Read.INSTALLED, folder))
                .isInstanceOf(RuleFilesException.class)
                .message()
                .contains(List.of(said));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String set(String district, int year, String base) {
        return "district: " + district + "\nyear: " + year + "\nname: {zh: 甲, en: a}\nbasedOn: " + base + "\n";
    }
}
