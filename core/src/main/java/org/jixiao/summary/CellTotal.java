package org.jixiao.summary;

import java.io.Serializable;
import java.util.Optional;
import org.jixiao.value.Money;

/**
 * One cell of many forms added up.
 *
 * @param sum of the cells that hold an amount
 * @param given how many do
 * @param empty how many are empty: the sum knows nothing of them
 */
public record CellTotal(Money sum, long given, long empty) implements Serializable {
    /** No form yet. */
    public static final CellTotal NONE = new CellTotal(Money.ZERO, 0, 0);

    private static final CellTotal EMPTY = new CellTotal(Money.ZERO, 0, 1);

    static CellTotal of(Optional<Money> cell) {
        return cell.map(amount -> new CellTotal(amount, 1, 0)).orElse(EMPTY);
    }

    /** Both together. */
    public CellTotal plus(CellTotal other) {
        return new CellTotal(sum.plus(other.sum), given + other.given, empty + other.empty);
    }
}
