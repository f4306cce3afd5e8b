package org.jixiao.examples.formfiles.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of one table as a lattice, and the faces between them: those over missing edges are one. */
final class Lattice {
    /** Lines nearer than this are one. */
    private static final float NEAR = 4;
    /** How much of an edge has to be drawn. */
    private static final float COVERED = 0.55f;

    private static final int MOST_PLACES = 200_000;

    private final float[] xs;
    private final float[] ys;
    private final boolean[][] above;
    private final boolean[][] left;
    private final List<Face> faces = new ArrayList<>();
    private boolean ragged;

    Lattice(List<Piece> lines, Budget budget) {
        List<Piece> across = lines.stream().filter(Piece::isAcross).toList();
        List<Piece> down = lines.stream().filter(line -> !line.isAcross()).toList();
        xs = places(down, across);
        ys = places(across, down);
        if ((long) xs.length * ys.length > MOST_PLACES) {
            throw PdfRefused.beyond(PdfLimit.PIECES);
        }
        above = drawn(across, ys, xs, budget);
        left = drawn(down, xs, ys, budget);
        find(budget);
    }

    /** The faces from above, and from the left. */
    List<Face> faces() {
        return faces;
    }

    /** Whether lines leave a place that is no rectangle. */
    boolean isRagged() {
        return ragged;
    }

    Box box() {
        return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    /** Where rows begin, and the last one ends. */
    float[] rows() {
        return ys;
    }

    /** Where columns begin, and the last one ends. */
    float[] columns() {
        return xs;
    }

    /** Where lines stand; where lines across them end beyond the last one, there is an edge that nobody drew. */
    private static float[] places(List<Piece> lines, List<Piece> crossing) {
        List<Float> all = new ArrayList<>();
        lines.forEach(line -> all.add(line.at()));
        List<Float> places = Places.merged(all, NEAR);
        List<Float> begins = Places.merged(crossing.stream().map(Piece::from).toList(), NEAR);
        List<Float> ends = Places.merged(crossing.stream().map(Piece::to).toList(), NEAR);
        if (!begins.isEmpty() && (places.isEmpty() || begins.get(0) < places.get(0) - NEAR)) {
            places.add(0, begins.get(0));
        }
        if (!ends.isEmpty() && ends.get(ends.size() - 1) > places.get(places.size() - 1) + NEAR) {
            places.add(ends.get(ends.size() - 1));
        }
        return Places.array(places);
    }

    /** Which edges are drawn: for each place of the lines, between each two places along them. */
    private static boolean[][] drawn(List<Piece> lines, float[] at, float[] along, Budget budget) {
        List<List<Piece>> byPlace = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            byPlace.add(new ArrayList<>());
        }
        lines.forEach(line -> byPlace.get(Places.nearest(at, line.at())).add(line));
        boolean[][] drawn = new boolean[at.length][along.length - 1];
        for (int i = 0; i < at.length; i++) {
            budget.step();
            covered(byPlace.get(i), along, drawn[i]);
        }
        return drawn;
    }

    private static void covered(List<Piece> lines, float[] along, boolean[] drawn) {
        float[] length = new float[drawn.length];
        float done = -Float.MAX_VALUE;
        for (Piece line :
                lines.stream().sorted(Comparator.comparingDouble(Piece::from)).toList()) {
            float from = Math.max(done, line.from());
            done = Math.max(done, line.to());
            for (int i = Places.before(along, from); i < drawn.length && along[i] < line.to(); i++) {
                length[i] += Math.max(0, Math.min(along[i + 1], line.to()) - Math.max(along[i], from));
            }
        }
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = length[i] >= COVERED * (along[i + 1] - along[i]);
        }
    }

    private void find(Budget budget) {
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        Joined joined = new Joined(Math.max(0, columns * rows));
        for (int row = 0; row < rows; row++) {
            budget.step();
            for (int column = 0; column < columns; column++) {
                if (column > 0 && !left[column][row]) {
                    joined.join(row * columns + column, row * columns + column - 1);
                }
                if (row > 0 && !above[row][column]) {
                    joined.join(row * columns + column, (row - 1) * columns + column);
                }
            }
        }
        Map<Integer, List<int[]>> places = new LinkedHashMap<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                places.computeIfAbsent(joined.of(row * columns + column), root -> new ArrayList<>())
                        .add(new int[] {row, column});
            }
        }
        places.values().forEach(this::face);
        faces.sort(Comparator.comparingInt(Face::row)
                .thenComparingDouble(face -> face.box().left()));
    }

    private void face(List<int[]> places) {
        int top = Collections.min(places.stream().map(place -> place[0]).toList());
        int bottom = Collections.max(places.stream().map(place -> place[0]).toList());
        int from = Collections.min(places.stream().map(place -> place[1]).toList());
        int to = Collections.max(places.stream().map(place -> place[1]).toList());
        boolean isRectangle = places.size() == (bottom - top + 1) * (to - from + 1);
        boolean openAbove = top == 0 && isOpen(above[0], from, to);
        boolean openBelow = bottom == ys.length - 2 && isOpen(above[ys.length - 1], from, to);
        boolean openLeft = from == 0 && isOpen(left[0], top, bottom);
        boolean openRight = to == xs.length - 2 && isOpen(left[xs.length - 1], top, bottom);
        if (isRectangle) {
            if (!((openAbove || openBelow) && (openLeft || openRight))) {
                add(top, bottom, from, to, openAbove, openBelow);
            }
            return;
        }
        if (!openAbove && !openBelow && !openLeft && !openRight) {
            ragged = true;
            places.forEach(place -> add(place[0], place[0], place[1], place[1], false, false));
        }
    }

    private static boolean isOpen(boolean[] edges, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!edges[i]) {
                return true;
            }
        }
        return false;
    }

    private void add(int top, int bottom, int from, int to, boolean openAbove, boolean openBelow) {
        Box box = new Box(xs[from], ys[top], xs[to + 1], ys[bottom + 1]);
        faces.add(new Face(box, top, bottom + 1, openAbove, openBelow));
    }
}
