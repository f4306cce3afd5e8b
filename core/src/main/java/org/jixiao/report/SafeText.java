package org.jixiao.report;

/** Texts of unknown origin, without what shows nothing, turns the direction of writing or is no character at all. */
final class SafeText {
    private static final int REPLACEMENT = 0xFFFD;

    private SafeText() {}

    /** The text in one line: breaks and tabs become spaces, format characters go, control characters become �. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(SafeText::shown)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static int shown(int c) {
        return switch (c) {
            case '\t', '\r', '\n', 0x2028, 0x2029 -> ' ';
            default -> isText(c) ? c : REPLACEMENT;
        };
    }

    private static boolean isText(int c) {
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !Character.isISOControl(c) && !noCharacter && Character.getType(c) != Character.SURROGATE;
    }
}
