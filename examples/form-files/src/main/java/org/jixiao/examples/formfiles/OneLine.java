package org.jixiao.examples.formfiles;

/** Text of unknown origin, made fit to stand in one line of a terminal. */
public final class OneLine {
    private static final int LONGEST = 200;

    private OneLine() {}

    /** The text without line breaks and control characters, cut after {@value #LONGEST} characters. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** The text without line breaks and control characters, cut after {@code longest} characters. */
    public static String of(String text, int longest) {
        StringBuilder line = new StringBuilder();
        int left = longest;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (left-- == 0) {
                return line.append('…').toString();
            }
            append(line, text.codePointAt(at));
        }
        return line.toString();
    }

    private static void append(StringBuilder line, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> line.append(' ');
            case Character.FORMAT, Character.SURROGATE -> {
                // would turn the line around or cannot be written at all
            }
            default -> line.appendCodePoint(codePoint);
        }
    }
}
