package org.jixiao.notation.internal;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/** How a target with exactly one number is built: a plain quantity, or a sentence that holds a number (core/docs, reading 11.2). */
final class TargetText {
    private static final CharMatcher CLAUSE = CharMatcher.anyOf(",;。、!?").precomputed();
    private static final String DONE = "完成";
    private static final Pattern EACH = Pattern.compile("每(?:个)?(月|季度|周|天|日)");

    private TargetText() {}

    /** The time for which a number before it holds, behind 每: 每月1次; null where there is none. 每年 is what a form is about. */
    static @Nullable String each(String text, NumberInText number) {
        Matcher each = text.indexOf('每') < 0 ? null : EACH.matcher(text);
        return each != null && each.find() && each.end() <= number.start() && !text.contains("每人")
                ? each.group(1)
                : null;
    }

    /** The unit of a number, by the time for which it holds. */
    static Unit perEach(String text, NumberInText number, Unit unit) {
        String each = unit.isCount() ? each(text, number) : null;
        return each == null ? unit : Unit.named(unit.symbol() + "/" + each);
    }

    /** The one number of a target; null where there is none, or more than one. */
    static @Nullable NumberInText only(List<NumberInText> numbers) {
        return numbers.size() == 1 ? numbers.get(0) : null;
    }

    /** Whether further words or clauses stand around the number: 完善4个平台建设，推进社区工作; 严格执行3项制度; 完成3项任务. */
    static boolean isSentence(String text, NumberInText number) {
        int rest = Bound.endBehind(text, Math.min(number.end(), text.length()));
        boolean words = !text.startsWith("(", rest) && hasLetter(text, rest);
        boolean done = text.startsWith(DONE) && !text.startsWith("完成率") && !text.startsWith("完成度");
        return done || words || CLAUSE.matchesAnyOf(text);
    }

    private static boolean hasLetter(String text, int start) {
        for (int at = start; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
