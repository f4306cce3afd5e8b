package org.jixiao.rule;

import org.jixiao.scoring.Measure;
import org.jixiao.value.Interval;

/** The named factories of every condition that a rule set can attach a finding to. */
public final class Conditions {
    private Conditions() {}

    /**
     * B ÷ A lies in an interval: {@code completion("[130%, +∞)")}. Says nothing where A ≤ 0.
     *
     * @throws IllegalArgumentException if the text is no interval
     */
    public static IndicatorCondition completion(String interval) {
        return IndicatorCondition.in(Measure.COMPLETION, Interval.parse(interval));
    }

    /**
     * |B − A| ÷ A lies in an interval: {@code deviation("(20%, +∞)")}. Says nothing where A ≤ 0.
     *
     * @throws IllegalArgumentException if the text is no interval
     */
    public static IndicatorCondition deviation(String interval) {
        return IndicatorCondition.in(Measure.ABSOLUTE_DEVIATION, Interval.parse(interval));
    }

    /** The target was missed, whatever its kind. */
    public static IndicatorCondition missed() {
        return IndicatorCondition.of(IndicatorCondition.Question.MISSED);
    }

    /** The actual is another number than the target, on either side. */
    public static IndicatorCondition different() {
        return IndicatorCondition.of(IndicatorCondition.Question.DIFFERENT);
    }

    /**
     * Executed ÷ budget lies in an interval: {@code executionRate("[0%, 90%)")}.
     *
     * @throws IllegalArgumentException if the text is no interval
     */
    public static ExecutionCondition executionRate(String interval) {
        return new ExecutionCondition.RateIn(Interval.parse(interval));
    }

    /** The adjusted budget is not the initial one. */
    public static ExecutionCondition budgetChanged() {
        return new ExecutionCondition.BudgetChanged();
    }

    /** Every indicator of which {@code each} says anything fulfils it, and there is at least one. */
    public static FormCondition everyIndicator(IndicatorCondition each) {
        return new FormCondition(each);
    }
}
