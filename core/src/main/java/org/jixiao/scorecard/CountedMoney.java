package org.jixiao.scorecard;

import java.util.Optional;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Execution;
import org.jixiao.form.Funds;
import org.jixiao.form.FundsRow;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The money that an execution rate counts.
 *
 * @param row budget and executed
 * @param said what is to be said of it; null where nothing is
 */
record CountedMoney(FundsRow row, @Nullable Finding said) {
    /** All of it where the rules say so, where there is no other, and where the form does not tell the one from the other. */
    static CountedMoney of(Funds funds, ExecutionBase base) {
        FundsRow total = funds.total();
        if (base.countsAll()) {
            return new CountedMoney(total, null);
        }
        FundsRow counted = funds.sumOf(base::counts);
        FundsRow rest = funds.sumOf(source -> !base.counts(source));
        if (rest.isWithoutMoney() && !counted.isWithoutMoney()) {
            return new CountedMoney(total, null);
        }
        Money budget = base.of(counted).orElse(null);
        Money executed = counted.executed().orElse(null);
        if (rest.isWithoutMoney() || budget == null || executed == null) {
            return new CountedMoney(
                    total,
                    total.isWithoutMoney() ? null : Finding.of(FindingCode.ALL_MONEY_COUNTED, Execution.LABEL, base));
        }
        return new CountedMoney(
                counted, Finding.of(FindingCode.FISCAL_MONEY_COUNTED, Execution.LABEL, base, budget, executed));
    }

    /** Executed ÷ budget; empty where one is missing, or the budget is 0. */
    Optional<Fraction> rate(ExecutionBase base) {
        Fraction budget = base.of(row).map(Money::yuan).orElse(Fraction.ZERO);
        return budget.signum() == 0
                ? Optional.empty()
                : row.executed().map(executed -> executed.yuan().dividedBy(budget));
    }
}
