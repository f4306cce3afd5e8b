package org.jixiao.examples.formfiles.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a table on one page, read.
 *
 * @param page on which it stands, from 1
 * @param box that it takes
 * @param rowEdges where its rows begin, and the last one ends
 * @param columnEdges likewise
 * @param parts its cells from above, and from the left
 * @param byRow the same by the row in which they begin
 * @param overprinted how many characters stand on others
 */
record PageCells(
        int page,
        Box box,
        List<Float> rowEdges,
        List<Float> columnEdges,
        List<Part> parts,
        List<List<Part>> byRow,
        int overprinted) {
    static PageCells of(PageTable table) {
        float padding = table.padding();
        List<Part> parts = new ArrayList<>();
        int overprinted = 0;
        for (Face face : table.faces()) {
            float room = face.box().width() - 2 * padding;
            CellText text = CellText.of(face.glyphs(), room);
            overprinted += text.overprinted();
            parts.add(new Part(
                    face.box().left(),
                    face.box().right(),
                    face.row(),
                    face.below(),
                    face.isOpenAbove(),
                    face.isOpenBelow(),
                    text.text(),
                    text.spare()));
        }
        List<Float> rowEdges = table.rowEdges();
        return new PageCells(
                table.page(),
                table.box(),
                rowEdges,
                table.columnEdges(),
                parts,
                byRow(parts, rowEdges.size()),
                overprinted);
    }

    private static List<List<Part>> byRow(List<Part> parts, int edges) {
        List<List<Part>> rows = new ArrayList<>();
        for (int i = 0; i < edges; i++) {
            rows.add(new ArrayList<>());
        }
        parts.forEach(part -> rows.get(part.row()).add(part));
        return rows;
    }

    int rows() {
        return rowEdges.size() - 1;
    }

    /** The cells that begin in a row. */
    List<Part> row(int row) {
        return byRow.get(row);
    }
}
