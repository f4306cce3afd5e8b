package org.jixiao.examples.formfiles.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces of a line: dots, dashes, and the strokes that a program draws cell by cell. */
final class Rulings {
    private static final float SAME = 1;
    private static final float GAP = 4;
    private static final float SHORT = 5;

    private Rulings() {}

    /** The lines that the pieces of one direction make up, from the first to the last. */
    static List<Piece> joined(List<Piece> pieces, boolean across, Budget budget) {
        List<Piece> sorted = pieces.stream()
                .filter(piece -> piece.isAcross() == across)
                .sorted(Comparator.comparingDouble(Piece::at))
                .toList();
        List<Piece> lines = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            budget.step();
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(from).at() > SAME) {
                along(sorted.subList(from, i), across, lines);
                from = i;
            }
        }
        return lines;
    }

    /** Joins what lies on one line. */
    private static void along(List<Piece> pieces, boolean across, List<Piece> lines) {
        List<Piece> sorted =
                pieces.stream().sorted(Comparator.comparingDouble(Piece::from)).toList();
        float from = sorted.get(0).from();
        float to = sorted.get(0).to();
        double weight = 0;
        double sum = 0;
        for (Piece piece : sorted) {
            if (piece.from() > to + GAP) {
                add(across, sum / weight, from, to, lines);
                from = piece.from();
                to = piece.to();
                weight = 0;
                sum = 0;
            }
            to = Math.max(to, piece.to());
            double length = piece.to() - piece.from() + 0.01;
            weight += length;
            sum += length * piece.at();
        }
        add(across, sum / weight, from, to, lines);
    }

    private static void add(boolean across, double at, float from, float to, List<Piece> lines) {
        if (to - from >= SHORT) {
            lines.add(new Piece(across, (float) at, from, to));
        }
    }
}
