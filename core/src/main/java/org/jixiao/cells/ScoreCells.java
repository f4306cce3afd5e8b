package org.jixiao.cells;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The figures of 预算执行率 or of 总分: {@code new ScoreCells("10", "99.97%", "9.99")}. A cell that is blank becomes null.
 *
 * @param weight 分值
 * @param rate 执行率; the total has none
 * @param score 得分
 */
public record ScoreCells(
        @Nullable String weight,
        @Nullable String rate,
        @Nullable String score) implements Serializable {
    /** No figure. */
    public static final ScoreCells EMPTY = new ScoreCells(null, null, null);

    /** Takes the cells as they were printed. */
    public ScoreCells {
        weight = Blank.toNull(weight);
        rate = Blank.toNull(rate);
        score = Blank.toNull(score);
    }
}
