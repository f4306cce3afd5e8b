package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jixiao.internal.Messages;

/**
 * The forms that could not be scored, and why. All forms are counted, and the {@value #MAX_REASONS} reasons that come first in
 * the order of their characters are listed, each with its exact count. So the order of the forms changes nothing, and the size
 * is bounded.
 *
 * @param forms all of them, listed or not
 * @param reasons in the order of their characters
 */
public record Unscorable(long forms, List<Reason> reasons) implements Serializable {
    /** Reasons listed at most. */
    public static final int MAX_REASONS = 20;

    /** Characters kept of a reason or an id; what is longer is cut there, and an ellipsis shows the cut. */
    public static final int MAX_TEXT = 200;

    /** No form. */
    public static final Unscorable NONE = new Unscorable(0, List.of());

    /**
     * Takes reasons that so many forms can have.
     *
     * @throws org.jixiao.value.InvalidValueException if there are more reasons than are listed, or more forms with reasons than
     *     forms
     */
    public Unscorable {
        given(reasons, "reasons").forEach(reason -> given(reason, "reason"));
        reasons = List.copyOf(reasons);
        long listed = reasons.stream().mapToLong(Reason::forms).sum();
        if (listed > forms || reasons.size() > MAX_REASONS) {
            throw Impossible.figures(forms, reasons);
        }
    }

    /**
     * The forms that could not be scored for one reason.
     *
     * @param english why, in English; what was not said by the library has one language, and stands here and in Chinese
     * @param chinese why, in Chinese
     * @param forms how many
     * @param examples ids of some of them, each once: the {@value #MAX_EXAMPLES} first in the order of their characters
     */
    public record Reason(String english, String chinese, long forms, List<String> examples) implements Serializable {
        /** Ids listed at most. */
        public static final int MAX_EXAMPLES = 5;

        /**
         * Takes ids of so many forms.
         *
         * @throws org.jixiao.value.InvalidValueException if there is no form, or there are more ids than forms or than are
         *     listed
         */
        public Reason {
            given(english, "english");
            given(chinese, "chinese");
            given(examples, "examples").forEach(id -> given(id, "id"));
            examples = List.copyOf(examples);
            if (forms <= 0 || examples.size() > Math.min(forms, MAX_EXAMPLES)) {
                throw Impossible.figures(english, forms, examples);
            }
        }

        /** Why, in the language of {@code locale}: Chinese, else English. */
        public String text(Locale locale) {
            return Messages.isEnglish(given(locale, "locale")) ? english : chinese;
        }

        /** What reasons are counted together and put in order by. */
        private String key() {
            return english + '\0' + chinese;
        }

        /** Both together; only for the same reason. */
        Reason plus(Reason other) {
            SortedSet<String> ids = new TreeSet<>(examples);
            ids.addAll(other.examples);
            return new Reason(
                    english,
                    chinese,
                    forms + other.forms,
                    ids.stream().limit(MAX_EXAMPLES).toList());
        }
    }

    static Unscorable of(String id, String english, String chinese) {
        return new Unscorable(1, List.of(new Reason(cut(english), cut(chinese), 1, List.of(cut(id)))));
    }

    private static String cut(String text) {
        if (text.length() <= MAX_TEXT) {
            return text;
        }
        // never through the middle of a character
        int end = Character.isHighSurrogate(text.charAt(MAX_TEXT - 1)) ? MAX_TEXT - 1 : MAX_TEXT;
        return text.substring(0, end) + "…";
    }

    /** Forms whose reason is not listed. */
    public long notListed() {
        return forms - reasons.stream().mapToLong(Reason::forms).sum();
    }

    /** Both together. A reason among the first of both was among the first of each that has it: its count is exact. */
    Unscorable plus(Unscorable other) {
        if (other.forms == 0) {
            return this;
        }
        TreeMap<String, Reason> all = new TreeMap<>();
        reasons.forEach(reason -> all.put(reason.key(), reason));
        other.reasons.forEach(reason -> all.merge(reason.key(), reason, Reason::plus));
        return new Unscorable(
                forms + other.forms, all.values().stream().limit(MAX_REASONS).toList());
    }
}
