package org.jixiao.cells;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One row of 项目资金: {@code new FundsCells("80", "80", "75.5")}. A cell that is blank becomes null.
 *
 * @param initial 年初预算数
 * @param adjusted 全年预算数
 * @param executed 全年执行数
 * @param arrived 到位数, on forms that print it
 */
public record FundsCells(
        @Nullable String initial,
        @Nullable String adjusted,
        @Nullable String executed,
        @Nullable String arrived) implements Serializable {
    /** Takes the cells as they were printed. */
    public FundsCells {
        initial = Blank.toNull(initial);
        adjusted = Blank.toNull(adjusted);
        executed = Blank.toNull(executed);
        arrived = Blank.toNull(arrived);
    }

    /** A row of the three standard columns. */
    public FundsCells(@Nullable String initial, @Nullable String adjusted, @Nullable String executed) {
        this(initial, adjusted, executed, null);
    }
}
