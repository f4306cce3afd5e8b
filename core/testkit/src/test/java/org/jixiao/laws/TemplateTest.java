package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.StringWriter;
import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.data.ReviewData;
import org.jixiao.data.ScorecardData;
import org.jixiao.data.SummaryData;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.review.Review;
import org.jixiao.review.Reviewer;
import org.jixiao.rule.NationalRules;
import org.jixiao.scorecard.Scorer;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.value.Money;
import org.junit.jupiter.api.Test;

/** A template engine reads the records by the names of their parts, and changes no figure. */
class TemplateTest {
    private static final String PAGE = """
            ${card.project} ${card.year}: ${card.total.score} of ${card.total.weight} ${card.grade!"-"}
            <#list card.items as item>
            ${item.path?last} ${item.actual!"-"} ${item.score!"-"}
            </#list>
            """;

    private static final String REVIEW = """
            ${review.id} ${review.project}<#if review.rulesLaterThanForm> 规则晚于表</#if>
            <#list review.indicators as row>
            ${row.name}: ${row.published!"-"} ${row.score!"-"} ${row.verdictLabel!"-"} ${row.findings?join(" ")}
            </#list>
            ${review.total.published} ${review.total.accepted} ${review.total.verdictLabel}
            <#list review.findings as finding>
            ${finding.severityLabel} ${finding.column!"-"} ${finding.cell!"-"}
            </#list>
            """;
    private static final String SUMMARY = """
            ${summary.forms} ${summary.rate!"-"} ${summary.totals.average.least}-${summary.totals.average.most}
            <#list summary.grades as grade>
            ${grade.grade!"待定"} ${grade.projects} ${grade.adjusted!"-"}
            </#list>
            <#list summary.threeWays.published.grades as grade><#if grade.projects != "0">${grade.grade} ${grade.projects}</#if></#list>
            <#list summary.losses as loss>
            ${loss.level1}${loss.level2} ${loss.lost}
            </#list>
            <#list summary.refusals as refusal>
            ${refusal.kind} ${refusal.files} ${refusal.examples?join(" ")}
            </#list>
            """;

    private static final Review REVIEWED = Reviewer.using(NationalRules.YEAR_2020)
            .review(FormCells.form("f-1", "某地", 2019, "培训")
                    .withTotalFunds(new FundsCells("1,234,567", "1,234,567", "1,234,567"))
                    .withExecution(new ScoreCells("10", "100%", "10"))
                    .withIndicators(List.of(
                            RowCells.row("产出指标", "数量指标", "人次")
                                    .withTarget("≥1200人次")
                                    .withActual("600人次")
                                    .withWeight("60")
                                    .withScore("60"),
                            RowCells.row("效益指标", "社会效益指标", "能力")
                                    .withTarget("提升能力")
                                    .withActual("有所提升")
                                    .withWeight("30")))
                    .withTotal(new ScoreCells("100", null, "90")));

    @Test
    void a_page_is_filled_from_a_review() throws Exception {
        assertThat(page(REVIEW, "review", ReviewData.of(REVIEWED, Locale.CHINESE)))
                .isEqualTo("""
                f-1 培训 规则晚于表
                人次: 60 30.00 不一致 MISSED_BUT_FULL
                能力: - - - NOT_ASSESSABLE
                90 40.00 不一致
                警告 - -
                提示 - -
                错误 得分 60
                警告 实际完成值 有所提升
                """);
    }

    @Test
    void a_page_is_filled_from_a_summary() throws Exception {
        DepartmentSummary summary = DepartmentSummary.empty().plus(REVIEWED).plusUnscorable("f-2.json", "不是 JSON");
        assertThat(page(SUMMARY, "summary", SummaryData.of(summary, Locale.CHINESE)))
                .isEqualTo("""
                1 1 40-70
                优 0 -
                良 0 -
                中 0 -
                差 0 -
                待定 1 1234567
                优 1
                产出指标数量指标 30
                不是 JSON 1 f-2.json
                """);
    }

    private static String page(String template, String name, Object data) throws Exception {
        StringWriter page = new StringWriter();
        new Template("page", template, new Configuration(Configuration.VERSION_2_3_34))
                .process(Map.of(name, data), page);
        return page.toString();
    }

    @Test
    void a_page_is_filled_from_a_scorecard() throws Exception {
        SelfEvaluation form = SelfEvaluation.forProject("培训", Year.of(2024))
                .appropriation(Money.wan(1_234_567), Money.wan(1_234_567), Money.wan(1_234_567))
                .output(o -> o.quantity(
                                "人次", i -> i.atLeast("1200 人次").actual("600").weight(60))
                        .quality("合格率", i -> i.atLeast("90 %").notReported().weight(30)))
                .build();
        ScorecardData card = ScorecardData.of(
                Scorer.using(RulesCases.chaoyang(2, RoundingMode.DOWN).rules()).score(form), Locale.CHINESE);

        assertThat(page(PAGE, "card", card)).isEqualTo("""
                培训 2024: 40.00 of 100 -
                预算执行率 1234567万元 10.00
                人次 600 30.00
                合格率 — -
                """);
    }
}
