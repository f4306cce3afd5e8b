package org.jixiao.examples.formfiles.layout;

import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.grid.GridCell;
import org.jspecify.annotations.Nullable;

/**
 * A value of a form with the cell in which it stands.
 *
 * @param grid the table
 * @param cell of it
 * @param text the value; less than the cell where a label stands in front of it
 */
record Found(Grid grid, GridCell cell, String text) {
    static Found of(Line line, GridCell cell) {
        return new Found(line.grid(), cell, cell.text());
    }

    /** The text in one line; a break inside Chinese words is none. */
    @Nullable
    String value() {
        String one = text.strip()
                .replaceAll("(?<=[^\\x00-\\x7F])\\s*[\\r\\n]+\\s*|\\s*[\\r\\n]+\\s*(?=[^\\x00-\\x7F])", "")
                .replaceAll("\\s*[\\r\\n]+\\s*", " ");
        return one.isEmpty() ? null : one;
    }

    /** The name of a level: without any white space. */
    String name() {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
