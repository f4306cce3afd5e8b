package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import com.google.common.collect.Maps;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;

/**
 * The totals of many reviewed forms in one of the ways in which a review says them, such as the printed ones.
 *
 * <p>Two forms with printed totals of 95 and 85 and budgets of 100 and 300 万元: one 优, one 良, average 90, weighted by budget
 * 87.5.
 *
 * @param grades how many forms earn each grade by the bands of their own rules, best first; every grade is there. Forms whose
 *     weights are not 100 have none
 * @param average the average in which every form weighs the same
 * @param averageByBudget the average weighted by 全年预算数; forms without one are not in it
 * @param averageByExecuted the average weighted by 全年执行数; forms without one are not in it
 */
public record TotalsSummary(
        Map<Grade, Long> grades, Average average, Average averageByBudget, Average averageByExecuted)
        implements Serializable {
    /** No form yet. */
    public static final TotalsSummary NONE = new TotalsSummary(Map.of(), Average.NONE, Average.NONE, Average.NONE);

    /**
     * Takes figures that forms can add up to.
     *
     * @throws org.jixiao.value.InvalidValueException if one is null, or more forms have a grade than there are
     */
    public TotalsSummary {
        Map<Grade, Long> counts = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            counts.put(grade, given(grades, "grades").getOrDefault(grade, 0L));
        }
        long graded = counts.values().stream().mapToLong(Long::longValue).sum();
        given(averageByBudget, "averageByBudget");
        given(averageByExecuted, "averageByExecuted");
        if (graded > given(average, "average").forms()
                || counts.values().stream().anyMatch(count -> count < 0)) {
            throw Impossible.figures(graded, average.forms());
        }
        grades = Maps.immutableEnumMap(counts);
    }

    /** One form; none where its total is not known. */
    static TotalsSummary of(Scorecard card, Optional<BigDecimal> total) {
        if (total.isEmpty() || total.get().signum() < 0) {
            return NONE;
        }
        Fraction points = Fraction.of(total.get());
        Bounds both = new Bounds(points, points);
        return new TotalsSummary(
                card.isGradable() ? Map.of(card.gradedTotals().gradeOf(points), 1L) : Map.of(),
                Average.of(both, Fraction.ONE),
                Average.of(both, card.form().funds().total().adjusted()),
                Average.of(both, card.form().funds().total().executed()));
    }

    TotalsSummary plus(TotalsSummary more) {
        if (forms() == 0 || more.forms() == 0) {
            return more.forms() == 0 ? this : more;
        }
        Map<Grade, Long> sum = new EnumMap<>(Grade.class);
        grades.forEach((grade, count) -> sum.put(grade, count + more.forms(grade)));
        return new TotalsSummary(
                sum,
                average.plus(more.average),
                averageByBudget.plus(more.averageByBudget),
                averageByExecuted.plus(more.averageByExecuted));
    }

    /** How many forms earn this grade. */
    public long forms(Grade grade) {
        return grades.getOrDefault(given(grade, "grade"), 0L);
    }

    /** The forms with such a total. */
    public long forms() {
        return average.forms();
    }

    /** The forms whose weights are not 100, so that no grade speaks of their total. */
    public long withoutGrade() {
        return forms() - grades.values().stream().mapToLong(Long::longValue).sum();
    }
}
