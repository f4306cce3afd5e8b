package org.jixiao.internal;

import java.math.BigDecimal;
import java.util.Locale;

/** Writes decimals without an exponent, and texts of unknown origin without what moves a terminal. */
public final class PlainText {
    /** The decimals up to which a decimal writes itself without an exponent, and remembers how. */
    private static final int PLAIN_SCALE = 6;

    private static final char DELETE = 0x7F;
    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private PlainText() {}

    /**
     * The text with every character that shows nothing, or moves what is shown, made visible: a control character as its
     * picture (␛ for escape, ␇ for the bell, ␊ for a line break), any other one, such as those that turn the direction of
     * writing, as its escape in Java: a backslash and {@code u202E}.
     */
    public static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                StringBuilder printable = new StringBuilder(text.substring(0, i));
                text.substring(i).codePoints().forEach(c -> append(printable, c));
                return printable.toString();
            }
        }
        return text;
    }

    /** Characters of which none is invisible: ASCII, signs, Chinese characters, full-width ones. Most texts have no others. */
    static boolean isPlain(char c) {
        return (c >= 0x2070 && c < Character.MIN_SURROGATE)
                || (c >= ' ' && c < DELETE)
                || (c >= 0xFF01 && c <= 0xFFEE)
                || (c > 0xAD && c < 0x600);
    }

    private static void append(StringBuilder text, int c) {
        if (c < ' ' || c == DELETE) {
            text.appendCodePoint(c == DELETE ? PICTURE_OF_DELETE : PICTURES + c);
            return;
        }
        switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> escape(text, c);
            default -> text.appendCodePoint(c);
        }
    }

    private static void escape(StringBuilder text, int c) {
        for (char half : Character.toChars(c)) {
            text.append(String.format(Locale.ROOT, "\\u%04X", (int) half));
        }
    }

    /** The number as {@link BigDecimal#toPlainString} has it. */
    public static String of(BigDecimal number) {
        return number.scale() >= 0 && number.scale() <= PLAIN_SCALE ? number.toString() : number.toPlainString();
    }
}
