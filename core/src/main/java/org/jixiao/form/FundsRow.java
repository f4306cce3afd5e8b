package org.jixiao.form;

import static org.jixiao.value.internal.Checks.given;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
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

    private static final String AMOUNT = "funds.amount";

    FundsRow() {}

    /**
     * A row with all three cells: 年初预算数, 全年预算数, 全年执行数.
     *
     * @throws org.jixiao.value.InvalidValueException if an amount is null, an {@link InvalidFormException} if one is below 0
     */
    public static FundsRow of(Money initial, Money adjusted, Money executed) {
        return of(
                "",
                Optional.of(given(initial, "initial")),
                Optional.of(given(adjusted, "adjusted")),
                Optional.of(given(executed, "executed")));
    }

    /**
     * The row of the form at {@code path}.
     *
     * @throws InvalidFormException if an amount is null or below 0
     */
    static FundsRow at(String path, Money initial, Money adjusted, Money executed) {
        String within = path + "/";
        return of(
                within,
                Optional.of(Given.given(within + INITIAL, AMOUNT, initial)),
                Optional.of(Given.given(within + ADJUSTED, AMOUNT, adjusted)),
                Optional.of(Given.given(within + EXECUTED, AMOUNT, executed)));
    }

    /** A row whose cells are all empty; {@link #withInitial}, {@link #withAdjusted} and {@link #withExecuted} fill them. */
    public static FundsRow empty() {
        return ImmutableFundsRow.make(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * This row with another 年初预算数.
     *
     * @throws org.jixiao.value.InvalidValueException if the amount is null, an {@link InvalidFormException} if it is below 0
     */
    public FundsRow withInitial(Money amount) {
        return of("", Optional.of(given(amount, "amount")), adjusted(), executed());
    }

    /**
     * This row with another 全年预算数.
     *
     * @throws org.jixiao.value.InvalidValueException if the amount is null, an {@link InvalidFormException} if it is below 0
     */
    public FundsRow withAdjusted(Money amount) {
        return of("", initial(), Optional.of(given(amount, "amount")), executed());
    }

    /**
     * This row with another 全年执行数.
     *
     * @throws org.jixiao.value.InvalidValueException if the amount is null, an {@link InvalidFormException} if it is below 0
     */
    public FundsRow withExecuted(Money amount) {
        return of("", initial(), adjusted(), Optional.of(given(amount, "amount")));
    }

    private static FundsRow of(
            String within, Optional<Money> initial, Optional<Money> adjusted, Optional<Money> executed) {
        return ImmutableFundsRow.make(
                checked(within + INITIAL, initial),
                checked(within + ADJUSTED, adjusted),
                checked(within + EXECUTED, executed));
    }

    private static Optional<Money> checked(String place, Optional<Money> cell) {
        if (cell.isPresent() && cell.get().signum() < 0) {
            throw InvalidFormException.at(place, AMOUNT, cell.get().toString());
        }
        return cell;
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
        return ReadBack.through(() -> of("", initial(), adjusted(), executed()));
    }
}
