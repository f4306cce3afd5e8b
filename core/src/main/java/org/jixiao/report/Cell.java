package org.jixiao.report;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;

/**
 * A cell of a {@link Table}: {@code Cell.of("99.97")}, {@code Cell.of("政务外网运维").linkedTo("f1")}. Whatever it holds stays text.
 * Immutable.
 */
public final class Cell {
    static final Cell EMPTY = of("");

    private final List<String> lines;
    private final String link;
    private final Look look;

    /** How a cell looks; {@code kind} is what style sheets call it. */
    private record Look(Tone tone, String kind, String above, int rows, int columns, boolean isHead) {
        static final Look PLAIN = new Look(Tone.PLAIN, "", "", 1, 1, false);

        Look toned(Tone other) {
            return new Look(other, kind, above, rows, columns, isHead);
        }

        Look called(String other, String over) {
            return new Look(tone, other, over, rows, columns, isHead);
        }

        Look spanning(int down, int across) {
            return new Look(tone, kind, above, down, across, isHead);
        }

        Look head() {
            return new Look(tone, kind, above, rows, columns, true);
        }
    }

    private Cell(List<String> lines, String link, Look look) {
        this.lines = lines;
        this.link = link;
        this.look = look;
    }

    /** A cell with this text; empty for an empty one. */
    public static Cell of(String text) {
        return new Cell(List.of(given(text, "text")), "", Look.PLAIN);
    }

    /** A cell with a line each. */
    static Cell ofLines(List<String> lines) {
        return new Cell(List.copyOf(lines), "", Look.PLAIN);
    }

    /** The same cell, leading to a place of the report: the name of a {@link Section}, such as {@code f1}. */
    public Cell linkedTo(String name) {
        return new Cell(lines, Anchor.checked(name), look);
    }

    Cell toned(Tone tone) {
        return looking(look.toned(tone));
    }

    /** The same cell under the name that style sheets have for it. */
    Cell kind(String kind) {
        return looking(look.called(kind, look.above()));
    }

    /** The same cell with what stands above it where a row is shown as a card. */
    Cell under(String above) {
        return looking(look.called(look.kind(), above));
    }

    Cell spanning(int rows, int columns) {
        return looking(look.spanning(rows, columns));
    }

    /** The same cell as the head of its row, or of the rows over which it spans. */
    Cell head() {
        return looking(look.head());
    }

    private Cell looking(Look other) {
        return new Cell(lines, link, other);
    }

    List<String> lines() {
        return lines;
    }

    String text() {
        return String.join(" ", lines);
    }

    String link() {
        return link;
    }

    Tone tone() {
        return look.tone();
    }

    String kind() {
        return look.kind();
    }

    String above() {
        return look.above();
    }

    int rows() {
        return look.rows();
    }

    int columns() {
        return look.columns();
    }

    boolean isHead() {
        return look.isHead();
    }

    /** The text. */
    @Override
    public String toString() {
        return text();
    }
}
