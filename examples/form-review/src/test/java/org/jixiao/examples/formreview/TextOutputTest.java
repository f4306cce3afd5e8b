package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextOutputTest {
    private static final Path FAULTY = Program.published("chaoyang-2024-26");

    @Test
    void a_form_is_named_with_its_year_its_unit_and_the_rules_used() {
        assertThat(Program.run(FAULTY).out())
                .contains("【chaoyang-2024-26】朝阳区政府网站功能和监测服务项目　2024 年度")
                .contains("实施单位：北京市朝阳区数据局")
                .contains("审核规则：北京市朝阳区（2024 年起） beijing/chaoyang/2024\n");
    }

    @Test
    void every_row_stands_in_the_table_with_both_scores_and_the_verdict() {
        assertThat(Program.run(FAULTY).outLines())
                .anyMatch(line -> line.startsWith("    预算执行率") && line.endsWith("10        10     10.00  一致"))
                .anyMatch(line -> line.contains("指标2：项目总结报告") && line.endsWith("10        10      7.00  不一致"))
                .anyMatch(line -> line.startsWith("    总分") && line.endsWith("100        97     94.00  不一致"));
    }

    @Test
    void a_wrong_score_shows_both_figures_the_formula_and_the_clause() {
        assertThat(Program.run(FAULTY).out())
                .contains("× 第 2 行 产出指标/数量指标/指标2：项目总结报告：公布 10，重算 7.00，多计 3")
                .contains("10 − 30% × 10 = 7")
                .contains("朝阳区2024年度项目支出绩效自评表填报注意事项 第 7 条");
    }

    @Test
    void findings_stand_below_with_their_severity_their_row_and_column_and_the_cells_as_printed() {
        assertThat(Program.run(FAULTY).out()).contains("""
                          [错误] 缺少偏差说明（NOTE_MISSING） 第 2 行 产出指标/数量指标/指标2：项目总结报告，偏差原因分析及改进措施（空）
                              目标 ≥1份，实际 按照既定目标提供项目总结报告7份，有偏差而没有原因分析及改进措施
                        """);
    }

    @Test
    void one_form_has_no_coverage_report_and_a_folder_has_one_of_the_rows_with_points_by_district() {
        assertThat(Program.run(FAULTY).out()).doesNotContain("读取与评定情况");

        assertThat(Program.run(Program.corpus()).outLines())
                .anyMatch(line -> line.startsWith("chaoyang   36   228"))
                .anyMatch(line -> line.startsWith("fengtai    58   392")) // of 396 rows, 4 are 无 with a weight of 0
                .anyMatch(line -> line.startsWith("tongzhou   23   165"))
                .anyMatch(line -> line.startsWith("合计      117   785"));
    }

    @Test
    void several_forms_in_one_file_have_the_same_tables(@TempDir Path folder) throws IOException {
        Path both = Files.writeString(
                folder.resolve("both.json"),
                "[" + Program.text(FAULTY) + "," + Program.text(Program.published("tongzhou-2023-16")) + "]");

        assertThat(Program.run(both).out())
                .contains("各表结果", "读取与评定情况")
                .containsPattern("\nchaoyang-2024-26 .* 97 +94.00 +1 +1\n");
        assertThat(Program.run("--format", "html", both).out()).contains("读取与评定情况");
    }

    @Test
    void a_form_without_the_name_of_its_project_has_a_heading_that_says_so(@TempDir Path folder) throws IOException {
        String text = Program.text(FAULTY).replaceFirst("\"project\": \"[^\"]*\"", "\"project\": \"\"");
        Path form = Files.writeString(folder.resolve("unnamed.json"), text);

        assertThat(Program.run(form).out()).contains("【chaoyang-2024-26】（没有项目名称）　2024 年度\n");
        assertThat(Program.run("--lang", "en", form).out()).contains("[chaoyang-2024-26] (no project name), 2024\n");
        assertThat(Program.run("--lang", "en", "--format", "html", form).out()).contains("(no project name)");
        assertThat(Program.run("--format", "html", form).out()).contains("（没有项目名称）");
    }

    @Test
    void several_forms_end_with_a_line_for_each() {
        assertThat(Program.run(FAULTY, Program.published("tongzhou-2023-16"), "none.json")
                        .out())
                .contains("各表结果")
                .containsPattern("\nchaoyang-2024-26 .* 97 +94.00 +1 +1\n")
                .containsPattern("\ntongzhou-2023-16 .* 94.9 +94.7 +1 +2\n")
                .contains("不能审核的文件（1 个）\n  没有这个文件或文件夹（1 个）\n    none.json：没有这个文件或文件夹\n");
    }
}
