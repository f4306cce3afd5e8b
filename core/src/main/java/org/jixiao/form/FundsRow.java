package org.jixiao.form;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jixiao.internal.ReadBack;
import org.jixiao.value.Money;

/**
 * One row of 项目资金: a budget and what was spent of it. Any cell can be empty.
 *
 * <pre>{@code
 * FundsRow.of(wan("0"), wan("246.768"), wan("246.768"))
 * FundsRow.empty().withAdjusted(wan("75.5"))
 * }</pre>
 *
 * <p>No amount is below 0.
 */
@Value.Immutable
public abstract class FundsRow implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String INITIAL = "年初预算数";
    private static final String ADJUSTED = "全年预算数";
    private static final String EXECUTED = "全年执行数";

    FundsRow() {}

    /**
     * A row with all three cells: 年初预算数, 全年预算数, 全年执行数.
     *
     * @throws InvalidFormException if an amount is null or below 0
     */
    public static FundsRow of(Money initial, Money adjusted, Money executed) {
        return at("", initial, adjusted, executed);
    }

    /**
     * The row of the form whose cells stand behind {@code path}: {@code 其他资金/}.
     *
     * @throws InvalidFormException if an amount is null or below 0
     */
    static FundsRow at(String path, Money initial, Money adjusted, Money executed) {
        return ImmutableFundsRow.make(
                Optional.of(cell(path + INITIAL, initial)),
                Optional.of(cell(path + ADJUSTED, adjusted)),
                Optional.of(cell(path + EXECUTED, executed)));
    }

    /** A row whose cells are all empty; {@link #withInitial}, {@link #withAdjusted} and {@link #withExecuted} fill them. */
    public static FundsRow empty() {
        return ImmutableFundsRow.make(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * This row with another 年初预算数.
     *
     * @throws InvalidFormException if the amount is null or below 0
     */
    public FundsRow withInitial(Money amount) {
        return ImmutableFundsRow.make(Optional.of(cell(INITIAL, amount)), adjusted(), executed());
    }

    /**
     * This row with another 全年预算数.
     *
     * @throws InvalidFormException if the amount is null or below 0
     */
    public FundsRow withAdjusted(Money amount) {
        return ImmutableFundsRow.make(initial(), Optional.of(cell(ADJUSTED, amount)), executed());
    }

    /**
     * This row with another 全年执行数.
     *
     * @throws InvalidFormException if the amount is null or below 0
     */
    public FundsRow withExecuted(Money amount) {
        return ImmutableFundsRow.make(initial(), adjusted(), Optional.of(cell(EXECUTED, amount)));
    }

    private static Money cell(String place, Money amount) {
        if (Texts.given(place, "funds.amount", amount).signum() < 0) {
            throw InvalidFormException.at(place, "funds.amount", amount.toString());
        }
        return amount;
    }

    /** 年初预算数, at least 0. */
    public abstract Optional<Money> initial();

    /** 全年预算数, at least 0. */
    public abstract Optional<Money> adjusted();

    /** 全年执行数, at least 0. */
    public abstract Optional<Money> executed();

    /** What the execution rate is measured against: the adjusted budget, else the initial one. */
    public Optional<Money> base() {
        Optional<Money> adjusted = adjusted();
        return adjusted.isPresent() ? adjusted : initial();
    }

    /** Whether no cell holds an amount above 0. */
    public boolean isWithoutMoney() {
        return Stream.of(initial(), adjusted(), executed())
                .allMatch(cell -> cell.isEmpty() || cell.get().isZero());
    }

    /** This row and {@code other} added cell by cell; a cell that is empty in both stays empty. */
    FundsRow plus(FundsRow other) {
        return ImmutableFundsRow.make(
                sum(initial(), other.initial()), sum(adjusted(), other.adjusted()), sum(executed(), other.executed()));
    }

    /** This row, with the cells of {@code other} where its own are empty. */
    FundsRow or(FundsRow other) {
        return ImmutableFundsRow.make(
                initial().or(other::initial),
                adjusted().or(other::adjusted),
                executed().or(other::executed));
    }

    private static Optional<Money> sum(Optional<Money> left, Optional<Money> right) {
        return left.isPresent() && right.isPresent() ? Optional.of(left.get().plus(right.get())) : left.or(() -> right);
    }

    /** A row that was read back is held to what every row is held to. */
    @Serial
    Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> ImmutableFundsRow.make(
                initial().map(amount -> cell(INITIAL, amount)),
                adjusted().map(amount -> cell(ADJUSTED, amount)),
                executed().map(amount -> cell(EXECUTED, amount))));
    }
}
