package org.jixiao.examples.formfiles.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table on one page. */
final class PageTable {
    private final int page;
    private final Lattice lattice;
    private int beside;

    PageTable(int page, Lattice lattice) {
        this.page = page;
        this.lattice = lattice;
    }

    /** The page on which it stands, from 1. */
    int page() {
        return page;
    }

    Box box() {
        return lattice.box();
    }

    List<Face> faces() {
        return lattice.faces();
    }

    List<Float> rowEdges() {
        return listed(lattice.rows());
    }

    List<Float> columnEdges() {
        return listed(lattice.columns());
    }

    private static List<Float> listed(float[] edges) {
        List<Float> list = new ArrayList<>();
        for (float edge : edges) {
            list.add(edge);
        }
        return List.copyOf(list);
    }

    boolean isRagged() {
        return lattice.isRagged();
    }

    /** The face that holds a point; null where none does. */
    @Nullable
    Face at(float x, float y) {
        for (Face face : faces()) {
            if (face.box().holds(x, y)) {
                return face;
            }
        }
        return null;
    }

    /** A character inside the table that no face holds. */
    void beside() {
        beside++;
    }

    /** How many such characters there are. */
    int besideCount() {
        return beside;
    }

    /** How far text keeps away from the lines left and right of it: of all cells the one that is filled most. */
    float padding() {
        float least = 8;
        for (Face face : faces()) {
            for (Glyph glyph : face.glyphs()) {
                least = Math.min(least, glyph.box().left() - face.box().left());
            }
        }
        return Math.max(0, least);
    }

    boolean isBlank() {
        return faces().stream().allMatch(Face::isBlank);
    }
}
