package org.jixiao.data;

import java.time.Year;
import java.util.List;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.review.Review;
import org.jixiao.review.Reviewer;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.value.Money;

/** A scored form and a reviewed one, in which little is as it should be. */
final class SampleData {
    private SampleData() {}

    /** 10 points for 240 of 246.768; 6 of 9 and 4.5 points; a row that is not reported; weights of 7.5 and 2.5. */
    static Scorecard card() {
        return Scorer.using(SampleRules.DISTRICT)
                .score(SelfEvaluation.forProject("政务外网运维", Year.of(2024))
                        .department("信息办")
                        .appropriation(Money.wan("0"), Money.wan("246.768"), Money.wan("240"))
                        .output(o -> o.quantity(
                                        "维护人员数量",
                                        i -> i.atLeast("9 人/年").actual("6").weight(50))
                                .timeliness(
                                        "故障修复响应时间",
                                        i -> i.atMost("2 小时").actual("2.5").weight("7.5"))
                                .quality(
                                        "验收合格率",
                                        i -> i.atLeast("90 %").notReported().weight("2.5")))
                        .benefit(b -> b.social(
                                "保障业务运行", i -> i.rated("优良中低差").actual("良").weight(20)))
                        .satisfaction(s -> s.recipients(
                                "用户满意度", i -> i.atLeast("90 %").actual("95").weight(10)))
                        .build());
    }

    /** A rate that is printed wrongly, full marks for a missed target, and words that no rule judges. */
    static FormCells printed() {
        return FormCells.form("f-1", "某地", 2023, "综合办公平台")
                .withUnit("信息科")
                .withTotalFunds(new FundsCells("79", "79", "37"))
                .withExecution(new ScoreCells("10", "51.4%", "5.1"))
                .withIndicators(List.of(
                        RowCells.row("产出指标", "数量指标", "报告数量")
                                .withTarget("≥3份")
                                .withActual("2份")
                                .withWeight("60")
                                .withScore("60")
                                .with(Column.REVIEWED, "40")
                                .with(Column.KEY, "r-1"),
                        RowCells.row("效益指标", "社会效益指标", "运维水平")
                                .withTarget("提升运维水平")
                                .withActual("有所提升")
                                .withWeight("30")
                                .withScore("28")))
                .withTotal(new ScoreCells("100", null, "93.1"));
    }

    static Review review() {
        return Reviewer.using(NationalRules.YEAR_2020).review(printed());
    }
}
