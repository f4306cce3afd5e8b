package org.jixiao.report;

import org.jixiao.report.Table.Row;

/** Which columns the cells of a row stand in: those that span from rows above stand in front of them. */
final class Columns {
    private Columns() {}

    /** How many columns the cells of a row take. */
    static int across(Row row) {
        return row.cells().stream().mapToInt(Cell::columns).sum();
    }

    /** The cell in a column of {@code columns}; an empty one where a cell of another row or column spans over it. */
    static Cell at(Row row, int column, int columns) {
        int at = columns - across(row);
        for (Cell cell : row.cells()) {
            if (at == column) {
                return cell;
            }
            at += cell.columns();
        }
        return Cell.EMPTY;
    }
}
