package org.jixiao.examples.formfiles.pdf;

import java.nio.charset.StandardCharsets;

/** Counts the characters that the map of a font names, for a range of a few bytes can stand for a great many. */
final class MappedCharacters {
    private static final int WIDEST = 0xFFFF;

    private MappedCharacters() {}

    /** An upper bound: a range counts with all that it holds, anything else in pointed brackets as one. */
    static long count(byte[] map) {
        String text = new String(map, StandardCharsets.ISO_8859_1);
        long count = 0;
        boolean inRanges = false;
        int codes = 0;
        long first = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == 'b' && text.startsWith("beginbfrange", at)) {
                inRanges = true;
                codes = 0;
            } else if (c == 'e' && text.startsWith("endbfrange", at)) {
                inRanges = false;
            } else if (c == '[') {
                at = behind(text, ']', at);
                codes = 0;
            } else if (c == '<') {
                int end = behind(text, '>', at);
                count++;
                if (inRanges && codes == 1) {
                    count += Math.max(0, Math.min(WIDEST, code(text, at, end) - first));
                } else if (inRanges && codes == 0) {
                    first = code(text, at, end);
                }
                codes = (codes + 1) % 3;
                at = end;
            }
        }
        return count;
    }

    private static int behind(String text, char bracket, int at) {
        int found = text.indexOf(bracket, at);
        return found < 0 ? text.length() : found;
    }

    private static long code(String text, int from, int to) {
        long code = 0;
        for (int i = from + 1; i < to; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            code = digit < 0 ? code : Math.min(Integer.MAX_VALUE, code << 4 | digit);
        }
        return code;
    }
}
