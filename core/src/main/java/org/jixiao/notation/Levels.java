package org.jixiao.notation;

import org.jixiao.cells.IndicatorCells;
import org.jixiao.form.IndicatorClass;

/** What the names of level 1 and level 2 mean for how the cells of a row are read. */
final class Levels {
    private Levels() {}

    /** Whether level 1 or level 2 says 成本. */
    static boolean isCost(IndicatorCells row) {
        return IndicatorClass.COST.isNamedIn(row.level1()) || IndicatorClass.COST.isNamedIn(row.level2());
    }

    /** Whether level 2 says 时效, or 进度 as older forms do. */
    static boolean isTimeliness(IndicatorCells row) {
        return row.level2().contains("时效") || row.level2().contains("进度");
    }
}
