package org.jixiao.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.internal.Words;
import org.jixiao.rule.Grade;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.FundsTotal;
import org.jixiao.summary.TotalsSummary;
import org.jixiao.value.Fraction;

/** Projects by grade: as published, in outline, above as recomputed, filled. */
final class GradesPicture {
    private static final int NARROWEST = 220;
    private static final int LONGEST = 640;
    /** A column of text is about half as wide as a line is high. */
    private static final int COLUMN = Canvas.FONT / 2 + 1;

    private static final int BAR = 28;
    private static final int STEP = 92;

    private GradesPicture() {}

    /** How many projects in the two ways. */
    private record Pair(long published, long recomputed) {
        long most() {
            return Math.max(published, recomputed);
        }
    }

    static Picture of(DepartmentSummary summary, Words words) {
        boolean isReviewed = summary.publishedTotals().forms() > 0;
        Map<String, Pair> grades = pairs(summary, words);
        long most = grades.values().stream().mapToLong(Pair::most).max().orElse(0);
        int bars = grades.keySet().stream()
                .mapToInt(name -> DisplayWidth.of(name) * COLUMN + 24)
                .reduce(NARROWEST, Math::max);
        int longest = LONGEST - (bars - NARROWEST);
        Canvas canvas = new Canvas();
        List<String> said = new ArrayList<>();
        int y = 6;
        for (Map.Entry<String, Pair> grade : grades.entrySet()) {
            Pair pair = grade.getValue();
            canvas.text(bars - 20, y + (isReviewed ? BAR + 12 : BAR - 4), grade.getKey(), "end", Canvas.FONT);
            if (isReviewed) {
                int width = width(pair.published(), most, longest);
                canvas.frame(bars, y, width, BAR - 6, "currentColor", "");
                canvas.text(bars + width + 14, y + BAR - 8, Long.toString(pair.published()));
                y += BAR + 4;
            }
            int width = width(pair.recomputed(), most, longest);
            canvas.bar(bars, y, width, BAR - 4, Canvas.EARNED);
            canvas.text(bars + width + 14, y + BAR - 7, Long.toString(pair.recomputed()));
            y += isReviewed ? STEP - BAR - 10 : STEP / 2;
            said.add(grade.getKey() + " "
                    + (isReviewed
                            ? words.of("picture.published_recomputed", pair.published(), pair.recomputed())
                            : Long.toString(pair.recomputed())));
        }
        if (isReviewed) {
            canvas.frame(bars, y, BAR, BAR - 8, "currentColor", "");
            canvas.text(bars + BAR + 10, y + BAR - 9, words.of("summary.published"), "start", Canvas.SMALL);
            canvas.bar(bars + 220, y, BAR, BAR - 8, Canvas.EARNED);
            canvas.text(bars + 220 + BAR + 10, y + BAR - 9, words.of("picture.recomputed"), "start", Canvas.SMALL);
        }
        return new Picture(words.of("picture.grades"), String.join(words.of("punctuation.semicolon"), said), canvas);
    }

    private static Map<String, Pair> pairs(DepartmentSummary summary, Words words) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        TotalsSummary published = summary.publishedTotals();
        TotalsSummary ours = summary.acceptedTotals();
        boolean isReviewed = ours.forms() > 0;
        for (Grade grade : Grade.values()) {
            long recomputed = isReviewed
                    ? ours.forms(grade)
                    : summary.grades().getOrDefault(grade, FundsTotal.NONE).forms();
            pairs.put(grade.label(words.locale()), new Pair(published.forms(grade), recomputed));
        }
        Pair none = new Pair(
                published.withoutGrade(),
                isReviewed ? ours.withoutGrade() : summary.undecided().forms());
        if (none.most() > 0) {
            pairs.put(words.of("summary.no_grade"), none);
        }
        return pairs;
    }

    /** A count that is not 0 is never drawn as nothing. */
    private static int width(long count, long most, int longest) {
        return count == 0 ? 0 : Math.max(2, Canvas.scaled(longest, Fraction.of(count, most)));
    }
}
