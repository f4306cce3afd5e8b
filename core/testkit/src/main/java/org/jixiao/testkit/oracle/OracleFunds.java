package org.jixiao.testkit.oracle;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.form.Funds;
import org.jixiao.form.FundsRow;
import org.jixiao.value.Money;

/** The total row that scoring takes, by core/docs 1.3. */
public final class OracleFunds {
    private OracleFunds() {}

    /** The stated total row, filled up from the sources; their sum where it is one of zeros above sources with money. */
    public static FundsRow total(Funds funds) {
        FundsRow stated = funds.statedTotal().orElse(FundsRow.empty());
        List<FundsRow> sources = List.copyOf(funds.sources().values());
        boolean unfilled = isWithoutMoney(stated) && !sources.stream().allMatch(OracleFunds::isWithoutMoney);
        FundsRow kept = unfilled ? FundsRow.empty() : stated;
        FundsRow total = FundsRow.empty();
        total = cell(kept, sources, FundsRow::initial).map(total::withInitial).orElse(total);
        total = cell(kept, sources, FundsRow::adjusted).map(total::withAdjusted).orElse(total);
        return cell(kept, sources, FundsRow::executed).map(total::withExecuted).orElse(total);
    }

    private static boolean isWithoutMoney(FundsRow row) {
        return List.of(row.initial(), row.adjusted(), row.executed()).stream()
                .flatMap(Optional::stream)
                .allMatch(Money::isZero);
    }

    private static Optional<Money> cell(
            FundsRow stated, List<FundsRow> sources, Function<FundsRow, Optional<Money>> column) {
        return column.apply(stated)
                .or(() -> sources.stream().map(column).flatMap(Optional::stream).reduce(Money::plus));
    }
}
