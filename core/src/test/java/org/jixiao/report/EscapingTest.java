package org.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever stands in a cell, a page has the elements of the program and no others. */
class EscapingTest {
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "name",
            "content",
            "id",
            "class",
            "scope",
            "rowspan",
            "colspan",
            "href",
            "data-h",
            "data-p",
            "data-z",
            "viewBox",
            "role",
            "font-size",
            "fill",
            "x",
            "y",
            "width",
            "height",
            "points",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "cx",
            "cy",
            "r",
            "text-anchor");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(12),
                Arbitraries.of(
                        "<script>alert('&')</script>",
                        "\"><img src=x onerror=alert(1)>",
                        "]]>",
                        "<!--",
                        "</td></tr></table>",
                        "&lt;",
                        "\u202Egnp.exe",
                        "\u0000\u001B[2J\uD800",
                        "a\nb\tc\u2028d",
                        "| a | b |\n| --- |",
                        "[x](http://example.org) `y` **z** #1 ~~w~~",
                        "{0} {W}"));
    }

    @Property(tries = 500)
    void a_text_is_the_same_text_on_the_page(@ForAll("texts") String text) {
        Table table = Table.of(
                        text,
                        List.of(text, "n"),
                        List.of(List.of(Cell.of(text), Cell.of(text).linkedTo("s"))))
                .figures(1);
        Section section =
                Section.titled(text, "s").text(text).list(List.of(text)).table(table);

        Document page = Pages.parsed(HtmlReport.of(text, Map.of(text, text), List.of(section), Locale.CHINESE));

        String shown = SafeText.of(text);
        assertThat(List.of("title", "h1", "h2", "dt", "dd", "p", "li", "caption", "td", "a"))
                .allSatisfy(tag -> assertThat(Pages.texts(page, tag)).as(tag).containsExactly(shown));
        assertThat(Pages.texts(page, "th")).containsExactly(shown, "n", shown);
    }

    @Property(tries = 200)
    void a_form_of_any_cells_makes_a_page_without_markup_of_its_own(@ForAll("texts") String text) {
        FormCells form = Pages.cells();
        RowCells row = form.indicators().get(0);
        for (Column column : Column.values()) {
            row = row.with(column, text);
        }
        Document page = Pages.parsed(HtmlReport.of(
                Pages.review(FormCells.form(text, text, 2024, text)
                        .withDepartment(text)
                        .withUnit(text)
                        .withTotalFunds(new FundsCells(text, text, text))
                        .withFunds(text, new FundsCells(text, "80", "60"))
                        .withExecution(new ScoreCells("10", text, text))
                        .withIndicators(List.of(
                                row.withWeight("10"), row, form.indicators().get(1)))
                        .withTotal(new ScoreCells("100", null, text))
                        .withGrade(text)),
                Locale.CHINESE));

        Set<String> ours = Pages.elements(Pages.parsed(HtmlReport.of(Pages.review(), Locale.CHINESE))).stream()
                .map(Element::getTagName)
                .collect(Collectors.toSet());
        assertThat(Pages.elements(page)).extracting(Element::getTagName).isSubsetOf(ours);
        assertThat(Pages.elements(page)).allSatisfy(element -> {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(ATTRIBUTES).contains(element.getAttributes().item(i).getNodeName());
            }
        });
    }

    @Property(tries = 500)
    void nothing_that_hides_or_turns_text_reaches_page_or_markdown(@ForAll("texts") String text) {
        Section section = Section.titled(text, "s")
                .text(text)
                .table(Table.of(text, List.of(text), List.of(List.of(Cell.of(text)))));

        assertThat((HtmlReport.part(section) + section)
                        .codePoints()
                        .filter(c -> c != '\n')
                        .map(Character::getType))
                .doesNotContain(
                        (int) Character.CONTROL,
                        (int) Character.FORMAT,
                        (int) Character.SURROGATE,
                        (int) Character.LINE_SEPARATOR,
                        (int) Character.PARAGRAPH_SEPARATOR);
    }

    @Property(tries = 500)
    void a_row_of_markdown_stays_a_row_of_as_many_cells(@ForAll("texts") String text) {
        Section section = Section.titled("t", "s")
                .table(Table.of("c", List.of("a", "b"), List.of(List.of(Cell.of(text), Cell.of("x")))));

        List<String> lines = section.toString().lines().toList();
        String row = lines.get(lines.size() - 2);
        assertThat(row.replaceAll("\\\\.", "").chars().filter(c -> c == '|')).hasSize(3);
        assertThat(row.replace("<br>", "").replaceAll("\\\\.", "")).doesNotContain("<", ">", "[", "]", "`", "*", "_");
    }

    @Test
    void an_address_and_a_mark_at_the_beginning_are_no_markup_in_markdown() {
        assertThat(MarkdownWriter.escaped("http://a.b www.c.d e@f")).isEqualTo("http\\://a.b www\\.c.d e\\@f");
        assertThat(MarkdownWriter.escaped("- a & b")).isEqualTo("\\- a &amp; b");
        assertThat(MarkdownWriter.escaped("得分 9.5：好")).isEqualTo("得分 9.5：好");
    }
}
