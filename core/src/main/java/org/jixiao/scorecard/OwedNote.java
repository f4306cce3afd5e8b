package org.jixiao.scorecard;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jixiao.form.Budget;
import org.jixiao.form.Execution;
import org.jixiao.form.Funds;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.AttachedFinding;
import org.jixiao.value.Money;

/**
 * A reason that is owed, and what stands there.
 *
 * @param where the item that owes it
 * @param text what stands there; empty where nothing does
 * @param saysSomething whether it is more than 无 or 0
 * @param target what was wanted
 * @param actual what was reached
 */
record OwedNote(String where, String text, boolean saysSomething, Serializable target, Serializable actual) {
    /** Of an indicator, for its deviation. */
    static OwedNote of(Indicator indicator) {
        return new OwedNote(
                indicator.path().toString(),
                indicator.deviationNote().orElse("").strip(),
                indicator.explainsDeviation(),
                indicator.target(),
                indicator.actual());
    }

    /** Of the execution, for money that was not spent as planned. */
    static OwedNote ofExecution(SelfEvaluation form) {
        FundsRow total = form.funds().total();
        return new OwedNote(
                Execution.LABEL,
                form.execution().deviationNote().orElse("").strip(),
                form.execution().explainsDeviation(),
                amount(total.budget().base()),
                amount(total.executed()));
    }

    /** Of a budget that was changed in the year. */
    static OwedNote ofAdjustment(SelfEvaluation form) {
        Budget budget = form.funds().total().budget();
        return new OwedNote(
                Funds.TOTAL_LABEL + "/全年预算数",
                form.adjustmentNote().orElse("").strip(),
                form.explainsAdjustment(),
                amount(budget.initial()),
                amount(budget.adjusted()));
    }

    private static Serializable amount(Optional<Money> money) {
        return money.<Serializable>map(amount -> amount).orElse("");
    }

    /** What is wrong with it, if anything is. */
    Optional<Finding> fault() {
        if (saysSomething) {
            return Optional.empty();
        }
        return Optional.of(
                text.isEmpty()
                        ? Finding.of(FindingCode.NOTE_MISSING, where, target, actual)
                        : Finding.of(FindingCode.NOTE_EMPTY, where, text));
    }

    /** Adds what is wrong with it in the eyes of {@code rule}, unless another rule said the same. */
    void check(AttachedFinding rule, List<Finding> findings) {
        fault().filter(fault -> !findings.contains(fault)).ifPresent(findings::add);
        if (rule.mostCharacters() > 0 && text.codePointCount(0, text.length()) > rule.mostCharacters()) {
            findings.add(Finding.of(
                    FindingCode.NOTE_TOO_LONG, where, text.codePointCount(0, text.length()), rule.mostCharacters()));
        }
    }
}
