package org.jixiao.examples.formfiles.write;

/** How much room text takes in a sheet, counted in characters of half the height of a line; a Chinese character takes two. */
public final class CellLines {
    private static final int FIRST_WIDE = 0x2E80;

    private CellLines() {}

    /** How many lines a text takes in a column of this width. */
    public static int of(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (width(line) + width - 1) / width);
        }
        return lines;
    }

    /** The width of the widest line of a text. */
    static int widest(String text) {
        return text.lines().mapToInt(CellLines::width).max().orElse(0);
    }

    private static int width(String line) {
        return line.codePoints()
                .map(character -> character < FIRST_WIDE && character != '…' ? 1 : 2)
                .sum();
    }
}
