package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.SampleRules.ours;
import static org.jixiao.scorecard.Forms.scored;

import java.time.Year;
import java.util.Locale;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.SampleRules;
import org.junit.jupiter.api.Test;

class ExplainTest {
    private static final SelfEvaluation FORM = SelfEvaluation.forProject("网站监测", Year.of(2024))
            .totalFunds(Forms.row("696.02", "696.02", "695.82"))
            .output(o -> o.quantity("报告", i -> i.atLeast("1 份").actual("7").weight(10))
                    .timeliness(
                            "响应时间", i -> i.atMost("2 小时").actual("3").weight(10).deviationNote("夜间故障")))
            .benefit(b -> b.social("保障运行", i -> i.rated("优良中低差").actual("优").weight(60)))
            .satisfaction(s ->
                    s.recipients("用户意见", i -> i.prose("用户满意").actual("反映较好").weight(10)))
            .build();

    @Test
    void an_actual_that_was_computed_shows_its_figures() {
        SelfEvaluation form = SelfEvaluation.forProject("网站监测", Year.of(2024))
                .output(o -> o.quality(
                        "合格率",
                        i -> i.atLeast("95%")
                                .actualQuotient("合格", "45 台", "验收", "50 台")
                                .weight(10)))
                .build();
        assertThat(scored(form).indicators().get(0).explain(Locale.CHINESE)).contains("""
                  实际值 = 合格 45台 ÷ 验收 50台 = 90%
                  90% ÷ 95% × 10 = 9.473684…
                """);
        assertThat(scored(form).indicators().get(0).explain(Locale.ENGLISH))
                .contains("the actual = 合格 45台 ÷ 验收 50台 = 90%");
        assertThat(scored(form).stamp().formHash())
                .isNotEqualTo(scored(SelfEvaluation.forProject("网站监测", Year.of(2024))
                                .output(o -> o.quality(
                                        "合格率",
                                        i -> i.atLeast("95%").actual("90%").weight(10)))
                                .build())
                        .stamp()
                        .formHash());
    }

    @Test
    void the_explanation_in_chinese() {
        assertThat(scored(FORM).explain()).isEqualTo("""
                网站监测（2024 年），按 test/district/2024 计分
                总分在 83.65 与 93.65 之间（10 分待定），等级 待定
                  等级：[90, +∞) 优; [80, 90) 良; [60, 80) 中; [0, 60) 差；财预〔2020〕10号 第 18 条（条文未经核对）
                预算执行率：9.99 / 10
                  执行率 695.82万元 ÷ 696.02万元 = 99.971265…%，99.971265…% × 10 = 9.997126…
                  9.997126… → 9.99（保留 2 位小数，截去其余；据已公开的表：99.97% → 9.99）
                  预算执行率：执行数 ÷ 预算数 × 分值，最高为分值；本库约定：已公开的表和省级系统的通行算法
                产出指标/数量指标/报告：7.00 / 10
                  超出目标 (7份 − 1份) ÷ 1份 = 600%，在 [500%, +∞) 内，扣分值的 30%：10 − 30% × 10 = 7
                  目标值设定偏低：超出目标的比例（实际 − 目标）÷ 目标：[200%, 300%) 扣分值的 10%，[300%, 500%) 扣分值的 20%，[500%, +∞) 扣分值的 30%；某区填表说明 第 7 条
                产出指标/时效指标/响应时间：6.66 / 10
                  2小时 ÷ 3小时 × 10 = 6.666666…
                  6.666666… → 6.66（保留 2 位小数，截去其余；据已公开的表：99.97% → 9.99）
                  反向指标：目标 ÷ 实际 × 分值，不超过目标得满分；财预〔2020〕10号 第 16 条（条文未经核对）
                效益指标/社会效益指标/保障运行：60.00 / 60
                  评为 优，达到目标“优良中低差”，得满分 60
                  定性指标（等级）：按等级区间评分；未另行评分时，达到要求得满分，其余取区间下限；财预〔2020〕10号 第 16 条（条文未经核对）
                满意度指标/服务对象满意度指标/用户意见：待定 / 10
                  “反映较好”不能按规则判断，由评价人评分
                  定性指标（文字）：文字说明按达成、部分达成、未达成评分；不能判断的待定；财预〔2020〕10号 第 16 条（条文未经核对）
                [警告] 目标值设定偏低（TARGET_SET_LOW） 产出指标/数量指标/报告：目标 ≥1份，实际 7，目标值设定偏低
                [错误] 缺少偏差说明（NOTE_MISSING） 产出指标/数量指标/报告：目标 ≥1份，实际 7，有偏差而没有原因分析及改进措施
                [警告] 不能按规则评定（NOT_ASSESSABLE） 满意度指标/服务对象满意度指标/用户意见：目标 用户满意，实际 反映较好，不能按规则评定（看不出实际是否达到目标），分值待定
                """);
    }

