package org.jixiao.testkit.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /**
     * The money that counts, by core/docs 6.4: that of some sources where the form tells it from other money, else all of it. Forms of the kit
     * name no source 其中.
     */
    static FundsRow counted(Funds funds, Regulation.CountedMoney money) {
        FundsRow total = total(funds);
        if (money == Regulation.CountedMoney.ALL) {
            return total;
        }
        List<FundsRow> in = rows(funds, label -> counts(label, money));
        List<FundsRow> out = rows(funds, label -> !counts(label, money));
        if (out.stream().allMatch(OracleFunds::isWithoutMoney)) {
            return total;
        }
        FundsRow none = FundsRow.empty();
        Optional<Money> initial = cell(none, in, FundsRow::initial);
        Optional<Money> adjusted = cell(none, in, FundsRow::adjusted);
        Optional<Money> executed = cell(none, in, FundsRow::executed);
        if (executed.isEmpty() || (initial.isEmpty() && adjusted.isEmpty())) {
            return total;
        }
        FundsRow sum = none.withExecuted(executed.get());
        sum = initial.isPresent() ? sum.withInitial(initial.get()) : sum;
        return adjusted.isPresent() ? sum.withAdjusted(adjusted.get()) : sum;
    }

    private static List<FundsRow> rows(Funds funds, Predicate<String> named) {
        return funds.sources().entrySet().stream()
                .filter(row -> named.test(row.getKey().label()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean counts(String label, Regulation.CountedMoney money) {
        boolean fiscal = label.contains("财政")
                ? !label.contains("非财政")
                : Stream.of("其他", "自筹", "自有", "单位资金", "社会", "事业收入", "经营收入", "贷款", "捐")
                        .noneMatch(label::contains);
        boolean ofYear = !label.contains("结转") && !label.contains("结余");
        return fiscal && (ofYear || money == Regulation.CountedMoney.FISCAL);
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
