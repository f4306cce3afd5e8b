package org.jixiao.summary;

import java.io.Serializable;
import java.util.Optional;
import org.jixiao.value.Money;
import org.jixiao.value.internal.Checks;

/**
 * One cell of many forms added up.
 *
 * @param sum of the cells that hold an amount
 * @param given how many hold an amount
 * @param empty how many are empty; they are not in the sum
 */
public record CellTotal(Money sum, long given, long empty) implements Serializable {
    /** No form yet. */
    public static final CellTotal NONE = new CellTotal(Money.ZERO, 0, 0);

    /**
     * Takes figures that forms can add up to.
     *
     * @throws org.jixiao.value.InvalidValueException if the sum is null, a figure is below 0, or no cell gave the sum
     */
    public CellTotal {
        boolean possible =
                given >= 0 && empty >= 0 && Checks.given(sum, "sum").signum() >= 0 && (given > 0 || sum.isZero());
        if (!possible) {
            throw Impossible.figures(sum, given, empty);
        }
    }

    static CellTotal of(Optional<Money> cell) {
        return cell.isPresent() ? new CellTotal(cell.get(), 1, 0) : new CellTotal(Money.ZERO, 0, 1);
    }

    CellTotal plus(CellTotal more) {
        return new CellTotal(sum.plus(more.sum), given + more.given, empty + more.empty);
    }

    /** All of the cells. */
    long forms() {
        return given + empty;
    }
}
