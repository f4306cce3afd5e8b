package org.jixiao.report;

/** How many columns of a terminal a text takes: a Chinese character two, a combining mark none. */
final class DisplayWidth {
    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** East Asian Wide and Fullwidth of Unicode TR 11, by block; ambiguous characters such as “ count as narrow. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F) // Hangul Jamo
                || (c >= 0x2E80 && c <= 0x303E) // radicals, CJK punctuation
                || (c >= 0x3041 && c <= 0xA4CF) // kana to Yi, with all unified ideographs
                || (c >= 0xAC00 && c <= 0xD7A3) // Hangul
                || (c >= 0xF900 && c <= 0xFAFF) // compatibility ideographs
                || (c >= 0xFE30 && c <= 0xFE6F) // compatibility forms
                || (c >= 0xFF00 && c <= 0xFF60) // fullwidth forms
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x20000 && c <= 0x3FFFD); // ideographs beyond the first plane
    }
}
