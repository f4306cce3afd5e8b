package org.jixiao.scorecard;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
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

    /** Adds what is wrong with the note of an indicator that does not explain its deviation. */
    static void addFault(Indicator row, FindingList findings) {
        String text = row.deviationNote().orElse("").strip();
        findings.add(fault(row.path().toString(), text, row.target(), row.actual()));
    }

    private static Finding fault(String where, String text, Serializable target, Serializable actual) {
        return text.isEmpty()
                ? new Finding(FindingCode.NOTE_MISSING, where, List.of(target, actual))
                : Finding.of(FindingCode.NOTE_EMPTY, where, text);
    }

    /** Of the execution, for money that was not spent as planned. */
    static OwedNote ofExecution(SelfEvaluation form) {
        FundsRow total = form.funds().total();
        return new OwedNote(
                Execution.LABEL,
                form.execution().deviationNote().orElse("").strip(),
                form.execution().explainsDeviation(),
                amount(total.base()),
                amount(total.executed()));
    }

    /** Of a budget that was changed in the year. */
    static OwedNote ofAdjustment(SelfEvaluation form) {
        FundsRow total = form.funds().total();
        return new OwedNote(
                Funds.TOTAL_LABEL + "/全年预算数",
                form.adjustmentNote().orElse("").strip(),
                form.explainsAdjustment(),
                amount(total.initial()),
                amount(total.adjusted()));
    }

    private static Serializable amount(Optional<Money> money) {
        return money.<Serializable>map(amount -> amount).orElse("");
    }

    /** What is wrong with it, if anything is. */
    Optional<Finding> fault() {
        return saysSomething ? Optional.empty() : Optional.of(fault(where, text, target, actual));
    }

    /** Adds what is wrong with it by {@code rule}, unless another rule has reported the same. */
    void check(AttachedFinding rule, FindingList findings) {
        Optional<Finding> fault = fault();
        if (fault.isPresent() && !findings.contains(fault.get())) {
            findings.add(fault.get());
        }
        int length = text.codePointCount(0, text.length());
        if (rule.mostCharacters() > 0 && length > rule.mostCharacters()) {
            findings.add(Finding.of(FindingCode.NOTE_TOO_LONG, where, length, rule.mostCharacters()));
        }
    }
}
