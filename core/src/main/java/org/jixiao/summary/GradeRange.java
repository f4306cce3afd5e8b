package org.jixiao.summary;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/** The range of totals that a statement counts projects in. */
final class GradeRange {
    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)[-－–—~～至](\\d{1,6}(?:\\.\\d{1,6})?)");
    private static final Pattern FROM = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)及?以上");
    private static final Pattern BELOW = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)以下");
    private static final Pattern DECORATION = Pattern.compile("（含）|\\(含\\)|（不含）|\\(不含\\)|分|\\s");
    private static final Fraction HUNDRED = Fraction.of(100);

    /** Grades in words, by the national clause: 90, 80, 60. */
    private static final ImmutableMap<String, String> WORDS = ImmutableMap.<String, String>builder()
            .put("优", "90-100")
            .put("优秀", "90-100")
            .put("良", "80-90")
            .put("良好", "80-90")
            .put("中", "60-80")
            .put("中等", "60-80")
            .put("一般", "60-80")
            .put("合格", "60-80")
            .put("差", "0-60")
            .put("较差", "0-60")
            .put("不合格", "0-60")
            .buildOrThrow();

    private GradeRange() {}

    /** 90-100, 90（含）-100分, 90分以上, 60分以下, 优: the lower bound belongs to it, the upper one only where it is 100. Empty where the text is no range. */
    static Optional<Interval> of(String text) {
        String word = DECORATION.matcher(text).replaceAll("");
        String range = WORDS.getOrDefault(word, word);
        Matcher from = FROM.matcher(range);
        Matcher below = BELOW.matcher(range);
        Matcher both = RANGE.matcher(range);
        if (from.matches()) {
            return of(from.group(1), "100");
        }
        if (below.matches()) {
            return of("0", below.group(1));
        }
        return both.matches() ? of(both.group(1), both.group(2)) : Optional.empty();
    }

    private static Optional<Interval> of(String lowest, String highest) {
        Fraction low = Fraction.of(new BigDecimal(lowest));
        Fraction high = Fraction.of(new BigDecimal(highest));
        if (low.compareTo(high) >= 0) {
            return Optional.empty();
        }
        return Optional.of(high.equals(HUNDRED) ? Interval.closed(low, high) : Interval.closedOpen(low, high));
    }
}
