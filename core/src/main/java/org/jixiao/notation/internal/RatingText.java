package org.jixiao.notation.internal;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.form.RatingLevel;
import org.jixiao.form.RatingScale;
import org.jixiao.form.Target.RatingTarget;
import org.jspecify.annotations.Nullable;

/** Reads rating scales and levels (core/docs, reading 11.2 and 11.4). */
final class RatingText {
    private static final CharMatcher SEPARATORS = CharMatcher.anyOf("/、,;|或 ").precomputed();

    private static final ImmutableList<RatingScale> SMALLEST_FIRST = RatingScale.standard().stream()
            .sorted(Comparator.comparingInt(scale -> scale.levels().size()))
            .collect(ImmutableList.toImmutableList());

    /** The scales by their levels as a cell lists them, a misprint included. */
    private static final ImmutableMap<String, RatingScale> LISTED = ImmutableMap.<String, RatingScale>builder()
            .putAll(Maps.uniqueIndex(SMALLEST_FIRST, scale -> SEPARATORS.removeFrom(scale.name())))
            .put("优良种低差", RatingScale.FIVE_GRADES)
            .buildOrThrow();

    /** The scales that have a level of this name, the smallest first. */
    private static final ImmutableListMultimap<String, RatingScale> HOLDING = SMALLEST_FIRST.stream()
            .collect(ImmutableListMultimap.flatteningToImmutableListMultimap(
                    scale -> scale, scale -> scale.levels().stream().map(RatingLevel::name)))
            .inverse();

    private RatingText() {}

    /** The scale that the cell lists. */
    static Optional<RatingScale> scale(String text) {
        RatingScale listed = LISTED.get(SEPARATORS.removeFrom(text));
        if (listed != null || SEPARATORS.matchesNoneOf(text)) {
            return Optional.ofNullable(listed);
        }
        // 优秀、良好、一般、较差
        String standard = Splitter.on(SEPARATORS)
                .splitToStream(text)
                .map(LevelWords::standard)
                .collect(Collectors.joining());
        return Optional.ofNullable(LISTED.get(standard));
    }

    /** The least level that the cell names, on the smallest scale that holds it and the actual's level. */
    static Optional<RatingTarget> leastLevel(String text, @Nullable String actualCell, String nameCell) {
        String level = leastWord(text);
        List<RatingScale> holding = HOLDING.get(level);
        if (holding.isEmpty()) {
            return Optional.empty();
        }
        String actual = CellText.of(actualCell).text();
        String name = CellText.name(nameCell);
        for (RatingScale scale : holding) {
            if (actual.isEmpty() || levelOf(scale, actual, name).isPresent()) {
                return Optional.of(RatingTarget.atLeast(scale, level));
            }
        }
        if (level.equals("良") && levelOf(RatingScale.GOOD_OR_BAD, actual, name).isPresent()) {
            return Optional.of(RatingTarget.atLeast(RatingScale.GOOD_OR_BAD, "好"));
        }
        return Optional.of(RatingTarget.atLeast(holding.get(0), level));
    }

    private static String leastWord(String text) {
        String word = text.startsWith("达到") ? text.substring(2) : text;
        for (String closing : List.of("及以上", "以上")) {
            if (word.endsWith(closing)) {
                word = word.substring(0, word.length() - closing.length());
                break;
            }
        }
        return switch (word) {
            case "优秀" -> "优";
            case "良好" -> "良";
            default -> word;
        };
    }

    /** The level of {@code scale} that an actual states, and the rule that found it. */
    static Optional<Reading<RatingLevel>> levelOf(RatingScale scale, String text, String name) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        int bracket = text.indexOf('(');
        String first = text.substring(0, end);
        String beforeBracket = bracket > 0 ? text.substring(0, bracket) : text;
        return LevelWords.levelOf(scale, text)
                .or(() -> LevelWords.byClause(scale, text))
                .or(() -> LevelWords.levelOf(scale, first))
                .or(() -> LevelWords.levelOf(scale, behind("为", beforeBracket)))
                .map(level -> Reading.of(level, NotationRule.LEVEL_AT_START, text))
                .or(() -> LevelWords.levelOf(scale, behind("为", text))
                        .or(() -> LevelWords.levelOf(scale, name.isEmpty() ? "" : behind(name, text)))
                        .map(level -> Reading.of(level, NotationRule.LEVEL_AT_END, text)));
    }

    private static String behind(String word, String text) {
        int at = text.lastIndexOf(word);
        return at < 0 ? "" : text.substring(at + word.length());
    }
}
