package org.jixiao.examples.formreview;

import java.util.List;

/** Pieces of a part of a page. Whatever comes from a form stays text. */
final class Html {
    private Html() {}

    static void element(StringBuilder html, String tag, String text) {
        html.append('<').append(tag).append('>');
        html.append(escaped(text));
        html.append("</").append(tag).append(">\n");
    }

    /** Begins a table that is scrolled by itself where the window is narrow. */
    static void beginTable(StringBuilder html) {
        html.append("<div class=\"wide\">\n<table>\n");
    }

    static void endTable(StringBuilder html) {
        html.append("</table>\n</div>\n");
    }

    /** A row of a table; {@code style} may be empty. */
    static void row(StringBuilder html, String style, String tag, List<String> cells) {
        html.append(style.isEmpty() ? "<tr>" : "<tr class=\"" + style + "\">");
        for (String cell : cells) {
            html.append('<').append(tag).append('>');
            html.append(escaped(cell));
            html.append("</").append(tag).append('>');
        }
        html.append("</tr>\n");
    }

    /**
     * The text with nothing in it that a browser would take for anything but text, and nothing that shows nothing or turns
     * the direction of writing.
     */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\t', '\r', 0x2028, 0x2029 -> safe.append(' ');
                default -> safe.appendCodePoint(isText(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean isText(int c) {
        boolean control = Character.isISOControl(c) && c != '\n';
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !control && !noCharacter && Character.getType(c) != Character.SURROGATE;
    }
}
