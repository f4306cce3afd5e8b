package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import org.jixiao.internal.Message;
import org.jixiao.internal.Template;

/** The reasons of the stock strategies; their texts stand in the library's messages. */
public enum StockReason implements Reason {
    /** The target was met: full marks. */
    MET("quantity.met"),
    /** The target is not above 0, so a ratio means nothing, and it was missed. */
    MISSED_WITHOUT_RATIO("quantity.missed_without_ratio"),
    /** More is better and the actual is below 0. */
    BELOW_ZERO("positive.below_zero"),
    /** The target is below 0, less is better, and the actual is not below 0: nothing. */
    NOT_BELOW_ZERO("reverse.not_below_zero"),
    /** B ÷ A × W. */
    BELOW_TARGET("positive.below"),
    /** A ÷ B × W. */
    ABOVE_LIMIT("reverse.above"),
    /** W × (1 − (B − A) ÷ A). */
    ABOVE_LIMIT_LINEAR("reverse.above_linear"),
    /** At twice the limit or beyond: nothing. */
    TWICE_THE_LIMIT("reverse.twice"),
    /** Not the target itself: nothing. */
    NOT_EQUAL("equal.missed"),
    /** min(A ÷ B, B ÷ A) × W. */
    APART("equal.apart"),
    /** Far above the target: a share of the weight is deducted. */
    OVER_TARGET("over_target.deducted"),
    /** Far above the target: points are deducted, as far as there are any. */
    OVER_TARGET_POINTS("over_target.points"),
    /** Below the pass line: nothing. */
    BELOW_PASS_LINE("pass_line.below"),
    /** Outside the corridor: nothing. */
    OUTSIDE_CORRIDOR("corridor.outside"),
    /** Where a rule gives full marks, whatever lies beside it. */
    IN_FULL_MARKS("full_marks.in"),
    /** In one step of a table. */
    IN_STEP("steps.in"),
    /** So many points off for every step of deviation. */
    DEDUCTED("deduction.steps"),
    /** So many points of a table off for every step of deviation: the same share of another weight. */
    DEDUCTED_OF_TABLE("deduction.steps_of_table"),
    /** So many points for every step of a measure, up to the weight. */
    EARNED_EACH("earn_each.steps"),
    /** The rule goes by percentages, and this is none: the points stay open. */
    NO_PERCENTAGE("measure.no_percentage"),
    /** Yes: full marks. */
    YES("direct.yes"),
    /** No: nothing. */
    NO("direct.no"),
    /** The best level, or the least level named or a better one: full marks. */
    RATED_MET("rating.met"),
    /** A lower level without an award: the lower edge of its band. */
    RATED_LOWER("rating.lower"),
    /** The evaluator's award, inside the band. */
    AWARDED("award.inside"),
    /** The evaluator's award lies outside the band and was moved to its nearest value. */
    AWARD_CLAMPED("award.clamped"),
    /** The words say that the target was attained: full marks. */
    ATTAINED("attainment.attained"),
    /** The words say that it was attained in part or not at all: the lower edge of that band. */
    ATTAINED_LESS("attainment.less"),
    /** Each point of a list is there or not: the points of those that are. */
    CHECKED("checklist.counted"),
    /** The words cannot be judged by rule: the points stay open. */
    NOT_ASSESSABLE("attainment.open"),
    /** On or before the last day: full marks. */
    ON_TIME("deadline.on_time"),
    /** After the last day: nothing. */
    LATE("deadline.late"),
    /** After the last day: so many points off for every step of the planned time. */
    LATE_BY_STEPS("deadline.late_by_steps"),
    /** After the last day: so many points off for every step of days, months or planned time. */
    LATE_BY_TIME("deadline.late_by_time"),
    /** More than the rule allows here: held at its most. */
    HELD("at_most.held"),
    /** Points of the 扣分 column are taken from the computed score. */
    MANUALLY_DEDUCTED("manual_deduction.taken"),
    /** Executed ÷ budget × W. */
    EXECUTION_RATE("execution.rate"),
    /** All of the budget was executed: full marks. */
    EXECUTED_IN_FULL("execution.full"),
    /** More than the budget was executed: full marks, and a finding. */
    OVER_EXECUTED("execution.over"),
    /** No budget: executed ÷ the amount that the rules put in its place × W. */
    BUDGET_REPLACED("execution.budget_replaced"),
    /** Neither budget nor execution: no rate can be formed, the points stay open. */
    NO_BUDGET("execution.none"),
    /** The row carries no points; whether its target is met is said all the same. */
    NO_WEIGHT("row.no_weight");

    /** Whether it deducts for a result far above its target. */
    public static boolean isFarAboveTarget(Reason reason) {
        return given(reason, "reason") == OVER_TARGET || reason == OVER_TARGET_POINTS;
    }

    private final String code;
    private final Message message;

    StockReason(String code) {
        this.code = code;
        this.message = Message.of(code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String template(Locale locale) {
        return message.text(given(locale, "locale"));
    }

    /** The text, taken apart. */
    Template parts(Locale locale) {
        return message.in(locale);
    }
}
