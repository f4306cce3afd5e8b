package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSetComparison;
import org.jixiao.rules.beijing.chaoyang.ChaoyangRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareAndSummaryTest {
    @TempDir
    Path folder;

    @Test
    void two_rule_sets_are_compared_rule_by_rule() {
        Program program = Program.run("--compare", "national/2020", "beijing/chaoyang/2024");

        assertThat(program.status()).isZero();
        assertThat(program.out())
                .isEqualTo(RuleSetComparison.of(NationalRules.YEAR_2020, ChaoyangRules.YEAR_2024)
                        .text(Locale.CHINESE))
                .contains("增加：目标值设定偏低", "改变：取整", "第 7 条 [beijing/chaoyang/2024]");
    }

    @Test
    void forms_beside_them_are_scored_by_both() {
        Program program = Program.run(
                "--compare", "national/2020", "beijing/chaoyang/2024", Program.published("chaoyang-2024-05"));

        assertThat(program.out()).contains("从 national/2020 到 beijing/chaoyang/2024", "chaoyang-2024-05  ");
    }

    @Test
    void an_unknown_rule_set_to_compare_is_one_line() {
        Program program = Program.run("--compare", "national/2020", "atlantis/1999");

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.errLines())
                .singleElement()
                .asString()
                .contains("--compare", "expected one of the rule sets", "atlantis/1999");
    }

    @Test
    void a_summary_counts_every_form_and_prints_none_by_itself() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{");
        Program program = Program.run("--summary", Program.corpus(), bad);

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.out())
                .startsWith("项目 117 个已计分，其中全部计分 88 个、有待定分值 29 个；不能计分 1 个\n")
                .contains("bad.json")
                .doesNotContain("fengtai-2020-01");
    }

    @Test
    void a_summary_is_text_alone() {
        assertThat(Program.run("--summary", "--format", "json", Program.corpus())
                        .errLines())
                .singleElement()
                .asString()
                .contains("--summary", "expected the format text, got json");
    }
}
