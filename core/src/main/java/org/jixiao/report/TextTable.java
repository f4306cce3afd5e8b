package org.jixiao.report;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.internal.PlainText;
import org.jixiao.internal.Words;

/**
 * A table of aligned columns for a terminal, in which a Chinese character takes two.
 *
 * <p>A character of a cell that shows nothing, or would move what is shown, is made visible: a control character as its picture
 * (␛ for escape, ␊ for a line break), any other one as its escape in Java (a backslash and {@code u202E}).
 */
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
        return new TextTable(printable(given(heads, "heads")));
    }

    /** The same rows as in a report. */
    static TextTable of(Table table) {
        TextTable text = withHeader(table.heads().toArray(String[]::new));
        table.figures().forEach(text::numeric);
        table.rows()
                .forEach(row -> text.row(row.cells().stream().map(Cell::text).toArray(String[]::new)));
        return text;
    }

    /** A table with these column heads, looked up. */
    static TextTable of(Words words, String... codes) {
        return withHeader(Stream.of(codes).map(words::of).toArray(String[]::new));
    }

    /**
     * Aligns columns, counted from 0, to the right.
     *
     * @throws org.jixiao.value.InvalidValueException if there is no such column
     */
    public TextTable numeric(int... more) {
        for (int column : given(more, "more")) {
            if (column < 0 || column >= columns) {
                throw invalid("report.column", Integer.toString(column), columns - 1);
            }
            numeric.add(column);
        }
        return this;
    }

    /**
     * One more row.
     *
     * @throws org.jixiao.value.InvalidValueException if it has not as many cells as the header, or one is null
     */
    public TextTable row(String... cells) {
        if (given(cells, "cells").length != columns) {
            throw invalid("report.cells", Integer.toString(cells.length), columns);
        }
        rows.add(printable(cells));
        return this;
    }

    /** One more row: counts and points as plain numbers, anything else as it stands. */
    TextTable cells(Object... values) {
        return row(Stream.of(values)
                .map(value -> value instanceof BigDecimal points ? points.toPlainString() : value.toString())
                .toArray(String[]::new));
    }

    private static List<String> printable(String... cells) {
        return Stream.of(cells)
                .map(cell -> PlainText.printable(given(cell, "cell")))
                .toList();
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
                line(text, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
            }
        }
        return text.toString();
    }

    private void line(StringBuilder text, List<String> cells, int[] widths) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            String space = " ".repeat(widths[i] - DisplayWidth.of(cells.get(i)));
            padded.add(numeric.contains(i) ? space + cells.get(i) : cells.get(i) + space);
        }
        text.append(String.join(GAP, padded).stripTrailing()).append('\n');
    }
}
