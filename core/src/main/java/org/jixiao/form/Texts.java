package org.jixiao.form;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/** Checks on the words of a form. */
final class Texts {
    private static final ImmutableSet<String> EMPTY_NOTES = ImmutableSet.of("", "无", "0", "/", "-", "—", "无偏差");

    private Texts() {}

    /** Whether a note says something; 无, 0 and the like say nothing. */
    static boolean saysSomething(String note) {
        return !EMPTY_NOTES.contains(note.strip());
    }

    static String requireText(String what, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("expected " + what + ", got " + (text == null ? "null" : "blank text"));
        }
        return text;
    }
}
