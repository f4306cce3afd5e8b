package org.jixiao.form;

import static org.jixiao.value.internal.Checks.given;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jixiao.value.internal.Checks;
import org.jspecify.annotations.Nullable;

/** 项目资金: the rows of the funding sources, and the total row where the form states one. */
public final class Funds implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The words of the form for the total row. */
    public static final String TOTAL_LABEL = "年度资金总额";

    private final Map<FundingSource, FundsRow> sources;
    private final @Nullable FundsRow statedTotal;

    // what follows from them
    private final transient FundsRow total;

    private Funds(SortedMap<FundingSource, FundsRow> sources, @Nullable FundsRow statedTotal) {
        this.sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        this.statedTotal = statedTotal;
        FundsRow sum = sumOfSources();
        this.total = statedTotal == null || (statedTotal.isWithoutMoney() && !sum.isWithoutMoney())
                ? sum
                : statedTotal.or(sum);
    }

    /** Of a form that names no money. */
    static Funds none() {
        return of(new TreeMap<>(), null);
    }

    static Funds of(SortedMap<FundingSource, FundsRow> sources, @Nullable FundsRow statedTotal) {
        return new Funds(sources, statedTotal);
    }

    /** The rows of the sources the form names, in the order of {@link FundingSource}. */
    public Map<FundingSource, FundsRow> sources() {
        return sources;
    }

    /** 年度资金总额 as the form states it, if it does. */
    public Optional<FundsRow> statedTotal() {
        return Optional.ofNullable(statedTotal);
    }

    /** The rows of the sources added up, cell by cell; a cell stays empty where no source has a figure. */
    public FundsRow sumOfSources() {
        return sum(sources.values());
    }

    /** The sum of the sources without those named 其中：…, which can be a part of the one above them. */
    public FundsRow sumWithoutParts() {
        List<FundsRow> rows = new ArrayList<>(sources.size());
        for (Map.Entry<FundingSource, FundsRow> row : sources.entrySet()) {
            if (!isPart(row.getKey())) {
                rows.add(row.getValue());
            }
        }
        return sum(rows);
    }

    /**
     * The rows of some sources added up, cell by cell. Rows named 其中：… are left out where the stated total is the sum without them
     * and not the sum with them.
     */
    public FundsRow sumOf(Predicate<FundingSource> counts) {
        given(counts, "counts");
        boolean isWithoutParts = isTotal(sumWithoutParts()) && !isTotal(sumOfSources());
        List<FundsRow> rows = new ArrayList<>(sources.size());
        for (Map.Entry<FundingSource, FundsRow> row : sources.entrySet()) {
            if (counts.test(row.getKey()) && !(isWithoutParts && isPart(row.getKey()))) {
                rows.add(row.getValue());
            }
        }
        return sum(rows);
    }

    /** Whether the stated total has this row's amounts; a cell that is empty on either side contradicts nothing. */
    private boolean isTotal(FundsRow row) {
        return statedTotal != null && statedTotal.or(row).equals(row.or(statedTotal));
    }

    private static boolean isPart(FundingSource source) {
        return source.label().startsWith("其中");
    }

    private static FundsRow sum(Collection<FundsRow> rows) {
        FundsRow sum = null;
        for (FundsRow row : rows) {
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
    public FundsRow total() {
        return total;
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
            SortedMap<FundingSource, FundsRow> named = new TreeMap<>();
            for (int i = 0; i < Math.min(sources.size(), rows.size()); i++) {
                named.put(sources.get(i), rows.get(i));
            }
            if (named.size() != sources.size() || named.size() != rows.size()) {
                throw new InvalidObjectException("expected one row for each source, got " + sources + " and " + rows);
            }
            return new Funds(named, statedTotal);
        }
    }

    @Serial
    private Object writeReplace() {
        return new Stored(List.copyOf(sources.keySet()), List.copyOf(sources.values()), statedTotal);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Funds that
                        && sources.equals(that.sources)
                        && Objects.equals(statedTotal, that.statedTotal));
    }

    @Override
    public int hashCode() {
        return 31 * sources.hashCode() + Objects.hashCode(statedTotal);
    }

    /** {@code {当年财政拨款=FundsRow{…}}, total FundsRow{…}}. */
    @Override
    public String toString() {
        return statedTotal == null ? sources.toString() : sources + ", total " + statedTotal;
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        throw Checks.notStored("the funds");
    }
}
