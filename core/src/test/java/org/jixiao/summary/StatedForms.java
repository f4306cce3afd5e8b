package org.jixiao.summary;

import java.util.List;
import java.util.Map;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.cells.StatementCells;
import org.jixiao.review.Review;
import org.jixiao.review.Reviewer;
import org.jixiao.rule.SampleRules;
import org.jspecify.annotations.Nullable;

/** Small forms of a department whose totals are known by heart, and statements about them. */
final class StatedForms {
    static final String DEPARTMENT = "北京市某区教育局";

    private StatedForms() {}

    /** A form whose one row earns {@code done} of 100 points, and that prints {@code published}. */
    static FormCells form(String id, @Nullable String published, String done, @Nullable String money) {
        return FormCells.form(id, "test", 2024, "项目" + id)
                .withDepartment(DEPARTMENT)
                .withTotalFunds(new FundsCells(money, money, money))
                .withIndicators(List.of(RowCells.row("产出指标", "数量指标", "报告")
                        .withTarget("≥100份")
                        .withActual(done)
                        .withWeight("100")
                        .withScore(published)))
                .withTotal(new ScoreCells("100", null, published));
    }

    static Review review(FormCells form) {
        return Reviewer.using(SampleRules.DISTRICT).review(form);
    }

    static StatementCells statement(Map<String, String> grades, @Nullable String score, @Nullable String average) {
        return new StatementCells("s", "test", 2024, null, "2", "100", "initial", null, grades, score, average, "100%");
    }
}
