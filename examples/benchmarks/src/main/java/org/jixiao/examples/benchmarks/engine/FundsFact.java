package org.jixiao.examples.benchmarks.engine;

import java.math.BigDecimal;
import org.jixiao.examples.benchmarks.work.Form;

/** The money of a form as a fact for rule engines. */
public final class FundsFact {
    private final BigDecimal budget;
    private final BigDecimal executed;

    FundsFact(Form form) {
        budget = form.budget();
        executed = form.executed();
    }

    /** 全年预算数. */
    public BigDecimal getBudget() {
        return budget;
    }

    /** 全年执行数. */
    public BigDecimal getExecuted() {
        return executed;
    }
}
