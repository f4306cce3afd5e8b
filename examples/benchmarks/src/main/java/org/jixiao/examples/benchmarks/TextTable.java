package org.jixiao.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** A Markdown table: the first column to the left, figures to the right. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... head) {
        rows.add(List.of(head));
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder table = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            line(table, rows.get(r), widths);
            if (r == 0) {
                rule(table, widths);
            }
        }
        return table.toString();
    }

    private static void line(StringBuilder table, List<String> cells, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            String blanks = " ".repeat(widths[i] - cells.get(i).length());
            table.append("| ")
                    .append(i == 0 ? cells.get(i) + blanks : blanks + cells.get(i))
                    .append(' ');
        }
        table.append("|\n");
    }

    private static void rule(StringBuilder table, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            table.append('|').append("-".repeat(widths[i] + 1)).append(i == 0 ? "-" : ":");
        }
        table.append("|\n");
    }
}
