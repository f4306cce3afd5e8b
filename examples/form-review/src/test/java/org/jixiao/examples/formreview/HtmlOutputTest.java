package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlOutputTest {
    @TempDir
    Path folder;

    @Test
    void cover_page_for_the_head_and_index_stand_before_a_section_for_each_form_and_the_coverage() {
        String html = Program.run("--format", "html", Program.corpus()).out();
        Page page = Page.of(html);

        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">").endsWith("</html>\n");
        List<String> names = page.attributes("section", "id");
        assertThat(names)
                .hasSize(120)
                .startsWith("overview", "index", "f1", "f2")
                .endsWith("f117", "coverage");
        assertThat(page.texts("h1")).containsExactly("项目支出绩效自评表审核报告");
        assertThat(page.texts("dd")).contains("117 张", "2020、2022、2023、2024");
        assertThat(page.texts("dd")).anyMatch(rules -> rules.contains("北京市朝阳区（2024 年起）"));
        Set<String> anchors = anchors(page);
        assertThat(page.attributes("a", "href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(anchors).contains(link.substring(1)));
    }

    private static Set<String> anchors(Page page) {
        return Stream.of("section", "div", "tr")
                .flatMap(tag -> page.attributes(tag, "id").stream())
                .collect(Collectors.toSet());
    }

    @Test
    void every_form_has_a_line_in_the_index_with_its_totals_and_the_number_of_its_findings() {
        List<Map<String, @Nullable Object>> forms =
                Program.run("--format", "json", Program.corpus()).outLines().stream()
                        .map(JsonTree::object)
                        .toList();
        List<String> rows =
                Page.of(Program.run("--format", "html", Program.corpus()).out()).rows();

        assertThat(forms).hasSize(117).allSatisfy(form -> {
            Object published = JsonTree.child(form, "total").get("published");
            long errors = JsonTree.children(form, "findings").stream()
                    .filter(finding -> "error".equals(finding.get("severity")))
                    .count();
            assertThat(rows)
                    .filteredOn(row -> row.contains(" | " + form.get("id") + " | "))
                    .singleElement()
                    .asString()
                    .contains(" | " + (published == null ? "—" : published) + " | ")
                    .containsPattern(" \\| " + errors + " \\| [0-9]+$");
        });
    }

    @Test
    void the_page_for_the_head_has_the_ten_findings_that_matter_most_errors_and_many_points_first() {
        String html = Program.run("--format", "html", Program.corpus()).out();
        String head = html.substring(html.indexOf("id=\"overview\""), html.indexOf("id=\"index\""));

        assertThat(head).contains("审核 117 张表：有错误的 28 张", "最需要处理的问题（10 条）");
        List<String> findings = Page.of(
                        "<x " + head.substring(0, head.lastIndexOf("<section")).replace("</section>", "") + "</x>")
                .rows()
                .stream()
                .filter(row -> row.startsWith("错误") || row.startsWith("警告"))
                .toList();
        assertThat(findings).hasSize(10).allMatch(row -> row.startsWith("错误"));
        // 100 printed of 10 points
        assertThat(findings.get(0)).contains("预算执行率，得分“100”", "得分高于分值");
    }

    @Test
    void a_form_of_another_place_or_an_earlier_year_says_by_which_rules_it_was_reviewed() throws IOException {
        String text = Program.text(Program.published("chaoyang-2024-26"));
        Path elsewhere = Files.writeString(folder.resolve("a.json"), text.replace("\"chaoyang\"", "\"atlantis\""));
        Path earlier = Files.writeString(folder.resolve("b.json"), text.replace("\"year\": 2024", "\"year\": 2023"));

        assertThat(Page.of(Program.run("--format", "html", elsewhere).out()).texts("p"))
                .contains("没有该地区的规则集，按 national/2020 审核；表的年度晚于规则集最近核对到的 2020 年度，此后有没有新规定没有人查过");
        assertThat(Page.of(Program.run("--format", "html", earlier).out()).texts("p"))
                .contains("规则集从 2024 年起适用，晚于表的年度");
    }

    @Test
    void a_form_of_a_later_year_than_anybody_checked_the_rules_for_says_so_once() throws IOException {
        String text = Program.text(Program.published("chaoyang-2024-26"));
        Path later = Files.writeString(folder.resolve("a.json"), text.replace("\"year\": 2024", "\"year\": 2026"));
        String remark = "表的年度晚于规则集最近核对到的 2024 年度，此后有没有新规定没有人查过";

        assertThat(Page.of(Program.run("--format", "html", later).out()).texts("p"))
                .containsOnlyOnce(remark);
        assertThat(Program.run(later).out()).containsOnlyOnce(remark);
        assertThat(Program.run("--lang", "en", later).out())
                .containsOnlyOnce("the form is of a later year than 2024, for which the rules were last checked");
        assertThat(Program.run("--format", "json", later).out()).contains("\"formLaterThanCheck\":true");
        assertThat(Program.run(Program.published("chaoyang-2024-26")).out()).doesNotContain("没有人查过");
    }

    @Test
    void the_page_loads_nothing_from_elsewhere() {
        assertThat(Program.run("--format", "html", Program.published("chaoyang-2024-26"))
                        .out())
                .doesNotContain("http", "<script", "<link", "<img", "@import", "url(");
    }

    @Test
    void text_of_a_form_stays_text() throws IOException {
        Path form = folder.resolve("form.json");
        Files.writeString(
                form,
                Program.text(Program.published("chaoyang-2024-26"))
                        .replace("朝阳区政府网站功能和监测服务项目", "<script>alert('&')</script>\\u0000\\ud800"));

        String html = Program.run("--format", "html", form).out();

        assertThat(html).contains("&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;\uFFFD\uFFFD");
        assertThat(Page.of(html).texts("script")).isEmpty();
    }
}
