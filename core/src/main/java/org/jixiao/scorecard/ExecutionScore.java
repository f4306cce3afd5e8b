package org.jixiao.scorecard;

import java.io.Serial;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.form.Execution;
import org.jixiao.value.Fraction;

/** The score of 预算执行率. */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // built by name alone
public abstract non-sealed class ExecutionScore implements ItemScore {
    @Serial
    private static final long serialVersionUID = 1L;

    ExecutionScore() {}

    /** Executed ÷ budget, exact; absent where no rate can be formed. Above 1 where more was executed than the budget. */
    public abstract Optional<Fraction> rate();

    @Override
    public String where() {
        return Execution.LABEL;
    }
}
