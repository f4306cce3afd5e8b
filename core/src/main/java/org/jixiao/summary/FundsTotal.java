package org.jixiao.summary;

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

    static FundsTotal of(FundsRow row) {
        return new FundsTotal(
                CellTotal.of(row.budget().initial()),
                CellTotal.of(row.budget().adjusted()),
                CellTotal.of(row.executed()));
    }

    /** The forms that have this row. */
    public long forms() {
        return executed.given() + executed.empty();
    }

    /** Both together. */
    public FundsTotal plus(FundsTotal other) {
        return new FundsTotal(
                initial.plus(other.initial), adjusted.plus(other.adjusted), executed.plus(other.executed));
    }
}
