package org.jixiao.examples.formfiles.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The text of a cell, line by line. */
final class CellText {
    private static final float ROOM = 1.2f;

    private final StringBuilder text = new StringBuilder();
    private int overprinted;
    private boolean full;

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
        columns(glyphs).forEach(glyph ->
                byFlow.computeIfAbsent(glyph.flow(), flow -> new ArrayList<>()).add(glyph));
        byFlow.forEach((flow, some) -> cell.lines(TextLine.of(some), flow == Glyph.Flow.RIGHT ? room : Float.MAX_VALUE));
        return cell;
    }

    String text() {
        return text.toString();
    }

    /** How many characters stand on others. */
    int overprinted() {
        return overprinted;
    }

    /** Whether the last line has no room for another character. */
    boolean isFull() {
        return full;
    }

    private void lines(List<TextLine> lines, float room) {
        if (!lines.isEmpty()) {
            TextLine last = lines.get(lines.size() - 1);
            full = last.end() - last.begin() + last.size() + ROOM > room;
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
        boolean inWord = isWord(before.charAt(before.length() - 1)) && isWord(after.charAt(0));
        float nextOne = (next.end() - next.begin()) / after.length();
        return inWord && line.end() - line.begin() + nextOne + ROOM > room;
    }

    private static boolean isWord(char c) {
        return c < 0x2000 && c > ' ';
    }

    /** Where upright characters were drawn downwards in several columns, they are read so. */
    private static List<Glyph> columns(List<Glyph> glyphs) {
        int down = 0;
        int pairs = 0;
        float leftmost = Float.MAX_VALUE;
        float rightmost = -Float.MAX_VALUE;
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null && before.flow() == Glyph.Flow.RIGHT && glyph.flow() == Glyph.Flow.RIGHT) {
                pairs++;
                float step = (glyph.y() - before.y()) / glyph.size();
                float aside = Math.abs(glyph.box().middleX() - before.box().middleX()) / glyph.size();
                down += step > 0.7f && step < 2.5f && aside < 0.3f ? 1 : 0;
            }
            leftmost = Math.min(leftmost, glyph.box().left());
            rightmost = Math.max(rightmost, glyph.box().right());
            before = glyph;
        }
        boolean several = before != null && rightmost - leftmost > 1.6f * before.size();
        if (pairs < 2 || !several || down < 0.6f * pairs) {
            return glyphs;
        }
        return glyphs.stream()
                .map(glyph -> new Glyph(
                        glyph.text(),
                        glyph.box(),
                        glyph.x(),
                        glyph.y(),
                        glyph.size(),
                        Glyph.Flow.COLUMNS,
                        glyph.run()))
                .toList();
    }
}
