package org.jixiao.examples.formfiles.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts lines of text together to paragraphs: a full line goes on in the next one unless that is indented. */
final class Paragraphs {
    private static final float END = 2;
    private static final float INDENT = 1.2f;

    private final List<String> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean goesOn;

    /** Adds the next line; {@code left} and {@code right} are where lines of this page begin and end. */
    void add(TextLine line, float left, float right) {
        boolean indented = line.begin() > left + INDENT * line.size();
        if (!goesOn || indented) {
            end();
        }
        open.append(open.isEmpty() || isWide(open) ? "" : " ").append(line.text());
        goesOn = line.end() > right - END * line.size() && line.end() - line.begin() > (right - left) / 2;
    }

    private static boolean isWide(StringBuilder text) {
        return text.charAt(text.length() - 1) >= 0x2000;
    }

    /** Ends the paragraph. */
    void end() {
        if (!open.isEmpty()) {
            done.add(open.toString());
            open.setLength(0);
        }
        goesOn = false;
    }

    /** The paragraphs that ended so far; they are forgotten. */
    List<String> taken() {
        List<String> taken = List.copyOf(done);
        done.clear();
        return taken;
    }
}
