package org.jixiao.finding;

import java.util.Locale;
import org.jixiao.internal.Message;
import org.jixiao.internal.Template;

/** What can be wrong with, or remarkable about, a form. The names are stable. */
public enum FindingCode {
    /** All weights, execution included, do not add up to 100. */
    WEIGHTS_NOT_100(Severity.ERROR, 1),
    /** The funding sources do not add up to the stated total row. */
    FUNDS_MISMATCH(Severity.ERROR, 2),
    /** More was executed than the budget. */
    OVER_EXECUTED(Severity.WARNING, 2),
    /** No adjusted budget: the execution rate was taken against the initial one. */
    INITIAL_BUDGET_USED(Severity.INFO, 1),
    /** A target was missed or far exceeded, and the note that the rules ask for is not there. */
    NOTE_MISSING(Severity.ERROR, 2),
    /** The result is so far above the target that the rules deduct points. */
    TARGET_SET_LOW(Severity.WARNING, 2),
    /** The sign is &gt; or &lt; and the actual landed exactly on the bound. */
    BOUND_NOT_EXCEEDED(Severity.INFO, 1),
    /** An evaluator's award lies outside the band of its level and was moved to the nearest value. */
    AWARD_OUTSIDE_BAND(Severity.ERROR, 2),
    /** Nothing could be assessed: the points stay open. */
    NOT_ASSESSABLE(Severity.WARNING, 0),
    /** The indicator was declared not to apply. */
    NOT_APPLICABLE(Severity.WARNING, 1),
    /** Target and actual stand in units that do not convert: the points stay open. */
    UNIT_MISMATCH(Severity.ERROR, 2),
    /** Target and actual stand in different general counted words (个 项 份 套 条 件), taken for the same. */
    UNIT_ASSUMED(Severity.INFO, 2),
    /** That less is better was guessed from the indicator's name. */
    DIRECTION_INFERRED(Severity.INFO, 0),
    /** The same indicator stands on the form twice. */
    DUPLICATE(Severity.WARNING, 0),
    /** No indicator of a class that the rules require: output, benefit or satisfaction by default. */
    CLASS_MISSING(Severity.WARNING, 1),
    /** A cost target lies further above the adjusted budget than the rules tolerate (5 % by default). */
    COST_TARGET_STALE(Severity.WARNING, 2),
    /** Every output indicator is full while the execution rate lies below the one the rules name (80 % by default). */
    OUTPUT_AHEAD_OF_SPENDING(Severity.WARNING, 1),
    /** A note is owed, and the one on the form has no content: 无, 0. */
    NOTE_EMPTY(Severity.ERROR, 1),
    /** The cost reached lies further above the larger budget than the rules tolerate (5 % by default). */
    COST_ABOVE_BUDGET(Severity.WARNING, 2),
    /** The rules ask for a reason here; whether it stands there is another finding. */
    NOTE_OWED(Severity.INFO, 3),
    /** The reason that the rules ask for is longer than they allow. */
    NOTE_TOO_LONG(Severity.WARNING, 2),
    /** The rules want a person to check this: the computed score is provisional. */
    OPEN_FOR_REVIEW(Severity.WARNING, 3),
    /** Points stand in the 扣分 column, a column that the rules do not have: they were not deducted. */
    DEDUCTION_NOT_FORESEEN(Severity.WARNING, 1),
    /** The points of the execution or of a level-1 indicator are not those the rules name in principle. */
    LEVEL1_WEIGHTS(Severity.WARNING, 2),
    /** The published total is not the sum of the published scores. */
    TOTAL_MISMATCH(Severity.ERROR, 2),
    /** A published score above its weight. */
    SCORE_ABOVE_WEIGHT(Severity.ERROR, 2),
    /** The published rate is not executed ÷ budget, however it is rounded. */
    RATE_MISMATCH(Severity.ERROR, 2),
    /** Published with full marks although the target was missed. */
    MISSED_BUT_FULL(Severity.ERROR, 3),
    /** Published with less than full marks although the target was met, without a note. */
    MET_BUT_CUT(Severity.WARNING, 3),
    /** The target stands in the cell of the actual, sign and all. */
    ACTUAL_COPIES_TARGET(Severity.WARNING, 1),
    /** Words stand where the target asks for a number. */
    NOT_A_NUMBER(Severity.WARNING, 2),
    /** Several numbers stand in a cell, and no rule says which is meant. */
    AMBIGUOUS(Severity.WARNING, 1),
    /** A bare amount 1,000 times or more the other side: it cannot stand in the same unit. */
    UNIT_SUSPECTED(Severity.WARNING, 2),
    /** A row of weight 0: a placeholder that carries no points. */
    NO_WEIGHT(Severity.INFO, 0),
    /** A cell that cannot be read. */
    UNREADABLE(Severity.WARNING, 1),
    /** The sign in the target's own cell contradicts the nature column. */
    NATURE_CONFLICT(Severity.WARNING, 2);

    private final Severity severity;
    private final int quoted;
    private final Message message;

    /** {@code quoted}: how many details the message quotes. */
    FindingCode(Severity severity, int quoted) {
        this.severity = severity;
        this.quoted = quoted;
        this.message = Message.of("finding." + name());
    }

    /** How much it weighs. */
    public Severity severity() {
        return severity;
    }

    /** How many details the message quotes. */
    int quoted() {
        return quoted;
    }

    Template template(Locale locale) {
        return message.in(locale);
    }
}