    @Test
    void the_explanation_in_english() {
        assertThat(scored(FORM).explain(Locale.ENGLISH)).isEqualTo("""
                网站监测 (2024), scored by test/district/2024
                total between 83.65 and 93.65 (10 points open), grade undecided
                  grades: [90, +∞) excellent; [80, 90) good; [60, 80) fair; [0, 60) poor; 财预〔2020〕10号, clause 18 (clause text not verified)
                预算执行率: 9.99 of 10
                  execution rate 695.82万元 ÷ 696.02万元 = 99.971265…%, 99.971265…% × 10 = 9.997126…
                  9.997126… → 9.99 (2 decimals, the rest cut off; observed in published forms: 99.97% → 9.99)
                  budget execution: executed ÷ budget × weight, at most the weight; library default: what published forms and provincial systems do
                产出指标/数量指标/报告: 7.00 of 10
                  over target by (7份 − 1份) ÷ 1份 = 600%, in [500%, +∞), which costs 30% of the weight: 10 − 30% × 10 = 7
                  target set low: over target by (actual − target) ÷ target: [200%, 300%) −10%, [300%, 500%) −20%, [500%, +∞) −30% of the weight; 某区填表说明, clause 7
                产出指标/时效指标/响应时间: 6.66 of 10
                  2小时 ÷ 3小时 × 10 = 6.666666…
                  6.666666… → 6.66 (2 decimals, the rest cut off; observed in published forms: 99.97% → 9.99)
                  less is better: target ÷ actual × weight, full marks up to the target; 财预〔2020〕10号, clause 16 (clause text not verified)
                效益指标/社会效益指标/保障运行: 60.00 of 60
                  rated 优, which meets the target "优良中低差": full marks, 60
                  ratings: by the band of the level; without an award full marks where met, else the lower edge of the band; 财预〔2020〕10号, clause 16 (clause text not verified)
                满意度指标/服务对象满意度指标/用户意见: open, of 10
                  "反映较好" cannot be judged by rule; it waits for the evaluator
                  targets in words: rated attained, partly attained or not attained by what the actual says; what cannot be judged stays open; 财预〔2020〕10号, clause 16 (clause text not verified)
                [warning] target set low (TARGET_SET_LOW) 产出指标/数量指标/报告: target ≥1份, actual 7: the target was set low
                [error] deviation note missing (NOTE_MISSING) 产出指标/数量指标/报告: target ≥1份, actual 7: a deviation without a reason and a remedy
                [warning] not assessable (NOT_ASSESSABLE) 满意度指标/服务对象满意度指标/用户意见: target 用户满意, actual 反映较好: cannot be assessed by rule (the cells do not say whether the target was reached); its points stay open
                """);
    }

    @Test
    void the_explanation_of_a_rescaled_form_records_both_figures() {
        SelfEvaluation form = SelfEvaluation.forProject("网站监测", Year.of(2024))
                .totalFunds(Forms.row("100", "100", "100"))
                .output(o -> o.quantity(
                                "报告",
                                i -> i.atLeast("100 份").actual("90").weight(80).deviationNote("缺"))
                        .quality("验收", i -> i.rated("好坏").notApplicable("无验收").weight(10)))
                .build();
        String text = scored(
                        form,
                        SampleRules.on(SampleRules.DISTRICT)
                                .notApplicable(NotApplicablePolicy.RESCALE, ours())
                                .build())
                .explain(Locale.ENGLISH);
        assertThat(text).isEqualTo("""
                网站监测 (2024), scored by test/district/2024
                total 91.00 of 100, grade excellent
                  grades: [90, +∞) excellent; [80, 90) good; [60, 80) fair; [0, 60) poor; 财预〔2020〕10号, clause 18 (clause text not verified)
                  indicator weights 90, of which 10 fell away; the others times 1.125; library default: a test
                预算执行率: 10.00 of 10
                  executed 100万元, all of the budget 100万元: full marks, 10
                  budget execution: executed ÷ budget × weight, at most the weight; library default: what published forms and provincial systems do
                产出指标/数量指标/报告: 81.00 of 90.00
                  90份 ÷ 100份 × 80 = 72
                  72.00 before rescaling
                  more is better: actual ÷ target × weight, full marks from the target on; 财预〔2020〕10号, clause 16 (clause text not verified)
                产出指标/质量指标/验收: 0.00 of 0
                [warning] indicator class missing (CLASS_MISSING) 网站监测: the form lacks 效益指标 and 满意度指标
                [warning] not applicable (NOT_APPLICABLE) 产出指标/质量指标/验收: does not apply: 无验收
                """);
    }
}
