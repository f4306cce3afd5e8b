package org.jixiao.summary;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;

/**
 * The forms that could not be scored, and why. Every form is counted; what is listed of them is bounded: the {@value
 * #MAX_REASONS} reasons that come first in the order of their characters, each with its exact count. What comes first depends
 * neither on the order of the forms nor on how they were added up.
 *
 * @param forms all of them, listed or not
 * @param reasons in the order of their characters
 */
public record Unscorable(long forms, List<UnscorableReason> reasons) implements Serializable {
    /** Reasons listed at most. */
    public static final int MAX_REASONS = 20;

    /** Characters kept of a reason or an id; what is longer is cut there, and the cut shown by an ellipsis. */
    public static final int MAX_TEXT = 200;

    /** No form. */
    public static final Unscorable NONE = new Unscorable(0, List.of());

    public Unscorable {
        reasons = List.copyOf(reasons);
    }

    static Unscorable of(String id, String reason) {
        return new Unscorable(1, List.of(new UnscorableReason(cut(reason), 1, List.of(cut(id)))));
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
        return forms - reasons.stream().mapToLong(UnscorableReason::forms).sum();
    }

    /** Both together. A reason among the first of both was among the first of each that has it: its count is exact. */
    public Unscorable plus(Unscorable other) {
        if (other.forms == 0) {
            return this;
        }
        TreeMap<String, UnscorableReason> all = new TreeMap<>();
        reasons.forEach(reason -> all.put(reason.text(), reason));
        other.reasons.forEach(reason -> all.merge(reason.text(), reason, UnscorableReason::plus));
        return new Unscorable(
                forms + other.forms, all.values().stream().limit(MAX_REASONS).toList());
    }
}
