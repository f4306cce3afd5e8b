package org.jixiao.examples.formfiles.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.grid.GridCell;

/** The widths of the columns and the heights of the rows in which everything that a grid says can be read. */
final class SheetSizes {
    private static final int NARROWEST = 6;
    private static final int WIDEST = 18;
    private static final float LINE = 15;
    private static final float LEAST = 20;
    /** A row can be no higher. */
    private static final float MOST = 400;

    private final int[] widths;
    private final float[] heights;

    private SheetSizes(int[] widths, float[] heights) {
        this.widths = widths;
        this.heights = heights;
    }

    static SheetSizes of(Grid grid) {
        List<GridCell> cells = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            cells.addAll(grid.startingIn(row));
        }
        int columns = cells.stream().mapToInt(GridCell::right).max().orElse(0);
        int[] widths = new int[columns];
        Arrays.fill(widths, NARROWEST);
        cells.stream()
                .filter(cell -> cell.columns() == 1)
                .forEach(cell -> widths[cell.column()] =
                        Math.max(widths[cell.column()], Math.min(WIDEST, CellLines.widest(cell.text()) + 1)));
        float[] heights = new float[grid.rows()];
        Arrays.fill(heights, LEAST);
        SheetSizes sizes = new SheetSizes(widths, heights);
        cells.stream().filter(cell -> cell.rows() == 1).forEach(sizes::makeRoom);
        cells.stream().filter(cell -> cell.rows() > 1).forEach(sizes::makeRoom);
        return sizes;
    }

    /** Makes the last row of a cell higher where its text needs more than its rows have. */
    private void makeRoom(GridCell cell) {
        int width = IntStream.range(cell.column(), cell.right())
                .map(column -> widths[column])
                .sum();
        float needed = CellLines.of(cell.text(), width) * LINE + LINE / 3;
        float there = 0;
        for (int row = cell.row(); row < cell.below(); row++) {
            there += heights[row];
        }
        int last = cell.below() - 1;
        heights[last] = Math.min(MOST, heights[last] + Math.max(0, needed - there));
    }

    int columns() {
        return widths.length;
    }

    /** In characters. */
    int width(int column) {
        return widths[column];
    }

    /** In characters, all columns together. */
    int width() {
        return IntStream.of(widths).sum();
    }

    /** In points. */
    float height(int row) {
        return heights[row];
    }
}
