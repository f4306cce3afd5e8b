package org.jixiao.examples.formreview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jixiao.report.TextTable;

/**
 * A table that is no wider than it may be: texts are cut, the widest column first, and what still does not fit stands in a
 * second table below, which begins with the same first column.
 */
final class FittedTable {
    private static final int GAP = 2;
    /** No column of text gets narrower: four Chinese characters and the sign of the cut. */
    private static final int NARROWEST = 9;

    private static final String CUT = "…";

    private final int width;
    private final List<List<String>> rows = new ArrayList<>();
    private final Set<Integer> numeric = new HashSet<>();

    FittedTable(int width, String... heads) {
        this.width = width;
        row(heads);
    }

    /** Aligns a column, counted from 0, to the right; its figures are never cut. */
    FittedTable numeric(int column) {
        numeric.add(column);
        return this;
    }

    FittedTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    @Override
    public String toString() {
        int[] widths = widths();
        List<String> tables = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        int used = 0;
        for (int column = 0; column < widths.length; column++) {
            if (columns.size() > 1 && used + GAP + widths[column] > width) {
                tables.add(table(columns, widths));
                columns = new ArrayList<>(List.of(0));
                used = widths[0];
            }
            used += widths[column] + (columns.isEmpty() ? 0 : GAP);
            columns.add(column);
        }
        tables.add(table(columns, widths));
        return String.join("\n", tables);
    }

    /** The widths that the columns get. */
    private int[] widths() {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> widthOf(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        int surplus = IntStream.of(widths).sum() + GAP * (widths.length - 1) - width;
        for (; surplus > 0; surplus--) {
            int widest = IntStream.range(0, widths.length)
                    .filter(column -> !numeric.contains(column))
                    .reduce((one, other) -> widths[other] > widths[one] ? other : one)
                    .orElse(0);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private String table(List<Integer> columns, int[] widths) {
        TextTable table = TextTable.withHeader(cells(rows.get(0), columns, widths));
        for (int i = 0; i < columns.size(); i++) {
            if (numeric.contains(columns.get(i))) {
                table.numeric(i);
            }
        }
        rows.stream().skip(1).forEach(row -> table.row(cells(row, columns, widths)));
        return table.toString();
    }

    private static String[] cells(List<String> row, List<Integer> columns, int[] widths) {
        return columns.stream()
                .map(column -> cut(row.get(column), widths[column]))
                .toArray(String[]::new);
    }

    private static String cut(String cell, int width) {
        if (widthOf(cell) <= width) {
            return cell;
        }
        int end = cell.length();
        while (end > 0 && widthOf(cell.substring(0, end) + CUT) > width) {
            end = cell.offsetByCodePoints(end, -1);
        }
        return cell.substring(0, end) + CUT;
    }

    /** How many columns of a terminal a text takes: as many as the rule under it in a table. */
    static int widthOf(String text) {
        return text.isEmpty()
                ? 0
                : TextTable.withHeader(text)
                        .toString()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElse("")
                        .length();
    }
}
