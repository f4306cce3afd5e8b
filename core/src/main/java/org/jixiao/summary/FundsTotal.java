package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import org.jixiao.form.FundsRow;

/**
 * One row of 项目资金 of many forms added up, cell by cell.
 *
 * @param initial 年初预算数
 * @param adjusted 全年预算数
 * @param executed 全年执行数
 */
public record FundsTotal(CellTotal initial, CellTotal adjusted, CellTotal executed) implements Serializable {
    /** No form yet. */
    public static final FundsTotal NONE = new FundsTotal(CellTotal.NONE, CellTotal.NONE, CellTotal.NONE);

    /**
     * Takes the cells of as many forms each.
     *
     * @throws org.jixiao.value.InvalidValueException if one is null, or they are not of the same number of forms
     */
    public FundsTotal {
        long forms = given(initial, "initial").forms();
        if (given(adjusted, "adjusted").forms() != forms
                || given(executed, "executed").forms() != forms) {
            throw Impossible.figures(initial, adjusted, executed);
        }
    }

    static FundsTotal of(FundsRow row) {
        return new FundsTotal(CellTotal.of(row.initial()), CellTotal.of(row.adjusted()), CellTotal.of(row.executed()));
    }

    FundsTotal plus(FundsTotal more) {
        return new FundsTotal(initial.plus(more.initial), adjusted.plus(more.adjusted), executed.plus(more.executed));
    }

    /** The forms that have this row. */
    public long forms() {
        return executed.forms();
    }
}
