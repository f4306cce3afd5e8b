package org.jixiao.notation.internal;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A few words, one of which may stand at a place of a text. Where none does, a look at one character nearly always tells. */
final class WordMatcher {
    private final ImmutableList<String> words;
    private final String firsts;
    private final String lasts;

    /** Longer ones first, where some begin or end in others. */
    WordMatcher(Collection<String> words) {
        this.words = ImmutableList.copyOf(words);
        this.firsts = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        this.lasts =
                words.stream().map(word -> word.substring(word.length() - 1)).collect(Collectors.joining());
    }

    static WordMatcher of(String... words) {
        return new WordMatcher(List.of(words));
    }

    /** The word that begins at {@code start} of {@code text}; null where none does. */
    @Nullable
    String from(String text, int start) {
        if (start < 0 || start >= text.length() || firsts.indexOf(text.charAt(start)) < 0) {
            return null;
        }
        for (String word : words) {
            if (text.startsWith(word, start)) {
                return word;
            }
        }
        return null;
    }

    /** The word that ends at {@code end} of {@code text}; null where none does. */
    @Nullable
    String upTo(String text, int end) {
        if (end <= 0 || end > text.length() || lasts.indexOf(text.charAt(end - 1)) < 0) {
            return null;
        }
        for (String word : words) {
            if (text.startsWith(word, end - word.length())) {
                return word;
            }
        }
        return null;
    }
}
