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
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.AttachedFinding;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.value.Money;

/**
 * A reason that is owed, and what stands there.
 *
 * @param where the item that owes it
 * @param text what stands there; empty where nothing does
 * @param saysSomething whether it is more than 无 or 0
 * @param cells what was wanted, and what was reached
 */
record OwedNote(String where, String text, boolean saysSomething, List<Serializable> cells) {
    /** Of an indicator, for its deviation. */
    static OwedNote of(Indicator row) {
        return new OwedNote(
                row.path().toString(), row.deviationNote().orElse("").strip(), row.explainsDeviation(), row.cells());
    }

    /** Of the execution, for money that was not spent as planned. */
    static OwedNote ofExecution(SelfEvaluation form, ExecutionBase base) {
        FundsRow counted = CountedMoney.of(form.funds(), base).row();
        return new OwedNote(
                Execution.LABEL,
                form.execution().deviationNote().orElse("").strip(),
                form.execution().explainsDeviation(),
                List.of(amount(base.of(counted)), amount(counted.executed())));
    }

    /** Of a budget that was changed in the year. */
    static OwedNote ofAdjustment(SelfEvaluation form) {
        FundsRow total = form.funds().total();
        return new OwedNote(
                Funds.TOTAL_LABEL + "/全年预算数",
                form.adjustmentNote().orElse("").strip(),
                form.explainsAdjustment(),
                List.of(amount(total.initial()), amount(total.adjusted())));
    }

    /** Of a form as a whole: any reason on it will do. */
    static OwedNote ofForm(SelfEvaluation form) {
        boolean explains = form.execution().explainsDeviation() || form.explainsAdjustment();
        return among(form.project(), form.indicators().indicators(), explains);
    }

    /** Of a class of indicators: a reason beside any of them will do. */
    static OwedNote ofClass(IndicatorClass standard, List<Indicator> rows) {
        return among(standard.label(), rows, false);
    }

    private static OwedNote among(String where, List<Indicator> rows, boolean explains) {
        boolean saysSomething = explains || rows.stream().anyMatch(Indicator::explainsDeviation);
        return new OwedNote(where, "", saysSomething, List.of("—", "—"));
    }

    private static Serializable amount(Optional<Money> money) {
        return money.<Serializable>map(amount -> amount).orElse("");
    }

    /** What is wrong with the note of a row that says nothing. */
    static Finding fault(Indicator row) {
        String where = row.path().toString();
        return row.deviationNote().isEmpty()
                ? Finding.of(FindingCode.NOTE_MISSING, where, row.cells())
                : fault(where, row.deviationNote().get().strip(), row.cells());
    }

    private static Finding fault(String where, String text, List<Serializable> cells) {
        return text.isEmpty()
                ? Finding.of(FindingCode.NOTE_MISSING, where, cells)
                : Finding.of(FindingCode.NOTE_EMPTY, where, text);
    }

    /** Adds what is wrong with it by {@code rule}, unless another rule has reported the same. */
    void check(AttachedFinding rule, FindingList findings) {
        Finding fault = fault(where, text, cells);
        if (!saysSomething && !findings.contains(fault)) {
            findings.add(fault);
        }
        int length = text.codePointCount(0, text.length());
        if (rule.mostCharacters() > 0 && length > rule.mostCharacters()) {
            findings.add(Finding.of(FindingCode.NOTE_TOO_LONG, where, length, rule.mostCharacters()));
        }
    }
}
