package org.jixiao.examples.formfiles.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table: cells that cover rectangles of it. Where a document lets two cells overlap, the first one keeps the place. Immutable.
 *
 * <p>Rows and columns are counted from 0 and are those of the document, also where some of them are not shown.
 */
public final class Grid implements Block {
    private static final int MOST_COLUMNS = 256;

    private final String name;
    private final boolean isSheet;
    private final List<List<GridCell>> starting;
    private final Map<Long, GridCell> covered;
    private final NavigableMap<Integer, Integer> pages;

    private Grid(Builder builder) {
        this.name = builder.name;
        this.isSheet = builder.isSheet;
        this.starting = builder.starting.stream().map(List::copyOf).toList();
        this.covered = builder.covered;
        this.pages = builder.pages;
    }

    /** A table of a document, by its number from 1. */
    public static Builder table(int number) {
        return new Builder(Integer.toString(number), false);
    }

    /** A sheet of a workbook, by its name. */
    public static Builder sheet(String name) {
        return new Builder(name, true);
    }

    /** The name of the sheet, or the number of the table. */
    public String name() {
        return name;
    }

    /** Whether it is a sheet, whose cells go by names such as C5. */
    public boolean isSheet() {
        return isSheet;
    }

    /** The page on which a row begins, from 1; empty where the document has no pages of its own. */
    public OptionalInt pageOf(int row) {
        Map.Entry<Integer, Integer> page = pages.floorEntry(row);
        return page == null ? OptionalInt.empty() : OptionalInt.of(page.getValue());
    }

    /** How many rows there are. */
    public int rows() {
        return starting.size();
    }

    /** The cell that covers a place; empty where the table has none there. */
    public Optional<GridCell> at(int row, int column) {
        return Optional.ofNullable(covered.get(key(row, column)));
    }

    /** The cells that begin in a row, from left to right. */
    public List<GridCell> startingIn(int row) {
        return row < 0 || row >= starting.size() ? List.of() : starting.get(row);
    }

    /** The cells that cover a row, also those that begin above, from left to right. */
    public List<GridCell> covering(int row) {
        List<GridCell> cells = new ArrayList<>();
        int column = 0;
        while (column < MOST_COLUMNS) {
            GridCell cell = covered.get(key(row, column));
            if (cell == null) {
                column++;
            } else {
                cells.add(cell);
                column = cell.right();
            }
        }
        return cells;
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }

    /** Gathers the cells of a table. */
    public static final class Builder {
        private final String name;
        private final boolean isSheet;
        private final List<List<GridCell>> starting = new ArrayList<>();
        private final Map<Long, GridCell> covered = new HashMap<>();
        private final NavigableMap<Integer, Integer> pages = new TreeMap<>();

        private Builder(String name, boolean isSheet) {
            this.name = name;
            this.isSheet = isSheet;
        }

        /** Adds a cell; parts of it that another one covers already stay with that one. */
        public Builder add(int row, int column, int rows, int columns, @Nullable String text) {
            GridCell cell = new GridCell(
                    row,
                    column,
                    Math.max(1, rows),
                    Math.max(1, columns),
                    text == null ? "" : text.replace('\u00A0', ' ').strip());
            if (column >= MOST_COLUMNS || covered.containsKey(key(row, column))) {
                return this;
            }
            while (starting.size() < cell.below()) {
                starting.add(new ArrayList<>());
            }
            starting.get(row).add(cell);
            for (int r = row; r < cell.below(); r++) {
                for (int c = column; c < Math.min(MOST_COLUMNS, cell.right()); c++) {
                    covered.putIfAbsent(key(r, c), cell);
                }
            }
            return this;
        }

        /** Says that this row and those below it begin on a page, counted from 1. */
        public Builder page(int row, int page) {
            pages.put(row, page);
            return this;
        }

        /** Whether a cell covers this place already. */
        public boolean isCovered(int row, int column) {
            return covered.containsKey(key(row, column));
        }

        /** Whether no cell was added. */
        public boolean isEmpty() {
            return covered.isEmpty();
        }

        /** The table; nothing can be added any more. */
        public Grid build() {
            starting.forEach(cells -> cells.sort((one, other) -> Integer.compare(one.column(), other.column())));
            return new Grid(this);
        }
    }
}
