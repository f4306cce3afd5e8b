package org.jixiao.internal;

import java.util.Arrays;

/**
 * A text that grows piece by piece. A builder of the JDK keeps a Chinese text in bytes, and puts digits and Latin words into it
 * character by character; this one keeps characters, and writes numbers without making a string of them first.
 */
public final class TextBuilder {
    private static final int SMALL = 64;

    private char[] chars;
    private int length;

    /** An empty text. */
    public TextBuilder() {
        this(SMALL);
    }

    /** An empty text with room for so many characters. */
    public TextBuilder(int room) {
        chars = new char[room];
    }

    /** Adds these words as they are. */
    public TextBuilder append(String words) {
        int more = words.length();
        makeRoomFor(more);
        words.getChars(0, more, chars, length);
        length += more;
        return this;
    }

    /** Adds words that are kept as characters. */
    TextBuilder append(char[] words) {
        makeRoomFor(words.length);
        System.arraycopy(words, 0, chars, length, words.length);
        length += words.length;
        return this;
    }

    /** Adds words of unknown origin, {@linkplain PlainText#printable printable}. */
    public TextBuilder appendPrintable(String words) {
        int start = length;
        append(words);
        for (int i = start; i < length; i++) {
            if (!PlainText.isPlain(chars[i])) {
                length = start;
                return append(PlainText.printable(words));
            }
        }
        return this;
    }

    /** Adds one character. */
    public TextBuilder append(char letter) {
        makeRoomFor(1);
        chars[length] = letter;
        length++;
        return this;
    }

    /**
     * Adds a decimal of 0 or more.
     *
     * @param whole what stands in front of the point
     * @param behind the digits behind it, as a number
     * @param decimals how many digits those are; 0 for no point
     */
    public TextBuilder append(long whole, long behind, int decimals) {
        int digits = 1;
        for (long rest = whole; rest >= 10; rest /= 10) {
            digits++;
        }
        int more = decimals == 0 ? digits : digits + 1 + decimals;
        makeRoomFor(more);
        if (decimals > 0) {
            writeDigits(behind, length + digits + 1, decimals);
            chars[length + digits] = '.';
        }
        writeDigits(whole, length, digits);
        length += more;
        return this;
    }

    private void writeDigits(long number, int from, int digits) {
        long rest = number;
        int i = from + digits - 1;
        // two at a time, since dividing takes the longest
        for (; i > from; i -= 2) {
            int two = (int) (rest % 100);
            rest /= 100;
            chars[i] = (char) ('0' + two % 10);
            chars[i - 1] = (char) ('0' + two / 10);
        }
        if (i == from) {
            chars[i] = (char) ('0' + rest % 10);
        }
    }

    /** How many characters it has. */
    int length() {
        return length;
    }

    /** Whether {@code only} stands behind the first {@code start} characters, and nothing else. */
    boolean endsAt(int start, char only) {
        return length == start + 1 && chars[start] == only;
    }

    /** Takes away what stands behind the first {@code left} characters. */
    void cut(int left) {
        length = left;
    }

    private void makeRoomFor(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, length + more));
        }
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
