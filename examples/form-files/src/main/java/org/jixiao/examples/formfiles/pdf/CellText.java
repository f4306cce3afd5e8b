package org.jixiao.examples.formfiles.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The text of a cell, line by line. */
final class CellText {
    private static final float ROOM = 1.2f;
    private static final float STEP = 0.7f;
    private static final float ASIDE = 0.3f;

    private final StringBuilder text = new StringBuilder();
    private int overprinted;
    private float spare = Float.MAX_VALUE;

    private CellText() {}

    /**
     * Reads the characters of a cell.
     *
     * @param glyphs in the order in which they were drawn
     * @param room how wide a line can be in this cell
     */
    static CellText of(List<Glyph> glyphs, float room) {
        CellText cell = new CellText();
        Map<Glyph.Flow, List<Glyph>> byFlow = new EnumMap<>(Glyph.Flow.class);
        columns(glyphs)
                .forEach(glyph -> byFlow.computeIfAbsent(glyph.flow(), flow -> new ArrayList<>())
                        .add(glyph));
        byFlow.forEach(
                (flow, some) -> cell.lines(TextLine.of(some), flow == Glyph.Flow.RIGHT ? room : Float.MAX_VALUE));
        return cell;
    }

    String text() {
        return text.toString();
    }

    /** How many characters stand on others. */
    int overprinted() {
        return overprinted;
    }

    /** How much room the last line leaves, in the size of its type. */
    float spare() {
        return spare;
    }

    private void lines(List<TextLine> lines, float room) {
        if (!lines.isEmpty()) {
            TextLine last = lines.get(lines.size() - 1);
            spare = (room - (last.end() - last.begin()) - ROOM) / last.size();
        }
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (!text.isEmpty()) {
                boolean goesOn = i > 0 && isCut(lines.get(i - 1), line, room);
                text.append(goesOn ? "" : "\n");
            }
            text.append(line.text());
            overprinted += line.overprinted();
        }
    }

    /** Whether a line ends inside a word or a figure that is too long for it. */
    private static boolean isCut(TextLine line, TextLine next, float room) {
        String before = line.text();
        String after = next.text();
        if (before.isEmpty() || after.isEmpty() || before.indexOf(' ') >= 0) {
            return false;
        }
        boolean inWord = FirstWord.isNarrow(before.charAt(before.length() - 1)) && FirstWord.isNarrow(after.charAt(0));
        float nextOne = (next.end() - next.begin()) / after.length();
        return inWord && line.end() - line.begin() + nextOne + ROOM > room;
    }

    /** Upright characters that were drawn downwards, column by column to the left, are read so; lines never lead upwards. */
    private static List<Glyph> columns(List<Glyph> glyphs) {
        boolean several = false;
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph before = glyphs.get(i - 1);
            Glyph glyph = glyphs.get(i);
            float down = (glyph.y() - before.y()) / glyph.size();
            float aside = (glyph.box().middleX() - before.box().middleX()) / glyph.size();
            boolean below = down > STEP && Math.abs(aside) < ASIDE;
            boolean nextColumn = down < -STEP && aside < -STEP;
            if (glyph.flow() != Glyph.Flow.RIGHT || !(below || nextColumn)) {
                return glyphs;
            }
            several |= nextColumn;
        }
        return several ? glyphs.stream().map(CellText::inColumn).toList() : glyphs;
    }

    private static Glyph inColumn(Glyph glyph) {
        return new Glyph(glyph.text(), glyph.box(), glyph.x(), glyph.y(), glyph.size(), Glyph.Flow.COLUMNS);
    }
}
