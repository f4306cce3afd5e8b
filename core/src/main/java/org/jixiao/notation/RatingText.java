package org.jixiao.notation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jixiao.form.RatingLevel;
import org.jixiao.form.RatingScale;
import org.jixiao.form.Target.RatingTarget;

/** Reads rating scales and levels (core/docs, reading 11.2 and 11.4). */
final class RatingText {
    private static final CharMatcher SEPARATORS = CharMatcher.anyOf("/、,;|或 ");
    private static final String MISPRINT = "优良种低差";

    private static final ImmutableList<RatingScale> SMALLEST_FIRST = RatingScale.standard().stream()
            .sorted(Comparator.comparingInt(scale -> scale.levels().size()))
            .collect(ImmutableList.toImmutableList());

    private RatingText() {}

    /** The scale that the cell lists. */
    static Optional<RatingScale> scale(String text) {
        String listed = SEPARATORS.removeFrom(text);
        String meant = listed.equals(MISPRINT) ? "优良中低差" : listed;
        return SMALLEST_FIRST.stream()
                .filter(scale -> SEPARATORS.removeFrom(scale.name()).equals(meant))
                .findFirst();
    }

    /** The least level that the cell names, on the smallest scale that holds it and the actual's level. */
    static Optional<RatingTarget> leastLevel(String text, String actual, String name) {
        String level = leastWord(text);
        return SMALLEST_FIRST.stream()
                .filter(scale -> scale.find(level).isPresent())
                .filter(scale ->
                        actual.isEmpty() || levelOf(scale, actual, name).isPresent())
                .findFirst()
                .or(() -> SMALLEST_FIRST.stream()
                        .filter(scale -> scale.find(level).isPresent())
                        .findFirst())
                .map(scale -> RatingTarget.atLeast(scale, level));
    }

    private static String leastWord(String text) {
        String word = text.startsWith("达到") ? text.substring(2) : text;
        for (String closing : List.of("及以上", "以上")) {
            if (word.endsWith(closing)) {
                return word.substring(0, word.length() - closing.length());
            }
        }
        return word;
    }

    /** The level of {@code scale} that an actual states, and the rule that found it. */
    static Optional<Reading<RatingLevel>> levelOf(RatingScale scale, String text, String name) {
        return longestFirst(scale).stream()
                .flatMap(level -> stated(level, text, name).stream())
                .findFirst();
    }

    private static Optional<Reading<RatingLevel>> stated(RatingLevel level, String text, String name) {
        String word = level.name();
        boolean atStart = text.startsWith(word)
                && (text.length() == word.length() || !Character.isLetterOrDigit(text.charAt(word.length())));
        if (atStart) {
            return Optional.of(Reading.of(level, NotationRule.LEVEL_AT_START, text));
        }
        int bracket = text.indexOf('(');
        if (bracket > 0 && text.substring(0, bracket).endsWith("为" + word)) {
            return Optional.of(Reading.of(level, NotationRule.LEVEL_AT_START, text));
        }
        boolean atEnd = text.endsWith("为" + word) || text.endsWith(name + word);
        return atEnd ? Optional.of(Reading.of(level, NotationRule.LEVEL_AT_END, text)) : Optional.empty();
    }

    /** 不合格 before 合格, so that a level is not taken for another whose name it ends in. */
    private static List<RatingLevel> longestFirst(RatingScale scale) {
        return scale.levels().stream()
                .sorted(Comparator.comparingInt(
                                (RatingLevel level) -> level.name().length())
                        .reversed())
                .toList();
    }
}
