package org.jixiao.examples.formfiles.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that a layout uses for its anchors. Immutable.
 *
 * <p>A heading is compared without white space and brackets, so that 年度<br>指标值 and 年初目标值（A） are 年度指标值 and 年初目标值. The same word can
 * mean different things in the head, over the money and over the indicators: 得分 stands over both.
 */
final class Layout {
    private final Map<String, Set<Anchor>> byWords;

    private Layout(Map<String, Set<Anchor>> byWords) {
        this.byWords = byWords;
    }

    static Layout of(Map<Anchor, Set<String>> words) {
        Map<String, Set<Anchor>> byWords = new HashMap<>();
        words.forEach((anchor, all) ->
                all.forEach(word -> byWords.merge(HeadingText.heading(word), Set.of(anchor), Layout::union)));
        return new Layout(byWords);
    }

    private static Set<Anchor> union(Set<Anchor> one, Set<Anchor> other) {
        Map<Anchor, Boolean> both = new EnumMap<>(Anchor.class);
        one.forEach(anchor -> both.put(anchor, true));
        other.forEach(anchor -> both.put(anchor, true));
        return Set.copyOf(both.keySet());
    }

    /** Which of {@code wanted} a text is; the first where it can be several. */
    Optional<Anchor> find(String text, Set<Anchor> wanted) {
        if (text.isEmpty() || text.length() > 60) {
            return Optional.empty();
        }
        Set<Anchor> found = byWords.getOrDefault(HeadingText.heading(text), Set.of());
        return wanted.stream().filter(found::contains).sorted().findFirst();
    }

    boolean is(String text, Anchor anchor) {
        return find(text, Set.of(anchor)).isPresent();
    }

    /** Whether the text is any anchor at all. */
    boolean isAnchor(String text) {
        return text.length() <= 60
                && !byWords.getOrDefault(HeadingText.heading(text), Set.of()).isEmpty();
    }
}
