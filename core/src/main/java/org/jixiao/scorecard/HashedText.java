package org.jixiao.scorecard;

import com.google.common.hash.Hashing;
import java.util.Arrays;

/** Collects texts, each behind its length in UTF-8, and hashes them in one go. */
final class HashedText {
    /** The most bytes that a char comes to, on its own or as half of a pair. */
    private static final int MOST_BYTES = 3;

    private static final int FIRST_SIZE = 3072;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    /** Adds a number of 4 bytes, the lowest one first. */
    void add(int number) {
        makeRoomFor(Integer.BYTES);
        writeAt(length, number);
        length += Integer.BYTES;
    }

    /** Adds a text behind its length in bytes. */
    void add(CharSequence text) {
        int chars = text.length();
        makeRoomFor(Integer.BYTES + MOST_BYTES * chars);
        int start = length + Integer.BYTES;
        int end = start;
        for (int i = 0; i < chars; i++) {
            char unit = text.charAt(i);
            if (unit < 0x80) {
                bytes[end++] = (byte) unit;
            } else if (unit < 0x800) {
                bytes[end++] = (byte) (0xC0 | unit >> 6);
                bytes[end++] = following(unit);
            } else if (!Character.isSurrogate(unit)) {
                bytes[end++] = (byte) (0xE0 | unit >> 12);
                bytes[end++] = following(unit >> 6);
                bytes[end++] = following(unit);
            } else if (i + 1 < chars && Character.isSurrogatePair(unit, text.charAt(i + 1))) {
                int point = Character.toCodePoint(unit, text.charAt(++i));
                bytes[end++] = (byte) (0xF0 | point >> 18);
                bytes[end++] = following(point >> 12);
                bytes[end++] = following(point >> 6);
                bytes[end++] = following(point);
            } else {
                // half a pair is no character: written as the platform does
                bytes[end++] = '?';
            }
        }
        writeAt(length, end - start);
        length = end;
    }

    private static byte following(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private void writeAt(int place, int number) {
        bytes[place] = (byte) number;
        bytes[place + 1] = (byte) (number >> 8);
        bytes[place + 2] = (byte) (number >> 16);
        bytes[place + 3] = (byte) (number >> 24);
    }

    private void makeRoomFor(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** SHA-256 of all that was added, in 64 hexadecimal digits. */
    String sha256() {
        return Hashing.sha256().hashBytes(bytes, 0, length).toString();
    }
}
