package org.jixiao.cells;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The figures of 预算执行率 or of 总分: {@code new ScoreCells("10", "99.97%", "9.99")}. A cell that is blank becomes null.
 *
 * @param weight 分值
 * @param rate 执行率; the total has none
 * @param score 得分
 * @param deviationNote 偏差原因分析及改进措施; the total has none
 */
public record ScoreCells(
        @Nullable String weight,
        @Nullable String rate,
        @Nullable String score,
        @Nullable String deviationNote) implements Serializable {
    /** No figure. */
    public static final ScoreCells EMPTY = new ScoreCells(null, null, null);

    /** Takes the cells as they were printed. */
    public ScoreCells {
        weight = Blank.toNull(weight);
        rate = Blank.toNull(rate);
        score = Blank.toNull(score);
        deviationNote = Blank.toNull(deviationNote);
    }

    /** The figures of a form that prints no note beside them, as most do. */
    public ScoreCells(@Nullable String weight, @Nullable String rate, @Nullable String score) {
        this(weight, rate, score, null);
    }

    /** The same figures with this note on the execution: why the money was not spent as planned. */
    public ScoreCells withDeviationNote(@Nullable String deviationNote) {
        return new ScoreCells(weight, rate, score, deviationNote);
    }
}
