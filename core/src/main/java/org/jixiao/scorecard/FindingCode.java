package org.jixiao.scorecard;

import java.util.Locale;
import org.jixiao.internal.Message;
import org.jixiao.internal.Template;

/** What can be wrong with, or remarkable about, a form. The names are stable. */
public enum FindingCode {
    /** All weights, execution included, do not add up to 100. */
    WEIGHTS_NOT_100(Severity.ERROR),
    /** The funding sources do not add up to the stated total row. */
    FUNDS_MISMATCH(Severity.ERROR),
    /** More was executed than the budget. */
    OVER_EXECUTED(Severity.WARNING),
    /** No adjusted budget: the execution rate was taken against the initial one. */
    INITIAL_BUDGET_USED(Severity.INFO),
    /** A target was missed or far exceeded, and the note that the rules ask for is not there. */
    NOTE_MISSING(Severity.ERROR),
    /** The result is so far above the target that the rules deduct points. */
    TARGET_SET_LOW(Severity.WARNING),
    /** The sign is &gt; or &lt; and the actual landed exactly on the bound. */
    BOUND_NOT_EXCEEDED(Severity.INFO),
    /** An evaluator's award lies outside the band of its level and was moved to the nearest value. */
    AWARD_OUTSIDE_BAND(Severity.ERROR),
    /** Nothing could be assessed: the points stay open. */
    NOT_ASSESSABLE(Severity.WARNING),
    /** The indicator was said not to apply. */
    NOT_APPLICABLE(Severity.WARNING),
    /** Target and actual stand in units that do not convert: the points stay open. */
    UNIT_MISMATCH(Severity.ERROR),
    /** Target and actual stand in different general counted words (个 项 份 套 条 件), taken for the same. */
    UNIT_ASSUMED(Severity.INFO),
    /** That less is better was guessed from the indicator's name. */
    DIRECTION_INFERRED(Severity.INFO),
    /** The same indicator stands on the form twice. */
    DUPLICATE(Severity.WARNING),
    /** No output, no benefit or no satisfaction indicator. */
    CLASS_MISSING(Severity.WARNING),
    /** A cost target was left above the adjusted budget. */
    COST_TARGET_STALE(Severity.WARNING),
    /** Every output indicator is full while less than 80 % of the money was spent. */
    OUTPUT_AHEAD_OF_SPENDING(Severity.WARNING),
    /** A note is owed, and the one that stands there says nothing: 无, 0. */
    NOTE_EMPTY(Severity.ERROR),
    /** The cost reached lies above the budget. */
    COST_ABOVE_BUDGET(Severity.WARNING),
    /** The rules ask for a reason here; whether it stands there is another finding. */
    NOTE_OWED(Severity.INFO),
    /** The reason that the rules ask for is longer than they allow. */
    NOTE_TOO_LONG(Severity.WARNING),
    /** The rules want a person to look at this: the computed score is not the last word. */
    OPEN_FOR_REVIEW(Severity.WARNING),
    /** Points stand in the 扣分 column, of which the rules know nothing: they were not deducted. */
    DEDUCTION_NOT_FORESEEN(Severity.WARNING),
    /** The points of the execution or of a level-1 indicator are not those the rules name in principle. */
    LEVEL1_WEIGHTS(Severity.WARNING),
    /** The published total is not the sum of the published scores. */
    TOTAL_MISMATCH(Severity.ERROR),
    /** A published score above its weight. */
    SCORE_ABOVE_WEIGHT(Severity.ERROR),
    /** The published rate is not executed ÷ budget, however it is rounded. */
    RATE_MISMATCH(Severity.ERROR),
    /** Published with full marks although the target was missed. */
    MISSED_BUT_FULL(Severity.ERROR),
    /** Published with less than full marks although the target was met, without a note. */
    MET_BUT_CUT(Severity.WARNING),
    /** The target stands in the cell of the actual, sign and all. */
    ACTUAL_COPIES_TARGET(Severity.WARNING),
    /** Words stand where the target asks for a number. */
    NOT_A_NUMBER(Severity.WARNING),
    /** Several numbers stand in a cell, and no rule says which is meant. */
    AMBIGUOUS(Severity.WARNING),
    /** A bare amount 1,000 times or more the other side: it cannot stand in the same unit. */
    UNIT_SUSPECTED(Severity.WARNING),
    /** A row of weight 0: a placeholder that carries no points. */
    NO_WEIGHT(Severity.INFO),
    /** A cell that cannot be read. */
    UNREADABLE(Severity.WARNING),
    /** The sign in the target's own cell contradicts the nature column. */
    NATURE_CONFLICT(Severity.WARNING);

    private final Severity severity;
    private final Message message;

    FindingCode(Severity severity) {
        this.severity = severity;
        this.message = Message.of("finding." + name());
    }

    public Severity severity() {
        return severity;
    }

    Template template(Locale locale) {
        return message.in(locale);
    }
}
