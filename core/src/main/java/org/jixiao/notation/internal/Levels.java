package org.jixiao.notation.internal;

import org.jixiao.cells.RowCells;
import org.jixiao.form.IndicatorClass;

/** What the names of a row mean for how its cells are read. */
final class Levels {
    private Levels() {}

    /** Whether level 1 or level 2 says 成本. */
    static boolean isCost(RowCells row) {
        return IndicatorClass.COST.isNamedIn(row.level1()) || IndicatorClass.COST.isNamedIn(row.level2());
    }

    /** Whether level 2 says 时效, or 进度 as older forms do. */
    static boolean isTimeliness(RowCells row) {
        return row.level2().contains("时效") || row.level2().contains("进度");
    }

    /** Whether the name speaks of a point in time: 完成时间, 交付日期. */
    static boolean speaksOfTime(RowCells row) {
        return row.name().contains("时间")
                || row.name().contains("日期")
                || row.name().contains("及时");
    }

    /** Whether the name speaks of how long something takes or lasts: 建设周期, 服务期限. */
    static boolean lasts(RowCells row) {
        for (String word : new String[] {"周期", "工期", "期限", "服务期", "时长", "时限", "耗时"}) {
            if (row.name().contains(word)) {
                return true;
            }
        }
        return false;
    }
}
