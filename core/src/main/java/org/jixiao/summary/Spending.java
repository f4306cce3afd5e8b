package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.util.Optional;
import org.jixiao.form.FundsRow;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;

/**
 * What many projects spent of their budgets. Only forms that state both are in it.
 *
 * @param forms how many state both
 * @param budget Σ 全年预算数; of a form without one, its 年初预算数
 * @param executed Σ 全年执行数
 */
record Spending(long forms, Money budget, Money executed) implements Serializable {
    /** No form yet. */
    static final Spending NONE = new Spending(0, Money.ZERO, Money.ZERO);

    /**
     * Takes figures that forms can add up to.
     *
     * @throws org.jixiao.value.InvalidValueException if one is null or below 0
     */
    Spending {
        if (given(budget, "budget").signum() < 0 || given(executed, "executed").signum() < 0 || forms < 0) {
            throw Impossible.figures(forms, budget, executed);
        }
    }

    /** A row that does not state both is in neither sum. */
    static Spending of(FundsRow row) {
        return row.base().isPresent() && row.executed().isPresent()
                ? new Spending(1, row.base().get(), row.executed().get())
                : NONE;
    }

    Spending plus(Spending more) {
        return new Spending(forms + more.forms, budget.plus(more.budget), executed.plus(more.executed));
    }

    /** Executed ÷ budget, exact; absent where there is no budget. Above 1 where more was executed than budgeted. */
    Optional<Fraction> rate() {
        return budget.isZero() ? Optional.empty() : Optional.of(executed.per(budget));
    }
}
