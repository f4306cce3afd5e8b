package org.jixiao.examples.quickstart;

import static org.jixiao.value.Money.wan;

import java.time.Year;
import org.jixiao.form.SelfEvaluation;

/** Two forms that Chaoyang district published for 2024, cell by cell; only what bears on a score is kept. */
public final class PublishedForms {
    private PublishedForms() {}

    /** 朝阳区“城市管理大脑”（一期）: 99.97 % of the budget was spent; published with 99.99 points. */
    public static SelfEvaluation cityBrain() {
        return SelfEvaluation.forProject("朝阳区“城市管理大脑”（一期）", Year.of(2024))
                .department("北京市朝阳区数据局")
                .unit("北京市朝阳区数据局")
                .totalFunds(wan("696.02"), wan("696.02"), wan("695.82"))
                .appropriation(wan("696.02"), wan("696.02"), wan("695.82"))
                .output(o -> o.quantity(
                                "平台数量", i -> i.exactly("1 个").actual("1").weight(15))
                        .quality("通过专家验收", i -> i.rated("优良").actual("优").weight(10))
                        .timeliness("服务响应时间", i -> i.atMost("2 小时").actual("2").weight(15)))
                .cost(c -> c.economic(
                        "项目总金额",
                        i -> i.atMost("994.32 万元").actual("993.5559").weight(10).deviationNote("项目总金额993.5559万元")))
                .benefit(b -> b.social(
                        "提升综合分析辅助治理决策的智慧能力", i -> i.rated("优良中低差").actual("优").weight(30)))
                .satisfaction(s -> s.recipients(
                        "用户满意度", i -> i.atLeast("90 %").actual("100").weight(10)))
                .build();
    }

    /**
     * 朝阳区政府网站功能和监测服务项目: a target of one report, seven delivered, twice. Published with 7 of 10 points for the
     * first and 10 of 10 for the second; the rules give both 7.
     */
    public static SelfEvaluation websites() {
        return SelfEvaluation.forProject("朝阳区政府网站功能和监测服务项目", Year.of(2024))
                .department("北京市朝阳区数据局")
                .unit("北京市朝阳区数据局")
                .totalFunds(wan("141.116"), wan("141.116"), wan("141.116"))
                .appropriation(wan("141.116"), wan("141.116"), wan("141.116"))
                .output(o -> o.quantity(
                                "实施方案",
                                i -> i.atLeast("1 份").actual("7").weight(10).deviationNote("根据实际工作需求，提供了7份实施方案"))
                        .quantity("项目总结报告", i -> i.atLeast("1 份").actual("7").weight(10))
                        .quality(
                                "按照合同要求，完成项目内容",
                                i -> i.rated("优良中低差").actual("优").weight(10))
                        .timeliness(
                                "按照合同期限按时按成", i -> i.atMost("1 年").actual("1").weight(10)))
                .cost(c -> c.economic(
                        "支出金额", i -> i.atMost("141.12 万元").actual("141.116").weight(10)))
                .benefit(b -> b.social(
                        "符合国办及北京市网站普查指标要求", i -> i.rated("优良中低差").actual("优").weight(30)))
                .satisfaction(s -> s.recipients(
                        "用户满意度", i -> i.atLeast("90 %").actual("100").weight(10)))
                .build();
    }
}
