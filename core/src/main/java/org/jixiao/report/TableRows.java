package org.jixiao.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.internal.Words;

/** Gathers the rows of a table whose heads are looked up. */
final class TableRows {
    private final String caption;
    private final List<String> heads;
    private final List<List<Cell>> rows = new ArrayList<>();
    private int[] figures = {};

    private TableRows(String caption, List<String> heads) {
        this.caption = caption;
        this.heads = heads;
    }

    static TableRows under(String caption, Words words, String... heads) {
        return new TableRows(caption, Stream.of(heads).map(words::of).toList());
    }

    static TableRows under(String caption, List<String> heads) {
        return new TableRows(caption, heads);
    }

    TableRows figures(int... columns) {
        figures = columns.clone();
        return this;
    }

    /** One more row: counts and points as plain numbers, anything else as it stands. */
    TableRows cells(Object... values) {
        rows.add(Stream.of(values).map(TableRows::cell).toList());
        return this;
    }

    private static Cell cell(Object value) {
        if (value instanceof Cell cell) {
            return cell;
        }
        return Cell.of(value instanceof BigDecimal points ? points.toPlainString() : value.toString());
    }

    Table table() {
        return Table.of(caption, heads, rows).figures(figures);
    }
}
