package org.jixiao.form;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.value.Money;

/** One row of 项目资金: a budget and what was spent of it; any cell can be empty. */
@Value.Immutable
public abstract class FundsRow implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    FundsRow() {}

    /** A row with all three cells: 年初预算数, 全年预算数, 全年执行数. */
    public static FundsRow of(Money initial, Money adjusted, Money executed) {
        return of(Optional.of(initial), Optional.of(adjusted), Optional.of(executed));
    }

    /** A row as published: any of 年初预算数, 全年预算数, 全年执行数 can be empty. */
    public static FundsRow of(Optional<Money> initial, Optional<Money> adjusted, Optional<Money> executed) {
        return ImmutableFundsRow.make(Budget.of(initial, adjusted), executed);
    }

    public abstract Budget budget();

    /** 全年执行数, at least 0. */
    public abstract Optional<Money> executed();

    /** This row and {@code other} added cell by cell; a cell that is empty in both stays empty. */
    FundsRow plus(FundsRow other) {
        return of(
                sum(budget().initial(), other.budget().initial()),
                sum(budget().adjusted(), other.budget().adjusted()),
                sum(executed(), other.executed()));
    }

    /** This row, with the cells of {@code other} where its own are empty. */
    FundsRow or(FundsRow other) {
        return of(
                budget().initial().or(() -> other.budget().initial()),
                budget().adjusted().or(() -> other.budget().adjusted()),
                executed().or(other::executed));
    }

    private static Optional<Money> sum(Optional<Money> left, Optional<Money> right) {
        return left.isPresent() && right.isPresent() ? Optional.of(left.get().plus(right.get())) : left.or(() -> right);
    }

    void check(String path) {
        checkCell(path + "/年初预算数", budget().initial());
        checkCell(path + "/全年预算数", budget().adjusted());
        checkCell(path + "/全年执行数", executed());
    }

    private static void checkCell(String path, Optional<Money> cell) {
        if (cell.isPresent() && cell.get().signum() < 0) {
            throw new InvalidFormException(
                    path, "an amount of 0 or more", cell.get().toString());
        }
    }
}
