package org.jixiao.examples.formfiles.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.cells.Column;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.grid.GridCell;

/**
 * A form as it was found in a document.
 *
 * @param grid the table in which it begins
 * @param rows in which it stands
 * @param year that it prints, four digits; empty where it prints none
 * @param moneyUnit that it prints beside its money; empty where it prints none
 * @param titles what stands above it
 * @param cells of the form by their address in the JSON layout: {@code /project}, {@code /funds/total/executed}, {@code /total/score}
 * @param indicators the rows, each cell by its column
 * @param unknown headings that no layout knows, whose columns were not read
 */
public record LaidOutForm(
        Grid grid,
        List<Rows> rows,
        Optional<String> year,
        Optional<String> moneyUnit,
        List<String> titles,
        Map<String, Printed> cells,
        List<Map<Column, Printed>> indicators,
        List<Printed> unknown) {
    /**
     * Rows of a table.
     *
     * @param grid the table
     * @param from the first row, from 0
     * @param to the last row
     */
    public record Rows(Grid grid, int from, int to) {
        /** Whether a row of a table is one of these. */
        public boolean holds(Grid other, int row) {
            return grid == other && row >= from && row <= to;
        }
    }

    /**
     * A cell with its text in one line.
     *
     * @param grid the table
     * @param cell of it
     * @param text the value
     */
    public record Printed(Grid grid, GridCell cell, String text) {}
}
