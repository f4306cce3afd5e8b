package org.jixiao.summary;

import java.io.Serializable;
import java.util.Optional;
import org.jixiao.form.FundsRow;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;

/**
 * What many projects spent of their budgets, over the forms that state both; no other form is in either sum.
 *
 * @param forms how many state both
 * @param budget what their execution rates are measured against: adjusted budgets, where absent the initial one
 * @param executed 全年执行数
 */
public record Spending(long forms, Money budget, Money executed) implements Serializable {
    /** No form yet. */
    public static final Spending NONE = new Spending(0, Money.ZERO, Money.ZERO);

    static Spending of(FundsRow row) {
        Optional<Money> budget = row.budget().base();
        return budget.isPresent() && row.executed().isPresent()
                ? new Spending(1, budget.get(), row.executed().get())
                : NONE;
    }

    /** Executed ÷ budget, exact; absent where there is no budget. Above 1 where more was executed than budgeted. */
    public Optional<Fraction> rate() {
        return budget.isZero() ? Optional.empty() : Optional.of(executed.per(budget));
    }

    /** Both together. */
    public Spending plus(Spending other) {
        return new Spending(forms + other.forms, budget.plus(other.budget), executed.plus(other.executed));
    }
}
