package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jixiao.data.SummaryData;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSetComparison;
import org.jixiao.rules.beijing.chaoyang.ChaoyangRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareAndSummaryTest {
    @TempDir
    Path folder;

    @Test
    void two_rule_sets_are_compared_rule_by_rule() {
        Program program = Program.run("--compare", "national/2020", "beijing/chaoyang/2024");

        assertThat(program.status()).isZero();
        assertThat(program.out())
                .isEqualTo("全国（2020 年起） → 北京市朝阳区（2024 年起）\n"
                        + RuleSetComparison.of(NationalRules.YEAR_2020, ChaoyangRules.YEAR_2024)
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
                .contains("--compare", "expected one of", "atlantis/1999");
    }

    @Test
    void a_summary_counts_every_form_and_prints_none_by_itself() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{");
        Program program = Program.run("--summary", Program.corpus(), bad);

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.out())
                .startsWith("项目 117 个已计分，其中全部计分 96 个、有待定分值 21 个；不能计分 1 个\n")
                .contains("bad.json")
                .doesNotContain("fengtai-2020-01");
    }

    @Test
    void a_summary_names_rule_sets_and_findings_in_chinese() {
        assertThat(Program.run("--summary", Program.corpus()).out())
                .contains("  beijing/chaoyang/2024  北京市朝阳区（2024 年起）\n")
                .containsPattern("缺少偏差说明 +NOTE_MISSING ");
    }

    @Test
    void a_summary_groups_refused_files_by_the_kind_of_reason_and_not_by_their_place() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{");
        Files.writeString(folder.resolve("b.json"), "{\"id\": ");
        Files.writeString(folder.resolve("c.json"), "");

        assertThat(Program.run("--summary", folder).out())
                .containsPattern("  2 个　JSON 格式有误：.*a.json，.*b.json\n")
                .containsPattern("  1 个　空文件：.*c.json\n");
    }

    @Test
    void a_summary_as_json_has_the_figures_of_the_text() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{");
        Program program = Program.run("--summary", "--format", "json", Program.corpus(), bad);

        assertThat(program.outLines()).hasSize(1);
        assertThat(JsonTree.object(program.out()))
                .containsEntry("schema", SummaryData.SCHEMA)
                .containsEntry("rate", "0.99270743")
                .containsEntry("forms", "117")
                .containsEntry("fullyScored", "96")
                .containsEntry("withOpenPoints", "21")
                .containsEntry("refused", "1")
                .containsEntry(
                        "refusals",
                        List.of(Map.of("kind", "JSON 格式有误", "files", "1", "examples", List.of(bad.toString()))));
    }

    @Test
    void a_summary_counts_what_the_reviews_say_form_by_form() {
        List<Map<String, @Nullable Object>> forms =
                Program.run("--format", "json", Program.corpus()).outLines().stream()
                        .map(JsonTree::object)
                        .toList();
        Map<String, @Nullable Object> summary = JsonTree.object(
                Program.run("--summary", "--format", "json", Program.corpus()).out());

        assertThat(summary)
                .containsEntry("fullyScored", count(forms, form -> "0".equals(openPoints(form))))
                .containsEntry("withOpenPoints", count(forms, form -> !"0".equals(openPoints(form))));
        assertThat(JsonTree.children(summary, "grades"))
                .hasSize(5)
                .allSatisfy(grade -> assertThat(grade)
                        .containsEntry(
                                "projects",
                                count(forms, form -> Objects.equals(form.get("grade"), grade.get("grade")))));
        assertThat(JsonTree.children(summary, "findings"))
                .hasSizeGreaterThan(20)
                .allSatisfy(total -> {
                    String code = (String) total.get("code");
                    assertThat(total)
                            .containsEntry("forms", count(forms, form -> times(form, code) > 0))
                            .containsEntry(
                                    "times",
                                    Long.toString(forms.stream()
                                            .mapToLong(form -> times(form, code))
                                            .sum()));
                });
    }

    @Test
    void the_published_and_the_accepted_totals_of_all_forms_stand_in_the_summary() {
        List<Map<String, @Nullable Object>> totals =
                Program.run("--format", "json", Program.corpus()).outLines().stream()
                        .map(form -> JsonTree.child(JsonTree.object(form), "total"))
                        .toList();
        Map<String, @Nullable Object> threeWays = JsonTree.child(
                JsonTree.object(Program.run("--summary", "--format", "json", Program.corpus())
                        .out()),
                "threeWays");

        assertThat(JsonTree.child(threeWays, "accepted"))
                .containsEntry("forms", "117")
                .hasEntrySatisfying(
                        "average",
                        told -> assertThat(average(totals, "accepted")).isEqualByComparingTo((String) told));
        List<Map<String, @Nullable Object>> printed =
                totals.stream().filter(total -> total.get("published") != null).toList();
        assertThat(JsonTree.child(threeWays, "published"))
                .containsEntry("forms", Integer.toString(printed.size()))
                .hasEntrySatisfying(
                        "average",
                        told -> assertThat(average(printed, "published")).isEqualByComparingTo((String) told));
    }

    private static BigDecimal average(List<Map<String, @Nullable Object>> totals, String field) {
        BigDecimal sum = totals.stream()
                .map(total -> new BigDecimal(String.valueOf(total.get(field))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(totals.size()), 8, RoundingMode.DOWN);
    }

    private static @Nullable Object openPoints(Map<String, @Nullable Object> form) {
        return JsonTree.child(form, "total").get("open");
    }

    private static String count(
            List<Map<String, @Nullable Object>> forms, Predicate<Map<String, @Nullable Object>> which) {
        return Long.toString(forms.stream().filter(which).count());
    }

    private static long times(Map<String, @Nullable Object> form, @Nullable String code) {
        return JsonTree.children(form, "findings").stream()
                .filter(finding -> Objects.equals(finding.get("code"), code))
                .count();
    }

    @Test
    void a_summary_as_a_page_has_the_figures_of_the_text_and_the_refused_files_below() throws IOException {
        Path bad = Files.writeString(folder.resolve("b&d.json"), "{");
        String page = Program.run("--summary", "--format", "html", Program.corpus(), bad)
                .out();

        assertThat(page).startsWith("<!DOCTYPE html>").endsWith("</html>\n").contains("b&amp;d.json：第 1 行");
        String text = Program.run("--summary", Program.corpus()).out();
        List<String> figures = Pattern.compile("[0-9]+\\.[0-9]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(figures).hasSizeGreaterThan(30).allMatch(page::contains);
        assertThat(Page.of(page).rows())
                .contains("北京市朝阳区（2024 年起） beijing/chaoyang/2024 | 36")
                .anyMatch(row -> row.startsWith("缺少偏差说明 | NOTE_MISSING | "));
    }

    @Test
    void a_comparison_as_json_has_a_line_for_the_rules_and_one_for_all_forms() {
        Program program = Program.run(
                "--compare", "national/2020", "beijing/chaoyang/2024", "--format", "json", Program.corpus());

        List<String> lines = program.outLines();
        Map<String, @Nullable Object> rules = JsonTree.object(lines.get(0));
        assertThat(rules).containsEntry("from", "national/2020").containsEntry("to", "beijing/chaoyang/2024");
        assertThat(JsonTree.object(lines.get(lines.size() - 1))).containsEntry("forms", "117");
        assertThat(lines).anyMatch(line -> line.startsWith("{\"id\":\"chaoyang-2024-05\""));
    }

    @Test
    void a_comparison_as_a_page_shows_the_text() {
        String page = Program.run("--compare", "national/2020", "beijing/chaoyang/2024", "--format", "html")
                .out();

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("全国（2020 年起） national/2020 → 北京市朝阳区（2024 年起） beijing/chaoyang/2024")
                .contains("增加：目标值设定偏低")
                .endsWith("</html>\n");
    }

    @ParameterizedTest
    @CsvSource({"--summary", "--only-errors", "--rules=national/2020"})
    void what_says_something_else_than_compare_cannot_stand_beside_it(String option) {
        Program program = Program.run("--compare", "national/2020", "beijing/chaoyang/2024", option);

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.errLines())
                .singleElement()
                .asString()
                .contains("不能与 --compare 同用", "cannot stand beside --compare");
    }

    @Test
    void a_summary_cannot_show_only_errors() {
        assertThat(Program.run("--summary", "--only-errors", Program.corpus()).errLines())
                .singleElement()
                .asString()
                .contains("--only-errors", "不能与 --summary 同用", "cannot stand beside --summary");
    }
}
