package org.jixiao.report;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes sections as HTML. */
final class HtmlWriter {
    private static final int SMALLEST_HEADING = 6;
    /** So wide is 经济成本指标. */
    private static final int WORD = 12;
    /** So wide is chaoyang-2024-26 (12). */
    private static final int LONGEST_ID = 20;

    private static final CharMatcher ID = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("-_."));

    private final Markup html = new Markup();

    private HtmlWriter() {}

    /** A section of a page, under a heading of the second level. */
    static Markup section(Section section) {
        HtmlWriter writer = new HtmlWriter();
        writer.html
                .open("section", "id", section.name(), "class", section.isFlowing() ? "flowing" : "")
                .line();
        writer.html.element("h2", section.title()).line();
        writer.blocks(section.blocks(), 2);
        writer.html.close().line();
        return writer.html;
    }

    private void blocks(List<Block> blocks, int level) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Paragraph paragraph) {
                html.element("p", paragraph.text()).line();
            } else if (block instanceof Block.Entries list) {
                html.open("ul").line();
                list.entries().forEach(entry -> html.element("li", entry).line());
                html.close().line();
            } else if (block instanceof Block.Rows rows) {
                table(rows.table());
            } else if (block instanceof Block.Drawing drawing) {
                boolean isFirst = i == 0 || !(blocks.get(i - 1) instanceof Block.Drawing);
                boolean isLast = i == blocks.size() - 1 || !(blocks.get(i + 1) instanceof Block.Drawing);
                drawing(drawing.picture(), isFirst, isLast);
            } else if (block instanceof Block.Part part) {
                part(part, Math.min(level + 1, SMALLEST_HEADING));
            }
        }
    }

    /** Pictures that follow one another stand side by side where there is room. */
    private void drawing(Picture picture, boolean isFirst, boolean isLast) {
        if (isFirst) {
            html.open("div", "class", "pictures").line();
        }
        html.open("figure").line().put(picture.markup());
        html.element("figcaption", picture.title()).close().line();
        if (isLast) {
            html.close().line();
        }
    }

    private void part(Block.Part part, int level) {
        Section section = part.section();
        html.open("div", "class", part.isAside() ? "part aside" : "part", "id", section.name())
                .line();
        html.element("h" + level, section.title()).line();
        blocks(section.blocks(), level);
        html.close().line();
    }

    private void table(Table table) {
        html.open("div", "class", "wide").line().open("table", "class", table.kind());
        html.line().element("caption", table.caption()).line();
        if (!table.heads().isEmpty()) {
            html.open("thead").open("tr");
            for (int i = 0; i < table.heads().size(); i++) {
                html.element("th", table.heads().get(i), "scope", "col", "class", look(table, i));
            }
            html.close().close().line();
        }
        List<Alignment> alignments = alignments(table);
        for (List<Table.Row> group : table.groups()) {
            html.open("tbody").line();
            group.forEach(row -> row(table, row, alignments));
            html.close().line();
        }
        html.close().line().close().line();
    }

    private static List<Alignment> alignments(Table table) {
        List<Alignment> alignments = new ArrayList<>();
        for (int i = 0; i < table.heads().size(); i++) {
            int column = i;
            alignments.add(Alignment.of(table.rows().stream()
                    .map(row -> Columns.at(row, column, table.heads().size()))
                    .map(Cell::text)
                    .toList()));
        }
        return alignments;
    }

    private void row(Table table, Table.Row row, List<Alignment> alignments) {
        html.open("tr", "id", row.anchor(), "class", style(row));
        int columns = table.heads().size();
        int column = columns - Columns.across(row);
        for (Cell cell : row.cells()) {
            boolean isFigure = table.isFigure(column);
            String missing = isFigure ? alignments.get(column).missing(cell.text()) : "";
            cell(cell, columns == 0 ? "" : table.heads().get(column), look(table, column), missing);
            column += cell.columns();
        }
        html.close().line();
    }

    private static String look(Table table, int column) {
        return table.isFigure(column) ? "n" : table.look(column);
    }

    private static String style(Table.Row row) {
        return (row.tone().style() + (row.isTotal() ? " total" : "")).strip();
    }

    private void cell(Cell cell, String head, String alignment, String missing) {
        String style = Stream.of(
                        alignment,
                        cell.kind(),
                        alignment.isEmpty() && isWord(cell) ? "word" : "",
                        cell.tone().style())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
        html.open(
                cell.isHead() ? "th" : "td",
                "scope",
                cell.isHead() ? (cell.rows() > 1 ? "rowgroup" : "row") : "",
                "rowspan",
                cell.rows() > 1 ? Integer.toString(cell.rows()) : "",
                "colspan",
                cell.columns() > 1 ? Integer.toString(cell.columns()) : "",
                "class",
                style,
                "data-h",
                head,
                "data-p",
                cell.above(),
                "data-z",
                missing);
        if (!cell.link().isEmpty()) {
            html.open("a", "href", "#" + cell.link());
        }
        if (cell.lines().size() == 1) {
            html.text(cell.lines().get(0));
        } else {
            html.open("div");
            cell.lines().forEach(line -> html.element("div", line));
            html.close();
        }
        if (!cell.link().isEmpty()) {
            html.close();
        }
        html.close();
    }

    /** A word of few characters, such as 一致, stays in one line, and so does an id of letters and digits: chaoyang-2024-26. */
    private static boolean isWord(Cell cell) {
        if (cell.lines().size() != 1) {
            return false;
        }
        String text = SafeText.of(cell.text());
        return DisplayWidth.of(text) <= (ID.matchesAllOf(text) ? LONGEST_ID : WORD);
    }
}
