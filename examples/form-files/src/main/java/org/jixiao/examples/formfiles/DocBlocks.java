package org.jixiao.examples.formfiles;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jixiao.examples.formfiles.grid.Block;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.grid.Prose;

/**
 * The paragraphs and tables of a .doc in their order. Such a document knows no columns: each row has cells with edges of their own, and the
 * columns of the table are all edges of its rows together.
 */
final class DocBlocks {
    /** Edges nearer than this, in twentieths of a point, are one. */
    private static final int NEAR = 60;

    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private DocBlocks() {}

    static List<Block> of(HWPFDocument document) {
        DocBlocks found = new DocBlocks();
        found.inside(document.getRange(), 1);
        return found.blocks;
    }

    /** The blocks of a range; tables of this level are tables, deeper ones stand in their cells. */
    private void inside(Range range, int level) {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() >= level) {
                Table table = range.getTable(paragraph);
                table(table, level);
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                String text = text(paragraph);
                if (!text.isBlank()) {
                    blocks.add(new Prose(text.strip()));
                }
            }
        }
    }

    private void table(Table table, int level) {
        List<Integer> edges = edges(table);
        Grid.Builder grid = Grid.table(++tables);
        List<TableCell> nested = new ArrayList<>();
        for (int row = 0; row < table.numRows(); row++) {
            TableRow line = table.getRow(row);
            int cells = line.numCells();
            for (int i = 0; i < cells; i++) {
                TableCell cell = line.getCell(i);
                boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                boolean swallowed = cell.isMerged() && !cell.isFirstMerged();
                if (goesOn || swallowed) {
                    continue;
                }
                int last = i;
                while (cell.isFirstMerged() && last + 1 < cells && isSwallowed(line.getCell(last + 1))) {
                    last++;
                }
                int from = column(edges, cell.getLeftEdge());
                TableCell end = line.getCell(last);
                int to = Math.max(from + 1, column(edges, end.getLeftEdge() + end.getWidth()));
                grid.add(row, from, rows(table, row, cell), to - from, text(cell, level, nested));
            }
        }
        if (!grid.isEmpty()) {
            blocks.add(grid.build());
        }
        nested.forEach(cell -> inside(cell, level + 1));
    }

    private static boolean isSwallowed(TableCell cell) {
        return cell.isMerged() && !cell.isFirstMerged();
    }

    /** How many rows a cell spans: as many as continue it at the same edge. */
    private static int rows(Table table, int row, TableCell cell) {
        int below = row + 1;
        while (cell.isFirstVerticallyMerged() && below < table.numRows() && goesOn(table.getRow(below), cell)) {
            below++;
        }
        return below - row;
    }

    private static boolean goesOn(TableRow row, TableCell above) {
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            boolean same = Math.abs(cell.getLeftEdge() - above.getLeftEdge()) < NEAR;
            if (same && cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int row = 0; row < table.numRows(); row++) {
            TableRow line = table.getRow(row);
            for (int i = 0; i < line.numCells(); i++) {
                TableCell cell = line.getCell(i);
                all.add(cell.getLeftEdge());
                all.add(cell.getLeftEdge() + cell.getWidth());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) >= NEAR) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static int column(List<Integer> edges, int edge) {
        int nearest = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - edge) <= Math.abs(edges.get(nearest) - edge)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static String text(TableCell cell, int level, List<TableCell> nested) {
        StringBuilder text = new StringBuilder();
        boolean inner = false;
        for (int i = 0; i < cell.numParagraphs(); i++) {
            Paragraph paragraph = cell.getParagraph(i);
            if (paragraph.getTableLevel() > level) {
                inner = true;
            } else {
                text.append(text.isEmpty() ? "" : "\n").append(text(paragraph));
            }
        }
        if (inner) {
            nested.add(cell);
        }
        return text.toString().strip();
    }

    /** What is shown of a paragraph: neither what was deleted nor what is hidden, nor the codes of fields. */
    private static String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        boolean inCode = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted() || run.isVanished()) {
                continue;
            }
            for (char c : run.text().toCharArray()) {
                switch (c) {
                    case 0x13 -> inCode = true;
                    case 0x14, 0x15 -> inCode = false;
                    case 0x0B, '\r', 0x0C -> append(text, '\n', inCode);
                    case '\t' -> append(text, ' ', inCode);
                    case 0x1E -> append(text, '-', inCode);
                    default -> append(text, c, inCode || c < ' ');
                }
            }
        }
        return text.toString().strip();
    }

    private static void append(StringBuilder text, char c, boolean leftOut) {
        if (!leftOut) {
            text.append(c);
        }
    }
}
