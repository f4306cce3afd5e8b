package org.jixiao.examples.formfiles;

import java.util.Locale;

/**
 * A file as it comes in.
 *
 * @param name what it is called; its ending helps where the bytes alone do not tell the format
 * @param bytes all of them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Content(String name, byte[] bytes) {
    /** Whether the name has one of these endings, in letters of any case. */
    boolean endsWith(String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The first character of ASCII that is no space; 0 where there is none. Bytes of a mark and of UTF-16 are passed over. */
    char first() {
        for (byte b : bytes) {
            if (b > ' ') {
                return (char) b;
            }
            if (b < 0 && (b & 0xFF) != 0xEF && (b & 0xFF) != 0xBB && (b & 0xFF) < 0xBF) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether the bytes begin with these. */
    boolean begins(int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
