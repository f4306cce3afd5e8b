package org.jixiao.review;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The cells of one row of 项目资金 as printed; each can be empty. */
@Value.Immutable
public abstract class FundsCells implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    FundsCells() {}

    public static FundsCells of(Optional<String> initial, Optional<String> adjusted, Optional<String> executed) {
        return ImmutableFundsCells.make(initial, adjusted, executed);
    }

    /** 年初预算数. */
    public abstract Optional<String> initial();

    /** 全年预算数. */
    public abstract Optional<String> adjusted();

    /** 全年执行数. */
    public abstract Optional<String> executed();
}
