package org.jixiao.form;

import org.jspecify.annotations.Nullable;

/** Checks on the words of a form. */
final class Texts {
    private Texts() {}

    static String requireText(String what, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("expected " + what + ", got " + (text == null ? "null" : "blank text"));
        }
        return text;
    }
}
