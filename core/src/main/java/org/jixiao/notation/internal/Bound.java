package org.jixiao.notation.internal;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jixiao.form.Nature;
import org.jspecify.annotations.Nullable;

/** Signs and words that make a number a bound (core/docs, reading 11.3). */
final class Bound {
    /** Before the number; longer words first, since some end in others. */
    private static final ImmutableMap<String, Nature> BEFORE = ImmutableMap.<String, Nature>builder()
            .put("大于等于", Nature.AT_LEAST)
            .put("小于等于", Nature.AT_MOST)
            .put("大于或等于", Nature.AT_LEAST)
            .put("小于或等于", Nature.AT_MOST)
            .put("不低于", Nature.AT_LEAST)
            .put("不少于", Nature.AT_LEAST)
            .put("不小于", Nature.AT_LEAST)
            .put("不超过", Nature.AT_MOST)
            .put("不高于", Nature.AT_MOST)
            .put("不大于", Nature.AT_MOST)
            .put("不多于", Nature.AT_MOST)
            .put("不超出", Nature.AT_MOST)
            .put("不突破", Nature.AT_MOST)
            .put("最多", Nature.AT_MOST)
            .put("至多", Nature.AT_MOST)
            .put("控制在", Nature.AT_MOST)
            .put("最少", Nature.AT_LEAST)
            .put("至少", Nature.AT_LEAST)
            .put("达到", Nature.AT_LEAST)
            .put("大于", Nature.MORE_THAN)
            .put("超过", Nature.MORE_THAN)
            .put("高于", Nature.MORE_THAN)
            .put("多于", Nature.MORE_THAN)
            .put("小于", Nature.LESS_THAN)
            .put("低于", Nature.LESS_THAN)
            .put("少于", Nature.LESS_THAN)
            .put("≥", Nature.AT_LEAST)
            .put("≤", Nature.AT_MOST)
            .put(">", Nature.MORE_THAN)
            .put("<", Nature.LESS_THAN)
            .put("=", Nature.EQUAL)
            .buildOrThrow();

    /** Behind the number; longer words first. */
    private static final ImmutableMap<String, Nature> BEHIND = ImmutableMap.<String, Nature>builder()
            .put("及其以下", Nature.AT_MOST)
            .put("及其以上", Nature.AT_LEAST)
            .put("及其以内", Nature.AT_MOST)
            .put("(及以上)", Nature.AT_LEAST)
            .put("(及以下)", Nature.AT_MOST)
            .put("(及以内)", Nature.AT_MOST)
            .put("(以上)", Nature.AT_LEAST)
            .put("(以下)", Nature.AT_MOST)
            .put("(以内)", Nature.AT_MOST)
            .put("及以上", Nature.AT_LEAST)
            .put("及以下", Nature.AT_MOST)
            .put("及以内", Nature.AT_MOST)
            .put("或以上", Nature.AT_LEAST)
            .put("或以下", Nature.AT_MOST)
            .put("以上", Nature.AT_LEAST)
            .put("以内", Nature.AT_MOST)
            .put("以下", Nature.AT_MOST)
            .put("之内", Nature.AT_MOST)
            .put("内", Nature.AT_MOST)
            .buildOrThrow();

    /** Before 超过, 低于 and their like: 不得超过 is at most, 不应少于 at least. */
    private static final WordMatcher FORBIDDING = WordMatcher.of("不得", "不应", "不能", "不可", "不宜", "不准", "不许", "不允许");

    private static final WordMatcher DENYING = WordMatcher.of("未", "没有");

    private static final WordMatcher WORDS_BEFORE = new WordMatcher(BEFORE.keySet());
    private static final WordMatcher WORDS_BEHIND = new WordMatcher(BEHIND.keySet());

    /** Words between a bound and its number that change nothing: 不超过预算36万, 约20次. */
    private static final ImmutableList<String> BETWEEN = ImmutableList.of("预算", "约", "总计", "共", "人民币");

    private static final String INCLUDED = "(含)";

    /** Before or behind the number of an actual these belong to a target; 达到, 超过 and 以内 are how one answers. */
    private static final WordMatcher OF_TARGET_BEFORE =
            WordMatcher.of("≥", "≤", ">", "<", "=", "不低于", "不少于", "不小于", "不超过", "不高于", "不大于", "不多于", "至少");

    private static final WordMatcher OF_TARGET_BEHIND = WordMatcher.of("及以上", "及其以上", "或以上", "以上", "(及以上)", "(以上)");
    /** Each of these words begins with one of them. */
    private static final CharMatcher OF_TARGET = CharMatcher.anyOf("≥≤><=不至及或以").precomputed();

    private Bound() {}

    /** Whether a bound that one sets, and does not report, can stand in the text at all. */
    static boolean mayBeOfTarget(String text) {
        return OF_TARGET.matchesAnyOf(text);
    }

    /** Whether a bound stands at this number of {@code text} that one sets, and does not report. */
    static boolean isOfTarget(String text, NumberInText number) {
        String word = WORDS_BEFORE.upTo(text, number.start());
        return OF_TARGET_BEFORE.upTo(text, number.start()) != null
                || (word != null && FORBIDDING.upTo(text, number.start() - word.length()) != null)
                || OF_TARGET_BEHIND.from(text, number.end()) != null;
    }

    /** The bound that ends at {@code end} of {@code text}; null where there is none. */
    static @Nullable Nature before(String text, int end) {
        int at = end;
        for (String word : BETWEEN) {
            if (text.startsWith(word, at - word.length())) {
                at -= word.length();
            }
        }
        String word = WORDS_BEFORE.upTo(text, at);
        Nature bound = word == null ? null : BEFORE.get(word);
        return word != null && isDenied(text, at - word.length()) ? denied(bound) : bound;
    }

    private static boolean isDenied(String text, int end) {
        return FORBIDDING.upTo(text, end) != null || DENYING.upTo(text, end) != null;
    }

    private static @Nullable Nature denied(@Nullable Nature bound) {
        if (bound == Nature.MORE_THAN) {
            return Nature.AT_MOST;
        }
        return bound == Nature.LESS_THAN ? Nature.AT_LEAST : bound;
    }

    /** The bound that begins at {@code start} of {@code text}; null where there is none. */
    static @Nullable Nature behind(String text, int start) {
        String word = wordBehind(text, start);
        return word == null ? null : BEHIND.get(word);
    }

    /** Where the text goes on behind a bound that begins at {@code start}. */
    static int endBehind(String text, int start) {
        int at = text.startsWith(INCLUDED, start) ? start + INCLUDED.length() : start;
        String word = wordBehind(text, start);
        return word == null ? start : at + word.length();
    }

    private static @Nullable String wordBehind(String text, int start) {
        return WORDS_BEHIND.from(text, text.startsWith(INCLUDED, start) ? start + INCLUDED.length() : start);
    }
}
