package org.jixiao.summary;

import java.io.Serializable;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The forms that could not be scored for one reason.
 *
 * @param text why
 * @param forms how many
 * @param examples ids of some of them, in the order of their characters, each once: the {@value #MAX_EXAMPLES} first
 */
public record UnscorableReason(String text, long forms, List<String> examples) implements Serializable {
    /** Ids listed at most. */
    public static final int MAX_EXAMPLES = 5;

    public UnscorableReason {
        examples = List.copyOf(examples);
    }

    /** Both together; only for the same reason. */
    UnscorableReason plus(UnscorableReason other) {
        SortedSet<String> ids = new TreeSet<>(examples);
        ids.addAll(other.examples);
        return new UnscorableReason(
                text, forms + other.forms, ids.stream().limit(MAX_EXAMPLES).toList());
    }
}
