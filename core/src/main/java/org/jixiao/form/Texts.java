package org.jixiao.form;

import static org.jixiao.value.internal.Checks.invalid;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.internal.Wording;
import org.jspecify.annotations.Nullable;

/** Checks on what a form is told. */
final class Texts {
    /** What was met where there is nothing but blanks. */
    static Wording blank() {
        return Wording.of("met.blank");
    }

    /** What was met where there is nothing at all. */
    static Wording none() {
        return Wording.of("met.none");
    }

    private static final Set<String> EMPTY_NOTES =
            Set.of("", "无", "0", "/", "无偏差", "暂无", "没有", "空", "不涉及", "不适用", "N/A", "NA", "无原因", "0.0", "0.00");
    private static final int LONGEST_EMPTY_NOTE = 12;

    /** Compiled with the first text that needs them: most do not. */
    private static final class Patterns {
        static final Pattern FILLING = Pattern.compile("[\\s,;、。:：“”\"()]|[.](?![0-9])");
        static final Pattern ORDINAL = Pattern.compile("^指标[0-9０-９]+[:：.、]");
        static final Pattern EMPTY_SIGNS = Pattern.compile("[!?‘’'\\[\\]【】_\\-—–…]+");

        private Patterns() {}
    }

    private Texts() {}

    /** The text in one width, without spaces and punctuation other than those of a number. */
    static String plain(String text) {
        return isPlain(text)
                ? text
                : Patterns.FILLING
                        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("");
    }

    /** Whether a text is Chinese characters, Latin letters and digits alone, as nearly all are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 0x4E00 && c <= 0x9FFF)
                    || (c >= '0' && c <= '9')
                    || (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** The plain name of an indicator, without a leading 指标1：as older forms have it. */
    static String plainName(String name) {
        return plain(name.startsWith("指标") ? Patterns.ORDINAL.matcher(name).replaceFirst("") : name);
    }

    /** Whether a note has content; 无, 0 and the like count as none. */
    static boolean saysSomething(String note) {
        if (note.length() > LONGEST_EMPTY_NOTE) {
            return true;
        }
        if (EMPTY_NOTES.contains(note)) {
            return false;
        }
        String said = Patterns.EMPTY_SIGNS.matcher(plain(note)).replaceAll("");
        return !EMPTY_NOTES.contains(said.toUpperCase(Locale.ROOT));
    }

    /**
     * What a caller without null checks handed in for {@code place}.
     *
     * @throws InvalidFormException if it is null
     */
    static <T> T given(Serializable place, String code, @Nullable T value) {
        if (value == null) {
            throw InvalidFormException.at(place, code, "null");
        }
        return value;
    }

    /** A text that a caller handed in for {@code place}, and that is not blank. */
    static String filled(Serializable place, String code, @Nullable String text) {
        String there = given(place, code, text);
        if (there.isBlank()) {
            throw InvalidFormException.at(place, code, blank());
        }
        return there;
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
            throw invalid(code, blank());
        }
        return text;
    }
}
