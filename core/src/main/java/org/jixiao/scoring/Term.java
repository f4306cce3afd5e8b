package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an author writes for a strategy, a scope or a condition: a word, and what stands in it: {@code passLine(60%)}, {@code
 * steps(of(completion), outOf(5), table([90%, +∞)(5), (-∞, 90%)(0)))}. Formats for rules in files are made from it; numbers are
 * exact.
 *
 * @param word the name of a factory or of a parameter, or a value as text
 * @param parts what stands in it, in order; none in a value
 */
public record Term(String word, List<Term> parts) implements Serializable {
    /**
     * Refuses null.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null
     */
    public Term {
        given(word, "word");
        parts = list(parts, "parts");
    }

    /** A word and what stands in it: {@code of("passLine", of("60%"))}. */
    public static Term of(String word, Term... parts) {
        return new Term(word, list(Arrays.asList(given(parts, "parts")), "parts"));
    }

    /** {@code passLine(60%)}. */
    @Override
    public String toString() {
        return parts.isEmpty()
                ? word
                : parts.stream().map(Term::toString).collect(Collectors.joining(", ", word + "(", ")"));
    }
}
