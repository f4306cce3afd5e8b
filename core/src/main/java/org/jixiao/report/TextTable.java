package org.jixiao.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A table of aligned columns for a terminal, in which a Chinese character takes two. */
public final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final Set<Integer> numeric = new HashSet<>();
    private final int columns;

    private TextTable(List<String> header) {
        columns = header.size();
        rows.add(header);
    }

    /** A table with these column heads. */
    public static TextTable withHeader(String... heads) {
        return new TextTable(List.of(heads));
    }

    /** Aligns a column, counted from 0, to the right. */
    public TextTable numeric(int column) {
        numeric.add(column);
        return this;
    }

    /**
     * One more row.
     *
     * @throws IllegalArgumentException if it has not as many cells as the header
     */
    public TextTable row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException("expected " + columns + " cells, got " + cells.length);
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The table, a line a row, with a rule under the header. */
    @Override
    public String toString() {
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            line(text, row, widths);
            if (row == rows.get(0)) {
                List<String> rule = new ArrayList<>();
                for (int width : widths) {
                    rule.add("-".repeat(width));
                }
                line(text, rule, widths);
            }
        }
        return text.toString();
    }

    private void line(StringBuilder text, List<String> cells, int[] widths) {
        List<String> padded = new ArrayList<>(Collections.nCopies(columns, ""));
        for (int i = 0; i < columns; i++) {
            String space = " ".repeat(widths[i] - DisplayWidth.of(cells.get(i)));
            padded.set(i, numeric.contains(i) ? space + cells.get(i) : cells.get(i) + space);
        }
        text.append(String.join(GAP, padded).stripTrailing()).append('\n');
    }
}
