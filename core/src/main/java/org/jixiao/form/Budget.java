package org.jixiao.form;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.value.Money;

/** What a project may spend from one source: 年初预算数 and 全年预算数; either cell of a form can be empty. */
@Value.Immutable
public abstract class Budget implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    Budget() {}

    public static Budget of(Optional<Money> initial, Optional<Money> adjusted) {
        return ImmutableBudget.make(initial, adjusted);
    }

    /** 年初预算数, at least 0. */
    public abstract Optional<Money> initial();

    /** 全年预算数, at least 0. */
    public abstract Optional<Money> adjusted();

    /** What the execution rate is measured against: the adjusted budget, else the initial one. */
    public Optional<Money> base() {
        return adjusted().or(this::initial);
    }
}
