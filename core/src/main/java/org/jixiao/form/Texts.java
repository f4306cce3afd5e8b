package org.jixiao.form;

import static org.jixiao.value.internal.Checks.invalid;

import com.google.common.collect.ImmutableSet;
import org.jixiao.internal.Wording;
import org.jspecify.annotations.Nullable;

/** Checks on the words of a form. */
final class Texts {
    /** What was met where there is nothing but blanks. */
    static final Wording BLANK = Wording.of("met.blank");

    /** What was met where there is nothing at all. */
    static final Wording NONE = Wording.of("met.none");

    private static final ImmutableSet<String> EMPTY_NOTES = ImmutableSet.of("", "无", "0", "/", "-", "—", "无偏差");

    private Texts() {}

    /** Whether a note has content; 无, 0 and the like count as none. */
    static boolean saysSomething(String note) {
        return !EMPTY_NOTES.contains(note.strip());
    }

    /**
     * A text that is there and not blank.
     *
     * @param code of what is expected
     */
    static String filled(String code, @Nullable String text) {
        if (text == null) {
            throw invalid(code, "null");
        }
        if (text.isBlank()) {
            throw invalid(code, BLANK);
        }
        return text;
    }
}
