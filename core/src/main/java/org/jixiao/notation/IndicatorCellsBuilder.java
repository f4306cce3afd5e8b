package org.jixiao.notation;

import java.util.Optional;

/** Names the cells of a row; a cell that is not named, or is blank, is empty. */
public final class IndicatorCellsBuilder {
    private final String level1;
    private final String level2;
    private final String name;
    private String nature = "";
    private String target = "";
    private String unit = "";
    private String actual = "";

    IndicatorCellsBuilder(String level1, String level2, String name) {
        this.level1 = level1;
        this.level2 = level2;
        this.name = name;
    }

    /** 绩效指标性质. */
    public IndicatorCellsBuilder nature(String cell) {
        nature = cell;
        return this;
    }

    /** 年度指标值. */
    public IndicatorCellsBuilder target(String cell) {
        target = cell;
        return this;
    }

    /** 绩效度量单位. */
    public IndicatorCellsBuilder unit(String cell) {
        unit = cell;
        return this;
    }

    /** 实际完成值. */
    public IndicatorCellsBuilder actual(String cell) {
        actual = cell;
        return this;
    }

    /** The row. */
    public IndicatorCells build() {
        return IndicatorCells.of(level1, level2, name, filled(nature), filled(target), filled(unit), filled(actual));
    }

    private static Optional<String> filled(String cell) {
        return Optional.of(cell).filter(text -> !text.isBlank());
    }
}
