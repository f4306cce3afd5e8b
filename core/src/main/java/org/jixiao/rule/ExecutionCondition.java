package org.jixiao.rule;

import java.util.Locale;
import java.util.Optional;
import org.jixiao.form.Budget;
import org.jixiao.internal.Messages;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/** A condition on the money of a form. Made by {@link Conditions}. */
public sealed interface ExecutionCondition extends Condition {
    /**
     * Whether the condition holds; what is not known holds nothing.
     *
     * @param budget the total row of the form
     * @param rate executed ÷ budget, where it can be formed
     */
    boolean holds(Budget budget, Optional<Fraction> rate);

    /** The execution rate lies in an interval. */
    record RateIn(Interval interval) implements ExecutionCondition {
        @Override
        public boolean holds(Budget budget, Optional<Fraction> rate) {
            return rate.filter(interval::contains).isPresent();
        }

        @Override
        public String text(Locale locale) {
            return Messages.text("condition.rate", locale, interval.toPercentText());
        }
    }

    /** The budget was changed in the year: the adjusted one is not the initial one. */
    record BudgetChanged() implements ExecutionCondition {
        @Override
        public boolean holds(Budget budget, Optional<Fraction> rate) {
            return budget.initial().isPresent()
                    && budget.adjusted().isPresent()
                    && !budget.initial().equals(budget.adjusted());
        }

        @Override
        public String text(Locale locale) {
            return Messages.template("condition.budget_changed", locale);
        }
    }
}
