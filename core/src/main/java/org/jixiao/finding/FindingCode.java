package org.jixiao.finding;

import static org.jixiao.value.internal.Checks.given;

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
    /** The rules count some of the money alone, and the form has other money too: the rate is that of what counts. */
    FISCAL_MONEY_COUNTED(Severity.INFO, 3),
    /** The rules count some of the money alone, and the form does not tell which that is: the rate is that of all money. */
    ALL_MONEY_COUNTED(Severity.INFO, 1),
    /** A target was missed or far exceeded, and the note that the rules ask for is not there. */
    NOTE_MISSING(Severity.ERROR, 2),
    /** The result is so far above the target that the rules deduct points. */
    TARGET_SET_LOW(Severity.WARNING, 2),
    /** The sign is &gt; or &lt; and the actual landed exactly on the bound. */
    BOUND_NOT_EXCEEDED(Severity.INFO, 1),
    /** An evaluator's award lies outside the band of its level and was moved to the nearest value. */
    AWARD_OUTSIDE_BAND(Severity.ERROR, 2),
    /** Nothing could be assessed, and no other finding says why: the points stay open. */
    NOT_ASSESSABLE(Severity.WARNING, 3),
    /** The indicator was declared not to apply. */
    NOT_APPLICABLE(Severity.WARNING, 1),
    /** Target and actual stand in units that do not convert: the points stay open. */
    UNIT_MISMATCH(Severity.WARNING, 2),
    /** Target and actual stand in two units that forms use for one another (180人, 176名), or a bare amount was taken for 元. */
    UNIT_ASSUMED(Severity.INFO, 2),
    /** That less is better was guessed, and the other direction would give another score. */
    DIRECTION_INFERRED(Severity.INFO, 0),
    /** The same indicator stands on the form twice. */
    DUPLICATE(Severity.WARNING, 0),
    /** Classes that the rules require stand nowhere on the form: output, benefit or satisfaction by default. */
    CLASS_MISSING(Severity.WARNING, 1),
    /** A cost target is still the initial budget, though the adjusted one is lower by more than the rules tolerate (5 %). */
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
    /** The published total is higher than the execution rate leaves it by the rules. */
    TOTAL_ABOVE_CEILING(Severity.ERROR, 3),
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
    NATURE_CONFLICT(Severity.WARNING, 2),
    /** The nature column holds none of the natures that there are; it says nothing then. */
    NATURE_UNKNOWN(Severity.WARNING, 1),
    /** Nothing says whether more or less is better: the points stay open. */
    DIRECTION_UNKNOWN(Severity.WARNING, 2),
    /** A unit that no table knows stands beside another one: the points stay open. */
    UNIT_UNKNOWN(Severity.WARNING, 3),
    /** Points stand beside a row without an actual. */
    ACTUAL_MISSING(Severity.ERROR, 1),
    /** The cost reached lies above the budget of the year, as that of a contract over several years may. */
    COST_BEYOND_YEAR(Severity.INFO, 2),
    /** The form names a rate but no money: the rate counts as it is printed. */
    MONEY_MISSING(Severity.INFO, 1),
    /** Scores, or the total, are not printed. */
    SCORE_MISSING(Severity.INFO, 0),
    /** The printed grade is not that of the printed total. */
    GRADE_MISMATCH(Severity.ERROR, 3),
    /** There are no rules for the district: others were taken. */
    RULES_ASSUMED(Severity.INFO, 1),
    /** Rows of a class of the form's own (项目决策) name no target: said once. */
    NO_TARGET(Severity.INFO, 1),
    /** No target was decided on before the year: the cell is empty, or says 待定, 无, 定性. */
    TARGET_MISSING(Severity.ERROR, 1),
    /** Text of a template that was still to be filled in: 指标1, XX. */
    PLACEHOLDER(Severity.ERROR, 1),
    /** A quantity, or a target with a sign, that has no number. */
    TARGET_WITHOUT_NUMBER(Severity.WARNING, 1),
    /** A word such as 提高 without a number or a standard. */
    TARGET_VAGUE(Severity.WARNING, 2),
    /** A cost that is to be at least, or a quantity that is to be at most. */
    SIGN_UNSUITED(Severity.WARNING, 1),
    /** The date of a target lies outside the budget year. */
    DATE_OUTSIDE_YEAR(Severity.WARNING, 2),
    /** Money that is put in stands where a quantity that comes out belongs. */
    INPUT_AS_OUTPUT(Severity.WARNING, 1),
    /** A target repeats what was reached the year before. */
    TARGET_UNCHANGED(Severity.INFO, 2),
    /** Less was spent by the end of a month than the rules of monitoring name. */
    SPENDING_BEHIND(Severity.WARNING, 4),
    /** Spending lies further apart from what was attained than the rules of monitoring allow. */
    SPENDING_APART(Severity.WARNING, 3),
    /** The same form stands in two files; it is counted once. */
    FORM_TWICE(Severity.WARNING, 1);

    private final Severity severity;
    private final int quoted;
    private final Message message;
    private final Message label;

    /** {@code quoted}: how many details the message quotes. */
    FindingCode(Severity severity, int quoted) {
        this.severity = severity;
        this.quoted = quoted;
        this.message = Message.of("finding." + name());
        this.label = Message.of("finding_label." + name());
    }

    /** How much it weighs. */
    public Severity severity() {
        return severity;
    }

    /** What it is called in lists, such as 缺少偏差说明; in the language of {@code locale}: Chinese, else English. */
    public String label(Locale locale) {
        return label.in(given(locale, "locale")).text();
    }

    /** How many details the message quotes. */
    int quoted() {
        return quoted;
    }

    Template template(Locale locale) {
        return message.in(locale);
    }
}
