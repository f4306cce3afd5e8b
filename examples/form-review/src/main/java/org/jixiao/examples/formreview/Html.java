package org.jixiao.examples.formreview;

import java.util.List;

/** Pieces of a page that loads nothing from elsewhere. Whatever comes from a form stays text. */
final class Html {
    static final String END = "</body>\n</html>\n";

    private Html() {}

    /** A page up to its heading. */
    static String begin(String title) {
        return """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                <style>
                body { font-family: sans-serif; margin: 1em auto; padding: 0 0.8em; max-width: 75em; line-height: 1.5; }
                section { margin-bottom: 3em; }
                h1, h2, h3, p, li { overflow-wrap: anywhere; }
                .wide { overflow-x: auto; }
                table { border-collapse: collapse; }
                th, td { border: 1px solid #999; padding: 0.2em 0.6em; text-align: left; vertical-align: top; unicode-bidi: isolate; }
                th { white-space: nowrap; }
                td { min-width: 3em; max-width: 30em; overflow-wrap: anywhere; }
                pre { white-space: pre-wrap; overflow-wrap: anywhere; font-family: inherit; }
                ul { padding-left: 1.2em; }
                .DIFFERS, .ERROR { background: #fdd; }
                .ROUNDING, .WARNING { background: #ffc; }
                </style>
                </head>
                <body>
                <h1>%1$s</h1>
                """.formatted(escaped(title));
    }

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

    /** A table under its heading; nothing where it has no rows. */
    static void table(StringBuilder html, String title, List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        element(html, "h2", title);
        beginTable(html);
        row(html, "", "th", heads);
        rows.forEach(cells -> row(html, "", "td", cells));
        endTable(html);
    }

    /** The files that could not be reviewed, where there are any. */
    static String of(Refusals refusals) {
        StringBuilder html = new StringBuilder();
        if (!refusals.isEmpty()) {
            html.append("<section>\n");
            element(html, "h2", refusals.title());
            refusals.lists().forEach((kind, files) -> {
                element(html, "h3", kind);
                html.append("<ul>\n");
                files.forEach(file -> element(html, "li", file));
                html.append("</ul>\n");
            });
            html.append("</section>\n");
        }
        return html.toString();
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
