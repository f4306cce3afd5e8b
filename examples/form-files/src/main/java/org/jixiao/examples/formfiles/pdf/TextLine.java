package org.jixiao.examples.formfiles.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of text.
 *
 * @param text with a space where a gap is seen
 * @param begin how far along it begins
 * @param end how far along it ends
 * @param at how far down it stands among the lines
 * @param size of its type
 * @param overprinted how many characters stand on others
 */
record TextLine(String text, float begin, float end, float at, float size, int overprinted) {
    private static final float SAME_LINE = 0.45f;
    private static final float WORD_GAP = 0.2f;
    private static final float WIDE_GAP = 1.2f;
    private static final float UPON = 0.2f;
    private static final float OVER = 0.5f;

    /** The lines that characters of one direction stand in, in the order in which they are read. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::line)).toList();
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!open.isEmpty() && glyph.line() - open.get(0).line() > SAME_LINE * tallest(open, glyph)) {
                lines.add(line(open));
                open.clear();
            }
            open.add(glyph);
        }
        if (!open.isEmpty()) {
            lines.add(line(open));
        }
        return lines;
    }

    private static float tallest(List<Glyph> open, Glyph next) {
        return Math.max(open.get(open.size() - 1).size(), next.size());
    }

    private static TextLine line(List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream()
                .sorted(Comparator.comparingDouble(glyph -> glyph.begin() + glyph.end()))
                .toList();
        StringBuilder text = new StringBuilder();
        Glyph before = null;
        int overprinted = 0;
        float size = 0;
        for (Glyph glyph : sorted) {
            if (before != null && isSame(before, glyph)) {
                continue; // drawn twice, to look bold
            }
            if (before != null) {
                float gap = glyph.begin() - before.end();
                overprinted += -gap > OVER * Math.min(width(before), width(glyph)) ? 1 : 0;
                text.append(isGap(gap / glyph.size(), before, glyph) ? " " : "");
            }
            text.append(glyph.text());
            size = Math.max(size, glyph.size());
            before = glyph;
        }
        return new TextLine(
                text.toString(),
                sorted.get(0).begin(),
                sorted.get(sorted.size() - 1).end(),
                sorted.get(0).line(),
                size,
                overprinted);
    }

    private static float width(Glyph glyph) {
        return glyph.end() - glyph.begin();
    }

    private static boolean isSame(Glyph one, Glyph other) {
        float apart = UPON * Math.max(0.25f * one.size(), width(one));
        return one.text().equals(other.text())
                && Math.abs(one.begin() - other.begin()) < apart
                && Math.abs(one.line() - other.line()) < apart;
    }

    /** A gap counts beside letters and figures; between ideographs only a wide one does. */
    private static boolean isGap(float gap, Glyph before, Glyph after) {
        boolean narrow = isNarrow(before.text()) || isNarrow(after.text());
        return gap > (narrow ? WORD_GAP : WIDE_GAP);
    }

    private static boolean isNarrow(String text) {
        return !text.isEmpty() && text.charAt(0) < 0x2000;
    }
}
