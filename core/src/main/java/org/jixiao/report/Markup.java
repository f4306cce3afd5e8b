package org.jixiao.report;

import com.google.common.html.HtmlEscapers;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements, in HTML and SVG alike. Whatever it is given as a text stays a text: this is the one place where markup is made,
 * and nothing is written past it.
 *
 * <p>What comes out is also well-formed XML: every element is closed.
 */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are names and values in turn, and one whose value is empty is left out. */
    Markup open(String tag, String... attributes) {
        begin(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    private void begin(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(attributes[i + 1]))
                        .append('"');
            }
        }
    }

    /** Closes the element that was opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    Markup empty(String tag, String... attributes) {
        begin(tag, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds a text. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    /** What another one of these has written. */
    Markup put(Markup other) {
        out.append(other);
        return this;
    }

    /** A style sheet of ours. */
    Markup style(String sheet) {
        out.append("<style>\n").append(sheet).append("</style>\n");
        return this;
    }

    /** What stands in front of an HTML page. */
    static Markup page() {
        Markup page = new Markup();
        page.out.append("<!DOCTYPE html>\n");
        return page;
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(SafeText.of(text));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
