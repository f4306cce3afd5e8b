package org.jixiao.cells;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One row of a form. Its names are never null, but can be blank; any other cell that is blank becomes null.
 *
 * <pre>{@code
 * IndicatorCells row = IndicatorCells.row("产出指标", "数量指标", "报告数量")
 *         .withTarget("≥5").withUnit("份").withActual("7份").withWeight("10").withScore("10");
 * }</pre>
 *
 * @param level1 一级指标
 * @param level2 二级指标
 * @param name 三级指标
 * @param nature 绩效指标性质: a sign, or 定性
 * @param target 年度指标值
 * @param unit 绩效度量单位
 * @param actual 实际完成值
 * @param weight 分值
 * @param score 得分
 * @param deviationNote 偏差原因分析及改进措施
 */
public record IndicatorCells(
        String level1,
        String level2,
        String name,
        @Nullable String nature,
        @Nullable String target,
        @Nullable String unit,
        @Nullable String actual,
        @Nullable String weight,
        @Nullable String score,
        @Nullable String deviationNote)
        implements Serializable {
    /**
     * Takes the cells as they were printed.
     *
     * @throws org.jixiao.value.InvalidValueException if a name is null
     */
    public IndicatorCells {
        given(level1, "level1");
        given(level2, "level2");
        given(name, "name");
        nature = Blank.toNull(nature);
        target = Blank.toNull(target);
        unit = Blank.toNull(unit);
        actual = Blank.toNull(actual);
        weight = Blank.toNull(weight);
        score = Blank.toNull(score);
        deviationNote = Blank.toNull(deviationNote);
    }

    /** A row with its names; all other cells are empty. */
    public static IndicatorCells row(String level1, String level2, String name) {
        return new IndicatorCells(level1, level2, name, null, null, null, null, null, null, null);
    }

    /** The same row with this 绩效指标性质. */
    public IndicatorCells withNature(@Nullable String nature) {
        return new IndicatorCells(level1, level2, name, nature, target, unit, actual, weight, score, deviationNote);
    }

    /** The same row with this 年度指标值. */
    public IndicatorCells withTarget(@Nullable String target) {
        return new IndicatorCells(level1, level2, name, nature, target, unit, actual, weight, score, deviationNote);
    }

    /** The same row with this 绩效度量单位. */
    public IndicatorCells withUnit(@Nullable String unit) {
        return new IndicatorCells(level1, level2, name, nature, target, unit, actual, weight, score, deviationNote);
    }

    /** The same row with this 实际完成值. */
    public IndicatorCells withActual(@Nullable String actual) {
        return new IndicatorCells(level1, level2, name, nature, target, unit, actual, weight, score, deviationNote);
    }

    /** The same row with this 分值. */
    public IndicatorCells withWeight(@Nullable String weight) {
        return new IndicatorCells(level1, level2, name, nature, target, unit, actual, weight, score, deviationNote);
    }

    /** The same row with this 得分. */
    public IndicatorCells withScore(@Nullable String score) {
        return new IndicatorCells(level1, level2, name, nature, target, unit, actual, weight, score, deviationNote);
    }

    /** The same row with these 偏差原因分析及改进措施. */
    public IndicatorCells withDeviationNote(@Nullable String deviationNote) {
        return new IndicatorCells(level1, level2, name, nature, target, unit, actual, weight, score, deviationNote);
    }

    /** The names of the three levels, such as 产出指标/数量指标/报告数量. */
    public String where() {
        return level1 + "/" + level2 + "/" + name;
    }
}
