package org.jixiao.examples.formfiles.layout;

import java.util.List;
import java.util.Optional;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.grid.GridCell;

/**
 * A row of a table, or the part of it that belongs to one of two forms side by side.
 *
 * @param grid the table
 * @param row of it
 * @param from the first column
 * @param to the column behind the last one
 */
record Line(Grid grid, int row, int from, int to) {
    /** The cells that begin in this row, from left to right. */
    List<GridCell> starting() {
        return grid.startingIn(row).stream().filter(this::isInside).toList();
    }

    /** The cells that cover this row, also those that begin above. */
    List<GridCell> covering() {
        return grid.covering(row).stream().filter(this::isInside).toList();
    }

    private boolean isInside(GridCell cell) {
        return cell.column() >= from && cell.column() < to;
    }

    /** The cell that covers most of some columns. */
    Optional<GridCell> over(GridCell columns) {
        GridCell best = null;
        int most = 0;
        for (GridCell cell : covering()) {
            int shared = Math.min(cell.right(), columns.right()) - Math.max(cell.column(), columns.column());
            if (shared > most) {
                most = shared;
                best = cell;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether one cell takes the whole width. */
    boolean isOneCell() {
        List<GridCell> cells = covering();
        return cells.size() == 1;
    }

    /** The first cell with text that begins here. */
    Optional<GridCell> first() {
        return starting().stream().filter(cell -> !cell.isBlank()).findFirst();
    }
}
