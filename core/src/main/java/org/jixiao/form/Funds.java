package org.jixiao.form;

import com.google.common.collect.Maps;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.jixiao.value.internal.Checks;
import org.jspecify.annotations.Nullable;

/** 项目资金: the rows of the funding sources, and the total row where the form states one. */
@Value.Immutable
public abstract class Funds implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The words of the form for the total row. */
    public static final String TOTAL_LABEL = "年度资金总额";

    Funds() {}

    /** Of a form that names no money. */
    static Funds none() {
        return of(new TreeMap<>(), Optional.empty());
    }

    static Funds of(SortedMap<FundingSource, FundsRow> sources, Optional<FundsRow> statedTotal) {
        return ImmutableFunds.make(sources, statedTotal);
    }

    /** The rows of the sources the form names, in the order of {@link FundingSource}. */
    public abstract Map<FundingSource, FundsRow> sources();

    /** 年度资金总额 as the form states it, if it does. */
    public abstract Optional<FundsRow> statedTotal();

    /** The rows of the sources added up, cell by cell; a cell stays empty where no source has a figure. */
    public FundsRow sumOfSources() {
        return sum(sources());
    }

    /** The sum of the sources without those named 其中：…, which can be a part of the one above them. */
    public FundsRow sumWithoutParts() {
        return sum(Maps.filterKeys(sources(), source -> !source.label().startsWith("其中")));
    }

    private static FundsRow sum(Map<FundingSource, FundsRow> rows) {
        FundsRow sum = null;
        for (FundsRow row : rows.values()) {
            sum = sum == null ? row : sum.plus(row);
        }
        return sum == null ? FundsRow.empty() : sum;
    }

    /**
     * What the execution rate is taken from: the stated total, and in each cell that it leaves empty the sum of the sources.
     *
     * <p>A stated total of 全年预算数 100万元 alone, above sources of which 77万元 were executed, gives 100万元 and 77万元. A total
     * row of zeros above sources with money was never filled in: then the sum counts.
     */
    @Value.Derived
    @Value.Auxiliary
    public FundsRow total() {
        FundsRow sum = sumOfSources();
        return statedTotal().isEmpty() || (statedTotal().get().isWithoutMoney() && !sum.isWithoutMoney())
                ? sum
                : statedTotal().get().or(sum);
    }

    /** Funds as they are stored: a row for each source, in the same order. */
    private record Stored(
            List<FundingSource> sources,
            List<FundsRow> rows,
            @Nullable FundsRow statedTotal) implements Serializable {
        Stored {
            sources = Checks.list(sources, "sources");
            rows = Checks.list(rows, "rows");
        }

        @Serial
        private Object readResolve() throws InvalidObjectException {
            Map<FundingSource, FundsRow> named = new TreeMap<>();
            for (int i = 0; i < Math.min(sources.size(), rows.size()); i++) {
                named.put(sources.get(i), rows.get(i));
            }
            if (named.size() != sources.size() || named.size() != rows.size()) {
                throw new InvalidObjectException("expected one row for each source, got " + sources + " and " + rows);
            }
            return ImmutableFunds.make(named, Optional.ofNullable(statedTotal));
        }
    }

    @Serial
    Object writeReplace() {
        return new Stored(
                List.copyOf(sources().keySet()),
                List.copyOf(sources().values()),
                statedTotal().orElse(null));
    }

    @Serial
    Object readResolve() throws InvalidObjectException {
        throw Checks.notStored("the funds");
    }
}
