package org.jixiao.examples.formfiles.pdf;

import java.util.ArrayList;
import java.util.List;

/** A cell of a table on one page: the rectangle between lines, and the characters in it. */
final class Face {
    private final Box box;
    private final int row;
    private final int below;
    private final boolean openAbove;
    private final boolean openBelow;
    private final List<Glyph> glyphs = new ArrayList<>();

    /**
     * A face.
     *
     * @param box between the lines
     * @param row of the table on its page, from 0
     * @param below the row below the last one
     * @param openAbove whether no line is drawn above it, for a page cut it off there
     * @param openBelow likewise below it
     */
    Face(Box box, int row, int below, boolean openAbove, boolean openBelow) {
        this.box = box;
        this.row = row;
        this.below = below;
        this.openAbove = openAbove;
        this.openBelow = openBelow;
    }

    Box box() {
        return box;
    }

    int row() {
        return row;
    }

    int below() {
        return below;
    }

    boolean isOpenAbove() {
        return openAbove;
    }

    boolean isOpenBelow() {
        return openBelow;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    boolean isBlank() {
        return glyphs.isEmpty();
    }
}
