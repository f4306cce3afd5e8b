package org.jixiao.notation;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.form.IndicatorClass;

/** The cells of one row of a published form that say what was to be reached and what was; each can be empty. */
@Value.Immutable
public abstract class IndicatorCells implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    IndicatorCells() {}

    /** Begins a row. */
    public static IndicatorCellsBuilder row(String level1, String level2, String name) {
        return new IndicatorCellsBuilder(level1, level2, name);
    }

    static IndicatorCells of(
            String level1,
            String level2,
            String name,
            Optional<String> nature,
            Optional<String> target,
            Optional<String> unit,
            Optional<String> actual) {
        return ImmutableIndicatorCells.make(level1, level2, name, nature, target, unit, actual);
    }

    /** 一级指标. */
    public abstract String level1();

    /** 二级指标. */
    public abstract String level2();

    /** 三级指标. */
    public abstract String name();

    /** 绩效指标性质: a sign or 定性. */
    public abstract Optional<String> nature();

    /** 年度指标值. */
    public abstract Optional<String> target();

    /** 绩效度量单位. */
    public abstract Optional<String> unit();

    /** 实际完成值. */
    public abstract Optional<String> actual();

    /** Whether level 1 or level 2 says 成本. */
    boolean isCost() {
        return IndicatorClass.COST.isNamedIn(level1()) || IndicatorClass.COST.isNamedIn(level2());
    }

    /** Whether level 2 says 时效, or 进度 as older forms do. */
    boolean isTimeliness() {
        return level2().contains("时效") || level2().contains("进度");
    }
}
