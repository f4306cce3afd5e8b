package org.jixiao.examples.formfiles;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.examples.formfiles.grid.Block;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.grid.Prose;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The paragraphs and tables of a .docx in their order, as they are shown: what was deleted under track changes is not there, what was
 * inserted is; hidden text is not there. Content controls count as what they hold. A table inside a cell, and what stands in a text box,
 * come behind the table or paragraph that holds them.
 */
final class DocxBlocks {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final int MOST_ROWS = 20_000;

    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private DocxBlocks() {}

    static List<Block> of(Node document, List<Said> hidden) {
        DocxBlocks found = new DocxBlocks();
        found.inside(document);
        if (found.hasHidden) {
            hidden.add(Said.of("隐藏的文字没有读", "hidden text was not read"));
        }
        return found.blocks;
    }

    private boolean hasHidden;

    private void inside(Node parent) {
        for (Element child : children(parent)) {
            switch (name(child)) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "del", "moveFrom" -> {
                    // not there any more
                }
                default -> inside(child);
            }
        }
    }

    private void paragraph(Element paragraph) {
        List<Element> boxes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        text(paragraph, text, boxes, new ArrayList<>());
        String shown = text.toString().strip();
        if (!shown.isEmpty()) {
            blocks.add(new Prose(shown));
        }
        boxes.forEach(this::inside);
    }

    private void table(Element table) {
        Grid.Builder grid = Grid.table(++tables);
        List<Element> behind = new ArrayList<>();
        List<List<Slot>> rows = new ArrayList<>();
        rows(table, rows, behind);
        for (int row = 0; row < rows.size(); row++) {
            for (Slot slot : rows.get(row)) {
                if (!slot.continues()) {
                    grid.add(row, slot.column(), span(rows, row, slot), slot.columns(), slot.text());
                }
            }
        }
        if (!grid.isEmpty()) {
            blocks.add(grid.build());
        }
        behind.forEach(inner -> {
            if (name(inner).equals("tbl")) {
                table(inner);
            } else {
                inside(inner);
            }
        });
    }

    /** One cell of a row; {@code continues} the one above it. */
    private record Slot(int column, int columns, boolean begins, boolean continues, String text) {}

    /** How many rows a cell spans: as many as continue it at the same place. */
    private static int span(List<List<Slot>> rows, int row, Slot slot) {
        int below = row + 1;
        while (slot.begins() && below < rows.size() && continuesAt(rows.get(below), slot)) {
            below++;
        }
        return below - row;
    }

    private static boolean continuesAt(List<Slot> row, Slot above) {
        return row.stream().anyMatch(slot -> slot.continues() && slot.column() == above.column());
    }

    private void rows(Node parent, List<List<Slot>> rows, List<Element> behind) {
        for (Element child : children(parent)) {
            switch (name(child)) {
                case "tr" -> {
                    if (!isDeletedRow(child) && rows.size() < MOST_ROWS) {
                        rows.add(row(child, behind));
                    }
                }
                case "tblPr", "tblGrid", "del" -> {
                    // no rows in it
                }
                default -> rows(child, rows, behind);
            }
        }
    }

    private static boolean isDeletedRow(Element row) {
        Element properties = child(row, "trPr");
        return properties != null && (child(properties, "del") != null || isOn(child(properties, "hidden")));
    }

    private List<Slot> row(Element row, List<Element> behind) {
        List<Slot> slots = new ArrayList<>();
        Element properties = child(row, "trPr");
        int column = properties == null ? 0 : number(child(properties, "gridBefore"), 0);
        cells(row, slots, column, behind);
        return slots;
    }

    /** Adds the cells of a row, or of a content control in it; gives the next free column. */
    private int cells(Node parent, List<Slot> slots, int from, List<Element> behind) {
        int column = from;
        for (Element child : children(parent)) {
            switch (name(child)) {
                case "tc" -> {
                    Element properties = child(child, "tcPr");
                    int columns = properties == null ? 1 : Math.max(1, number(child(properties, "gridSpan"), 1));
                    Element merge = properties == null ? null : child(properties, "vMerge");
                    boolean begins = merge != null && "restart".equals(value(merge));
                    boolean goesOn = merge != null && !begins;
                    slots.add(new Slot(column, columns, begins, goesOn, cellText(child, behind)));
                    column += columns;
                }
                case "trPr", "tblPrEx" -> {
                    // no cells in it
                }
                default -> column = cells(child, slots, column, behind);
            }
        }
        return column;
    }

    private String cellText(Element cell, List<Element> behind) {
        StringBuilder text = new StringBuilder();
        text(cell, text, behind, behind);
        return text.toString().strip();
    }

    /** Writes what is shown; text boxes and tables are put by. */
    private void text(Node parent, StringBuilder text, List<Element> boxes, List<Element> inner) {
        for (Element child : children(parent)) {
            switch (name(child)) {
                case "t" -> text.append(ownText(child));
                case "tab" -> text.append(' ');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "del", "moveFrom", "instrText", "delText", "pPr", "tcPr", "rPr", "Fallback" -> {
                    // not shown
                }
                case "txbxContent" -> boxes.add(child);
                case "tbl" -> inner.add(child);
                case "r" -> {
                    Element properties = child(child, "rPr");
                    if (properties != null && isOn(child(properties, "vanish"))) {
                        hasHidden = true;
                    } else {
                        text(child, text, boxes, inner);
                    }
                }
                case "p" -> {
                    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                        text.append('\n');
                    }
                    text(child, text, boxes, inner);
                }
                default -> text(child, text, boxes, inner);
            }
        }
    }

    private static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof CharacterData words) {
                text.append(words.getData());
            }
        }
        return text.toString();
    }

    private static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The local name; the same in another vocabulary, such as that of pictures, is another thing. */
    private static String name(Element element) {
        String local = element.getLocalName();
        String space = element.getNamespaceURI();
        boolean word = WORD.equals(space) || STRICT.equals(space);
        return word || "Fallback".equals(local) ? local : "";
    }

    private static @Nullable Element child(Node parent, String name) {
        return children(parent).stream()
                .filter(child -> name(child).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String value(Element element) {
        String value = element.getAttributeNS(WORD, "val");
        return value.isEmpty() ? element.getAttributeNS(STRICT, "val") : value;
    }

    private static boolean isOn(@Nullable Element element) {
        return element != null && !value(element).matches("0|false|off");
    }

    private static int number(@Nullable Element element, int otherwise) {
        try {
            return element == null ? otherwise : Math.min(256, Integer.parseInt(value(element)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
