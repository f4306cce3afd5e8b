package org.jixiao.cells;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One row of 项目资金: {@code new FundsCells("80", "80", "75.5")}. A cell that is blank becomes null.
 *
 * @param initial 年初预算数
 * @param adjusted 全年预算数
 * @param executed 全年执行数
 */
public record FundsCells(
        @Nullable String initial,
        @Nullable String adjusted,
        @Nullable String executed) implements Serializable {
    /** Takes the cells as they were printed. */
    public FundsCells {
        initial = Blank.toNull(initial);
        adjusted = Blank.toNull(adjusted);
        executed = Blank.toNull(executed);
    }
}
