package org.jixiao.value.internal;

/** Writes what a Chinese keyboard types as programs do: ［８０％，９０％） becomes [80%,90%). */
public final class HalfWidth {
    private static final char FIRST = '！';
    private static final char LAST = '～';
    private static final int DISTANCE = FIRST - '!';

    private HalfWidth() {}

    /** The text with half-width digits, signs and blanks; the very text where it has no others. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (half(text.charAt(i)) != text.charAt(i)) {
                StringBuilder half = new StringBuilder(text);
                for (int at = i; at < text.length(); at++) {
                    half.setCharAt(at, half(text.charAt(at)));
                }
                return half.toString();
            }
        }
        return text;
    }

    private static char half(char c) {
        if (c < '−') {
            return c;
        }
        if (c >= FIRST && c <= LAST) {
            return (char) (c - DISTANCE);
        }
        return switch (c) {
            case '−' -> '-';
            case '　' -> ' ';
            case '【' -> '[';
            case '】' -> ']';
            default -> c;
        };
    }
}
