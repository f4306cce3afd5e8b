package org.jixiao.examples.formfiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.examples.formfiles.grid.Block;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.grid.Prose;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The paragraphs and tables of a page in its order. A table inside a cell is a table of its own behind the one that holds it. */
final class HtmlBlocks {
    private static final int MOST_SPAN = 1000;
    private static final int MOST_ROWS = 20_000;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int tables;

    private HtmlBlocks() {}

    static List<Block> of(Element body) {
        HtmlBlocks found = new HtmlBlocks();
        found.inside(body);
        found.endParagraph();
        return found.blocks;
    }

    private void inside(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                paragraph.append(text.text());
            } else if (node instanceof Element child && isShown(child)) {
                if (child.normalName().equals("table")) {
                    endParagraph();
                    table(child);
                } else {
                    boolean block = child.isBlock() || child.normalName().equals("br");
                    if (block) {
                        endParagraph();
                    }
                    inside(child);
                    if (block) {
                        endParagraph();
                    }
                }
            }
        }
    }

    private void endParagraph() {
        String text = paragraph.toString().replace('\u00A0', ' ').strip();
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            blocks.add(new Prose(text));
        }
    }

    private void table(Element table) {
        Grid.Builder grid = Grid.table(++tables);
        List<Element> nested = new ArrayList<>();
        List<Element> lines = table.select("tr").stream()
                .filter(line -> table.equals(line.closest("table")) && isShown(line))
                .limit(MOST_ROWS)
                .toList();
        for (int row = 0; row < lines.size(); row++) {
            int column = 0;
            for (Element cell : lines.get(row).children()) {
                if (!isCell(cell) || !isShown(cell)) {
                    continue;
                }
                while (grid.isCovered(row, column)) {
                    column++;
                }
                int columns = span(cell, "colspan");
                int rows = Math.min(span(cell, "rowspan"), lines.size() - row);
                grid.add(row, column, rows, columns, text(cell, nested));
                column += columns;
            }
        }
        if (!grid.isEmpty()) {
            blocks.add(grid.build());
        }
        nested.forEach(this::table);
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static int span(Element cell, String name) {
        try {
            return Math.max(
                    1, Math.min(MOST_SPAN, Integer.parseInt(cell.attr(name).strip())));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** The text of a cell with its line breaks; tables in it are put by. */
    private static String text(Element cell, List<Element> nested) {
        StringBuilder text = new StringBuilder();
        append(cell, text, nested);
        return text.toString().replace('\u00A0', ' ').strip();
    }

    private static void append(Element element, StringBuilder text, List<Element> nested) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node instanceof Element child && isShown(child)) {
                if (child.normalName().equals("table")) {
                    nested.add(child);
                } else {
                    boolean breaks = child.normalName().equals("br")
                            || (child.isBlock() && !text.isEmpty() && text.charAt(text.length() - 1) != '\n');
                    if (breaks) {
                        text.append('\n');
                    }
                    append(child, text, nested);
                }
            }
        }
    }

    private static boolean isShown(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        String name = element.normalName();
        return !style.contains("display:none")
                && !style.contains("visibility:hidden")
                && !element.hasAttr("hidden")
                && !name.equals("script")
                && !name.equals("style")
                && !name.equals("del");
    }
}
