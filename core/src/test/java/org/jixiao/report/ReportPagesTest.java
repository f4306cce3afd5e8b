package org.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.finding.Finding;
import org.jixiao.finding.Severity;
import org.jixiao.review.Review;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSetComparison;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.Forms;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.LevelScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.ScoredTwice;
import org.jixiao.summary.SideBySideSummary;
import org.jixiao.summary.StatementReview;
import org.jixiao.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReportPagesTest {
    private static final DepartmentSummary SUMMARY =
            DepartmentSummary.empty().plus(Pages.review()).plus(Pages.card()).plusUnscorable("f-7.json", "没有指标");

    /** Every kind of report, in a language. */
    static List<HtmlReport> pages(Locale locale) {
        Scorecard card = Pages.card();
        ScoredTwice twice = new ScoredTwice(card, Forms.scored(card.form(), NationalRules.YEAR_2020));
        List<Section> others = List.of(
                Section.of(StatementReview.of(Pages.STATEMENT, List.of(Pages.review())), "s", locale),
                Section.of(twice, "t", locale),
                Section.of(SideBySideSummary.empty().plus(twice), "u", locale),
                Section.of(RuleSetComparison.of(NationalRules.YEAR_2020, SampleRules.DISTRICT), "v", locale));
        return List.of(
                HtmlReport.of(card, locale),
                HtmlReport.of(Pages.review(), locale),
                HtmlReport.of(SUMMARY, locale),
                HtmlReport.of("x", Map.of("a", "b"), others, locale));
    }

    static Stream<HtmlReport> pages() {
        return Stream.of(Locale.CHINESE, Locale.ENGLISH).flatMap(locale -> pages(locale).stream());
    }

    @Test
    void both_languages_have_the_same_structure() {
        List<HtmlReport> english = pages(Locale.ENGLISH);
        List<HtmlReport> chinese = pages(Locale.CHINESE);
        for (int i = 0; i < chinese.size(); i++) {
            assertThat(structure(english.get(i))).isEqualTo(structure(chinese.get(i)));
            assertThat(Pages.parsed(english.get(i)).getDocumentElement().getAttribute("lang"))
                    .isEqualTo("en");
            assertThat(Pages.parsed(chinese.get(i)).getDocumentElement().getAttribute("lang"))
                    .isEqualTo("zh-CN");
        }
    }

    private static List<String> structure(HtmlReport page) {
        return Pages.elements(Pages.parsed(page)).stream()
                .map(element -> element.getTagName() + " " + element.getAttribute("id") + " "
                        + element.getAttribute("scope") + " " + element.getAttribute("href"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_somewhere_and_no_two_places_have_one_name(HtmlReport page) {
        List<Element> elements = Pages.elements(Pages.parsed(page));
        List<String> names = elements.stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(names).doesNotHaveDuplicates();
        assertThat(elements.stream()
                        .map(element -> element.getAttribute("href"))
                        .filter(href -> !href.isEmpty()))
                .allSatisfy(href -> assertThat(names).contains(href.substring(1)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_table_has_a_caption_and_every_head_says_what_it_is_the_head_of(HtmlReport page) {
        Document parsed = Pages.parsed(page);

        assertThat(Pages.texts(parsed, "caption"))
                .hasSameSizeAs(Pages.elements(parsed, "table"))
                .noneMatch(String::isBlank);
        assertThat(Pages.elements(parsed, "th"))
                .isNotEmpty()
                .allMatch(head -> !head.getAttribute("scope").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_needs_nothing_else(HtmlReport page) {
        assertThat(page.toString()).doesNotContain("http", "<script", "<link", "<img", "@import", "url(");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_rows_of_a_table_are_all_as_wide_as_its_heads(HtmlReport page) {
        for (Element table : Pages.elements(Pages.parsed(page), "table")) {
            int columns = ofTag(table, "thead")
                    .flatMap(head -> ofTag(head, "tr"))
                    .flatMap(row -> ofTag(row, "th"))
                    .toList()
                    .size();
            int[] spanned = new int[200];
            List<Element> rows =
                    ofTag(table, "tbody").flatMap(body -> ofTag(body, "tr")).toList();
            for (int i = 0; i < rows.size(); i++) {
                int width = spanned[i];
                for (Element cell : Stream.concat(ofTag(rows.get(i), "th"), ofTag(rows.get(i), "td"))
                        .toList()) {
                    int across = span(cell, "colspan");
                    width += across;
                    for (int below = 1; below < span(cell, "rowspan"); below++) {
                        spanned[i + below] += across;
                    }
                }
                assertThat(width).isEqualTo(columns == 0 ? 4 : columns);
            }
        }
    }

    private static int span(Element cell, String attribute) {
        return cell.getAttribute(attribute).isEmpty() ? 1 : Integer.parseInt(cell.getAttribute(attribute));
    }

    private static Stream<Element> ofTag(Element parent, String tag) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, node -> node.getNextSibling())
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> child.getTagName().equals(tag));
    }

    @Test
    void every_figure_of_a_card_stands_on_its_page_with_its_derivation() {
        Scorecard card = Pages.card();
        String html = HtmlReport.of(card, Locale.CHINESE).toString();
        Document page = Pages.parsed(html);
        List<String> cells = Stream.of("td", "th")
                .flatMap(tag -> Pages.texts(page, tag).stream())
                .toList();

        for (ItemScore item : card.items()) {
            assertThat(cells).contains(item.where());
            item.score().ifPresent(score -> assertThat(cells).contains(score.toPlainString()));
            assertThat(cells).anyMatch(cell -> isNumber(cell, item.weight()));
            String explained = item.explain(Locale.CHINESE);
            assertThat(page.getDocumentElement().getTextContent())
                    .contains(explained.lines().skip(1).map(String::strip).toList());
        }
        for (LevelScore level : card.levels()) {
            assertThat(Pages.texts(page, "text")).contains(level.score() + " / " + level.weight());
        }
        assertThat(cells)
                .contains("86.15 – 96.15")
                .anyMatch(cell -> isNumber(cell, card.form().weight()));
        assertThat(html).contains(card.stamp().fingerprint().substring(0, 12));
    }

    private static boolean isNumber(String text, BigDecimal number) {
        return text.matches("[0-9.]+") && new BigDecimal(text).compareTo(number) == 0;
    }

    @Test
    void all_weights_of_a_form_have_as_many_decimals() {
        assertThat(Pages.texts(Pages.parsed(HtmlReport.of(Pages.card(), Locale.CHINESE)), "td"))
                .contains("10.0", "7.5", "2.5", "60.0", "100.0");
    }

    @Test
    void a_name_that_goes_on_over_rows_stands_once_and_spans_them() {
        List<Element> levels = Pages.elements(Pages.parsed(HtmlReport.of(Pages.card(), Locale.CHINESE)), "th").stream()
                .filter(head -> head.getAttribute("class").contains("level"))
                .toList();

        assertThat(levels)
                .extracting(head -> head.getTextContent() + " " + span(head, "rowspan"))
                .containsExactly("产出指标 3", "数量指标 2", "时效指标 1", "效益指标 1", "社会效益指标 1", "满意度指标 1", "服务对象满意度指标 1");
    }

    @Test
    void findings_stand_before_the_form_errors_first_with_row_column_and_cell() {
        Review review = Pages.review();
        String page = HtmlReport.of(review, Locale.CHINESE).toString();

        assertThat(page)
                .containsSubsequence("发现的问题", "自评表与重算得分", "与重算不同的得分")
                .contains("年度指标值“≥1”", "href=\"#form-r1\"");
        List<String> severities = Pages.elements(Pages.parsed(page), "table").stream()
                .filter(table -> table.getAttribute("class").equals("findings"))
                .flatMap(table -> ofTag(table, "tbody").flatMap(body -> ofTag(body, "tr")))
                .map(row -> row.getFirstChild().getTextContent())
                .toList();
        assertThat(severities).hasSameSizeAs(review.findings()).containsSubsequence("错误", "警告");
        assertThat(severities.lastIndexOf("错误")).isLessThan(severities.indexOf("警告"));
        assertThat(review.findings())
                .extracting(Finding::code)
                .allSatisfy(code -> assertThat(page).contains("（" + code + "）"));
    }

    @Test
    void only_findings_that_weigh_enough_are_shown() {
        Section errors = Section.of(Pages.review(), Severity.ERROR, "f", Locale.CHINESE);

        assertThat(HtmlReport.part(errors)).contains("错误").doesNotContain("警告", "提示");
        assertThat(HtmlReport.part(Section.of(Pages.review(), Severity.WARNING, "f", Locale.CHINESE)))
                .contains("错误", "警告")
                .doesNotContain("提示");
    }

    @Test
    void a_score_that_differs_is_marked_and_says_so_in_words() {
        List<Element> wrong = Pages.elements(Pages.parsed(HtmlReport.of(Pages.review(), Locale.CHINESE)), "td").stream()
                .filter(cell -> cell.getAttribute("class").endsWith("word wrong"))
                .toList();

        assertThat(wrong).isNotEmpty().extracting(Element::getTextContent).contains("不一致");
    }

    @Test
    void a_page_written_piece_by_piece_is_the_page_written_at_once() {
        Section one = Section.titled("一", "a").text("x");
        Section other = Section.of(Pages.card(), "b", Locale.CHINESE);
        Map<String, String> facts = Map.of("年度", "2024");

        assertThat(HtmlReport.begin("报告", facts, Locale.CHINESE)
                        + HtmlReport.part(one)
                        + HtmlReport.part(other)
                        + HtmlReport.end())
                .isEqualTo(HtmlReport.of("报告", facts, List.of(one, other), Locale.CHINESE)
                        .toString());
    }

    @Test
    void what_holds_nothing_is_left_out() {
        Section empty = Section.titled("一", "a");

        assertThat(empty.part(Section.titled("二", "b"))
                        .table(Table.of("t", List.of("h"), List.of()))
                        .blocks())
                .isEmpty();
        assertThat(HtmlReport.of(Forms.scored(Forms.sound()), Locale.CHINESE).toString())
                .doesNotContain("发现的问题");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "a\"", "行", "a_b"})
    void a_name_that_no_link_could_carry_is_refused(String name) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Section.titled("t", name))
                .withMessage("expected a name of letters, digits and hyphens that begins with a letter, got \"" + name
                        + '"');
    }

    @Test
    void a_row_needs_a_cell_under_every_head() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Table.of("t", List.of("a", "b"), List.of(List.of(Cell.of("x")))))
                .withMessage("expected 2 cells, got 1");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Table.of("t", List.of("a", "b"), List.of()).figures(2))
                .withMessage("expected a column from 0 to 1, got 2");
    }

    @Test
    void figures_stand_point_under_point_and_none_is_changed() {
        Alignment column = Alignment.of(List.of("10", "9.99", "—", "7.5", "99.5%", "8.25…"));

        assertThat(Stream.of("10", "9.99", "7.5", "—", "99.5%").map(column::missing))
                .containsExactly(".00%", "%", "0%", "", "0");
    }

    @Test
    void a_report_is_markdown_too() {
        assertThat(MarkdownReport.of(Pages.card(), Locale.CHINESE).toString())
                .startsWith("## 网站监测　2024 年度\n")
                .contains(
                        "| 一级指标 | 二级指标 | 行 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |",
                        "| 产出指标 | 数量指标 | 1 | 报告 | ≥1份 | 7 | 10.0 | 7.00 | |",
                        "| | | 2 | 简报 | ≥4份 | 4 | 7.5 | 7.50 | |",
                        "> 分值的去向");
        assertThat(MarkdownReport.of(Pages.review(), Locale.ENGLISH).toString()).contains("scores that differ");
        assertThat(MarkdownReport.of(SUMMARY, Locale.CHINESE).toString()).contains("| 公布 |");
        assertThat(MarkdownReport.of(
                                "t",
                                Map.of("年度", "2024"),
                                List.of(Section.titled("一", "a").list(List.of("x"))))
                        .toString())
                .isEqualTo("# t\n\n- 年度　2024\n\n## 一\n\n- x\n\n");
    }

    @Test
    void columns_of_sentences_and_columns_to_fill_in_are_told_from_the_others_in_heads_and_cells() {
        Table table = Table.of(
                        "t",
                        List.of("place", "what to do", "answer", "points"),
                        List.of(List.of(Cell.of("x"), Cell.of("a sentence"), Cell.of(""), Cell.of("7"))))
                .figures(3)
                .prose(1)
                .blank(2);
        String html = HtmlReport.part(Section.titled("t", "s").table(table));

        assertThat(html)
                .contains("<th scope=\"col\" class=\"prose\">what to do</th>")
                .contains("<th scope=\"col\" class=\"blank\">answer</th>")
                .contains("<th scope=\"col\" class=\"n\">points</th>")
                .contains("<td class=\"prose\" data-h=\"what to do\">a sentence</td>")
                .contains("<td class=\"blank\" data-h=\"answer\"></td>");
        assertThat(table.toString()).contains("a sentence");
    }
}
