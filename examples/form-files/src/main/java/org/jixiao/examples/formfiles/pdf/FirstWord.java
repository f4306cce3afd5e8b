package org.jixiao.examples.formfiles.pdf;

/** How wide the beginning of a text is that no line break may cut. */
final class FirstWord {
    private static final String OPENING = "（《“‘【〔([{";
    private static final String CLOSING = "。，、；：？！）》”’】〕…—%％)]},.;:?!·~～℃";
    private static final String DIVIDING = "，。、；：？！）》”’】〕";
    private static final float NARROW = 0.62f;

    private FirstWord() {}

    /** The width in the size of the type. */
    static float width(String text) {
        int at = 0;
        float width = 0;
        while (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
            width += of(text.charAt(at++));
        }
        boolean narrow = at < text.length() && isNarrow(text.charAt(at));
        do {
            width += at < text.length() ? of(text.charAt(at)) : 1;
            at++;
        } while (narrow && at < text.length() && isNarrow(text.charAt(at)));
        int closed = at;
        while (at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0) {
            width += of(text.charAt(at++));
        }
        while (at > closed && at < text.length() && isNarrow(text.charAt(at))) {
            width += of(text.charAt(at++)); // word processors keep a figure together with the mark in front of it
        }
        return width;
    }

    /** Whether a text begins with a mark that ends or divides sentences, as no text begins: it is the rest of another one. */
    static boolean isMissing(String text) {
        return !text.isEmpty() && DIVIDING.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether a character is of a script whose words no line break cuts. */
    static boolean isNarrow(char c) {
        return c < 0x2000 && c > ' ';
    }

    private static float of(char c) {
        return isNarrow(c) ? NARROW : 1;
    }
}
