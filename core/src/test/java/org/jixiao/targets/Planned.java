package org.jixiao.targets;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.finding.Finding;

/** Forms before the year. */
final class Planned {
    private static final TargetReviewer REVIEWER = TargetReviewer.using(TargetRules.standard());

    private Planned() {}

    /** One sound row of each class, 90 points, and 10 of the execution. */
    static FormCells sound() {
        return form(RowCells.row("产出指标", "数量指标", "巡检次数").withTarget("≥12次").withWeight("20"));
    }

    /** The sound form with another first row, of 20 points. */
    static FormCells form(RowCells first) {
        List<RowCells> rows = new ArrayList<>(List.of(first));
        rows.add(RowCells.row("产出指标", "质量指标", "验收合格率").withTarget("≥95%").withWeight("10"));
        rows.add(RowCells.row("产出指标", "时效指标", "完成时间").withTarget("2025年11月底前").withWeight("10"));
        rows.add(RowCells.row("成本指标", "经济成本指标", "项目总成本").withTarget("≤100万元").withWeight("10"));
        rows.add(RowCells.row("效益指标", "社会效益指标", "故障下降比例").withTarget("≥10%").withWeight("30"));
        rows.add(RowCells.row("满意度指标", "服务对象满意度指标", "用户满意度").withTarget("≥90%").withWeight("10"));
        return FormCells.form("p-1", "chaoyang", 2025, "政务外网运维")
                .withExecution(new ScoreCells("10", null, null))
                .withIndicators(rows);
    }

    static RowCells quantity(String name, String target) {
        return RowCells.row("产出指标", "数量指标", name).withTarget(target).withWeight("20");
    }

    static RowCells benefit(String name, String target) {
        return RowCells.row("效益指标", "社会效益指标", name).withTarget(target).withWeight("20");
    }

    /** What is found in one more row beside the sound ones, classes and weights aside. */
    static List<Finding> found(RowCells row) {
        FormCells sound = sound();
        List<RowCells> rows = new ArrayList<>(sound.indicators());
        rows.set(0, rows.get(0).withWeight("0"));
        rows.add(row.weight() == null ? row.withWeight("20") : row);
        return REVIEWER.review(sound.withIndicators(rows));
    }
}
