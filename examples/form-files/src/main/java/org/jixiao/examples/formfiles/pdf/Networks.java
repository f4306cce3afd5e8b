package org.jixiao.examples.formfiles.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the lines that belong to one table: those that touch one another. */
final class Networks {
    private static final float TOUCH = 3;
    private static final float DOUBLE = 4;
    private static final float LONG = 100;

    private Networks() {}

    /** The lines of each table. */
    static List<List<Piece>> of(List<Piece> across, List<Piece> down, Budget budget) {
        Joined joined = new Joined(across.size() + down.size());
        for (int h = 0; h < across.size(); h++) {
            Piece line = across.get(h);
            for (int v = first(down, line.from() - TOUCH);
                    v < down.size() && down.get(v).at() <= line.to() + TOUCH;
                    v++) {
                budget.step();
                Piece crossing = down.get(v);
                if (line.at() >= crossing.from() - TOUCH && line.at() <= crossing.to() + TOUCH) {
                    joined.join(h, across.size() + v);
                }
            }
        }
        doubled(across, 0, joined, budget);
        doubled(down, across.size(), joined, budget);
        Map<Integer, List<Piece>> tables = new LinkedHashMap<>();
        for (int i = 0; i < across.size() + down.size(); i++) {
            Piece line = i < across.size() ? across.get(i) : down.get(i - across.size());
            tables.computeIfAbsent(joined.of(i), root -> new ArrayList<>()).add(line);
        }
        List<Network> crossed = new ArrayList<>(tables.values().stream()
                .filter(lines -> lines.size() > 2
                        && lines.stream().anyMatch(Piece::isAcross)
                        && lines.stream().anyMatch(line -> !line.isAcross()))
                .map(Network::new)
                .toList());
        tables.values().stream()
                .filter(lines -> lines.stream().noneMatch(Piece::isAcross))
                .forEach(lines -> uncrossed(lines, crossed, budget));
        return crossed.stream()
                .map(table -> table.lines)
                .filter(lines -> lines.size() > 2)
                .toList();
    }

    /** Lines of one table, and how far up and down they go. */
    private static final class Network {
        private final List<Piece> lines = new ArrayList<>();
        private float top = Float.MAX_VALUE;
        private float bottom = -Float.MAX_VALUE;

        Network(List<Piece> lines) {
            add(lines);
        }

        void add(List<Piece> more) {
            for (Piece line : more) {
                lines.add(line);
                top = Math.min(top, line.isAcross() ? line.at() : line.from());
                bottom = Math.max(bottom, line.isAcross() ? line.at() : line.to());
            }
        }
    }

    /** Lines from the upper to the lower end of a table beside it: of a cell that neither begins nor ends on this page. */
    private static void uncrossed(List<Piece> lines, List<Network> tables, Budget budget) {
        Piece line = lines.get(0);
        for (Network table : tables) {
            budget.step();
            if (Math.abs(line.from() - table.top) <= DOUBLE && Math.abs(line.to() - table.bottom) <= DOUBLE) {
                table.add(lines);
                return;
            }
        }
        if (line.to() - line.from() > LONG) {
            tables.add(new Network(lines));
        }
    }

    private static int first(List<Piece> lines, float at) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).at() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The two strokes of a double line belong together. */
    private static void doubled(List<Piece> lines, int offset, Joined joined, Budget budget) {
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1;
                    j < lines.size() && lines.get(j).at() - lines.get(i).at() <= DOUBLE;
                    j++) {
                budget.step();
                if (lines.get(j).from() < lines.get(i).to()
                        && lines.get(i).from() < lines.get(j).to()) {
                    joined.join(offset + i, offset + j);
                }
            }
        }
    }
}
