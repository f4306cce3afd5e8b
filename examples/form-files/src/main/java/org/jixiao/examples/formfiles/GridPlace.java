package org.jixiao.examples.formfiles;

import org.jixiao.examples.formfiles.grid.Grid;

/** Where a cell of a grid stands in its file, in the way in which files of its kind are counted. */
final class GridPlace {
    private GridPlace() {}

    /** The place of a cell by its row and column from 0. */
    static Place of(Grid grid, int row, int column) {
        return grid.pageOf(row).isPresent()
                ? new Place.OnPage(grid.pageOf(row).getAsInt(), grid.name(), row + 1, column + 1)
                : new Place.InGrid(grid.name(), grid.isSheet(), row + 1, column + 1);
    }
}
