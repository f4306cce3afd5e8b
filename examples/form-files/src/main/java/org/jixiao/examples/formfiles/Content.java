package org.jixiao.examples.formfiles;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file as it comes in: what it is called, and all of its bytes. Its name helps where the bytes alone do not tell the format. */
final class Content {
    private final String name;
    private final byte[] bytes;
    private @Nullable Container container;

    Content(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    /** The bytes themselves, and no copy: nobody changes them. */
    byte[] bytes() {
        return bytes;
    }

    /** What kind of container it is; looked up once, for each format asks. */
    Container container() {
        Container told = container;
        if (told == null) {
            told = Container.of(this);
            container = told;
        }
        return told;
    }

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

    /** The first character that is no space, where it is one of ASCII, also in UTF-16; else 0. */
    char first() {
        for (int i = mark(); i < bytes.length; i++) {
            if (bytes[i] < 0) {
                return 0;
            }
            if (bytes[i] > ' ') {
                return (char) bytes[i];
            }
        }
        return 0;
    }

    /** How many bytes the byte-order mark takes. */
    private int mark() {
        if (begins(0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return begins(0xFF, 0xFE) || begins(0xFE, 0xFF) ? 2 : 0;
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
