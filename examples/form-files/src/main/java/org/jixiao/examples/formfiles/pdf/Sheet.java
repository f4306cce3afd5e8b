package org.jixiao.examples.formfiles.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jspecify.annotations.Nullable;

/** A table with all that the following pages add to it. */
final class Sheet {
    private static final float NEAR = 5;

    private final List<Cell> cells = new ArrayList<>();
    private final List<List<String>> firstRows = new ArrayList<>();
    private final List<Break> breaks = new ArrayList<>();
    private final Map<Integer, Integer> pages = new HashMap<>();
    private PageCells last;
    private int rows;

    /** Where a page begins: its number, the first row on it, and what was put together there. */
    private record Break(int page, int row, TableBreak.Kind kind) {}

    /** A cell over all pages on which it stands. */
    private static final class Cell {
        private final float left;
        private final float right;
        private final int row;
        private int below;
        private Part last;
        private String text;
        private int joinedAt;

        Cell(Part part, int offset) {
            this.left = part.left();
            this.right = part.right();
            this.row = part.row() + offset;
            this.below = part.below() + offset;
            this.last = part;
            this.text = part.text();
        }

        void goOn(Part part, int offset, int page) {
            if (!text.isEmpty() && !part.isBlank()) {
                text += "\n";
                joinedAt = page;
            }
            text += part.text();
            below = part.below() + offset;
            last = part;
        }
    }

    Sheet(PageCells first) {
        this.last = first;
        first.parts().forEach(part -> cells.add(new Cell(part, 0)));
        for (int row = 0; row < first.rows(); row++) {
            firstRows.add(texts(first, row));
        }
        rows = first.rows();
        pages.put(0, first.page());
    }

    private static List<String> texts(PageCells page, int row) {
        return page.row(row).stream().map(part -> part.text().replace("\n", "")).toList();
    }

    /** The page on which it stands last. */
    PageCells last() {
        return last;
    }

    /** Whether a table at the head of the next page can be the rest of this one. */
    boolean goesOnIn(PageCells next) {
        return Math.abs(next.box().left() - last.box().left()) < NEAR
                && Math.abs(next.box().right() - last.box().right()) < NEAR
                && !beginsAnew(next);
    }

    /** Whether a table begins as this one does, but for what is filled in: another form of the same kind. */
    private boolean beginsAnew(PageCells next) {
        int row = 0;
        while (row < Math.min(next.rows(), firstRows.size())
                && firstRows.get(row).size() < 2
                && texts(next, row).equals(firstRows.get(row))) {
            row++;
        }
        if (row >= Math.min(next.rows(), firstRows.size())) {
            return false;
        }
        List<String> own = firstRows.get(row);
        List<String> other = texts(next, row);
        return !own.isEmpty()
                && own.size() == other.size()
                && !own.equals(other)
                && !own.get(0).isEmpty()
                && own.get(0).equals(other.get(0));
    }

    /** Takes the rest of the table from the next page; what {@code headings} knows is never the rest of a cell. */
    void add(PageCells next, Predicate<String> headings) {
        int heading = repeatedHeading(next);
        List<Part> head = next.row(heading);
        List<Cell> bottom = cells.stream().filter(cell -> cell.below == rows).toList();
        Seam seam = Seam.between(bottom.stream().map(cell -> cell.last).toList(), head, headings);
        int offset = rows - heading - (seam.isCutRow() ? 1 : 0);
        for (Part part : next.parts()) {
            if (part.row() < heading) {
                continue;
            }
            Cell above = part.row() == heading ? above(bottom, part) : null;
            if (above != null && seam.isOne(above.last, above.text, part)) {
                above.goOn(part, offset, next.page());
            } else {
                cells.add(new Cell(part, offset));
            }
        }
        breaks.add(new Break(next.page(), offset + heading, kind(seam)));
        pages.put(rows, next.page());
        rows = offset + next.rows();
        last = next;
    }

    private static TableBreak.Kind kind(Seam seam) {
        if (seam.isUnsure()) {
            return TableBreak.Kind.ROW;
        }
        return seam.isMaybeCut() ? TableBreak.Kind.NEW_ROW : TableBreak.Kind.ROWS;
    }

    /** The cell at the lower end of the page that takes the columns of a part. */
    private static @Nullable Cell above(List<Cell> bottom, Part part) {
        return bottom.stream()
                .filter(cell -> part.isUnder(cell.left, cell.right))
                .findFirst()
                .orElse(null);
    }

    /** How many rows at the head of a page repeat the headings of the table. */
    private int repeatedHeading(PageCells next) {
        int row = 0;
        while (row < Math.min(next.rows() - 1, firstRows.size())
                && !firstRows.get(row).isEmpty()
                && texts(next, row).equals(firstRows.get(row))) {
            row++;
        }
        return row;
    }

    /** The table as the other formats have it, with what was put together. */
    Grid grid(int number, List<TableBreak> cuts) {
        List<Float> edges = new ArrayList<>();
        cells.forEach(cell -> {
            edges.add(cell.left);
            edges.add(cell.right);
        });
        float[] columns = Places.array(Places.merged(edges, NEAR - 1));
        Grid.Builder builder = Grid.table(number);
        for (Cell cell : cells) {
            int from = Places.nearest(columns, cell.left);
            int to = Math.max(from + 1, Places.nearest(columns, cell.right));
            builder.add(cell.row, from, cell.below - cell.row, to - from, cell.text);
        }
        pages.forEach(builder::page);
        Grid grid = builder.build();
        for (Cell cell : cells) {
            if (cell.joinedAt > 0) {
                cuts.add(new TableBreak(
                        TableBreak.Kind.CELL, grid, cell.row, Places.nearest(columns, cell.left), cell.joinedAt));
            }
        }
        breaks.forEach(at -> cuts.add(new TableBreak(at.kind(), grid, at.row(), 0, at.page())));
        return grid;
    }
}
