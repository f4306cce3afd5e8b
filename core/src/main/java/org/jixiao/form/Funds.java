package org.jixiao.form;

import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** 项目资金: the rows of the funding sources, and the total row where the form states one. */
@Value.Immutable
public abstract class Funds implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The words of the form for the total row. */
    public static final String TOTAL_LABEL = "年度资金总额";

    private static final FundsRow EMPTY = FundsRow.of(Optional.empty(), Optional.empty(), Optional.empty());

    Funds() {}

    static Funds of(Map<FundingSource, FundsRow> sources, Optional<FundsRow> statedTotal) {
        return ImmutableFunds.make(sources, statedTotal);
    }

    /** The rows of the sources the form names. */
    public abstract Map<FundingSource, FundsRow> sources();

    /** 年度资金总额 as the form states it, if it does. */
    public abstract Optional<FundsRow> statedTotal();

    /** The rows of the sources added up; empty cells where no source has a figure. */
    public FundsRow sumOfSources() {
        FundsRow sum = null;
        for (FundsRow row : sources().values()) {
            sum = sum == null ? row : sum.plus(row);
        }
        return sum == null ? EMPTY : sum;
    }

    /** The stated total, in cells it leaves empty the sum of the sources: what the execution rate is taken from. */
    @Value.Lazy
    public FundsRow total() {
        return statedTotal().isPresent() ? statedTotal().get().or(sumOfSources()) : sumOfSources();
    }
}
