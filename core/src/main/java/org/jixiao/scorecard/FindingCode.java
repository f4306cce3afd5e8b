package org.jixiao.scorecard;

import java.util.Locale;
import org.jixiao.internal.Messages;

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
    OUTPUT_AHEAD_OF_SPENDING(Severity.WARNING);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    String template(Locale locale) {
        return Messages.template("finding." + name(), locale);
    }
}
