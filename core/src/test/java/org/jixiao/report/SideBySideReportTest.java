package org.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.Forms;
import org.jixiao.scorecard.Scorer;
import org.jixiao.summary.ScoredTwice;
import org.jixiao.summary.SideBySideSummary;
import org.junit.jupiter.api.Test;

class SideBySideReportTest {
    private static ScoredTwice twice(SelfEvaluation form) {
        return twice(NationalRules.YEAR_2020, SampleRules.DISTRICT, form);
    }

    @Test
    void one_form_shows_what_changed_and_by_which_rule() {
        ScoredTwice form = twice(Forms.output(i -> i.atLeast("1 份").actual("7")));

        assertThat(SideBySideReport.of(form, Locale.CHINESE)).hasToString("""
                政务外网运维　2024 年度

                评分项                    national/2020  test/district/2024   变化  规则
                ------------------------  -------------  ------------------  -----  --------------
                产出指标/数量指标/总带宽          20.00               14.00  -6.00  目标值设定偏低
                总分                             100.00               94.00  -6.00
                等级                                 优                  优
                """);
    }

    @Test
    void what_only_one_side_assesses_has_no_difference() {
        RuleSet rescaling = SampleRules.on(NationalRules.YEAR_2020)
                .notApplicable(NotApplicablePolicy.RESCALE, SampleRules.ours())
                .build();
        ScoredTwice form = twice(
                NationalRules.YEAR_2020,
                rescaling,
                Forms.output(i -> i.atLeast("1 份").notApplicable("合同未签订")));

        assertThat(SideBySideReport.of(form, Locale.ENGLISH)).hasToString("""
                政务外网运维, 2024

                item                                      national/2020  test/district/2024  change  rule
                ----------------------------------------  -------------  ------------------  ------  ----------------------------
                产出指标/数量指标/总带宽                              —                0.00       —  indicators that do not apply
                产出指标/质量指标/验收合格                        10.00               12.86   +2.86  indicators that do not apply
                产出指标/时效指标/完成时间                        10.00               12.86   +2.86  indicators that do not apply
                成本指标/经济成本指标/支出金额                    10.00               12.86   +2.86  indicators that do not apply
                效益指标/社会效益指标/保障网络畅通                30.00               38.57   +8.57  indicators that do not apply
                满意度指标/服务对象满意度指标/用户满意度          10.00               12.86   +2.86  indicators that do not apply
                total                                             80.00              100.01       —
                grade                                         undecided           excellent
                """);
    }

    @Test
    void many_forms_show_how_totals_and_grades_moved() {
        assertThat(SideBySideReport.of(summary(), Locale.CHINESE)).hasToString("""
                national/2020 → test/district/2024：3 个项目
                总分：上升 0 个，下降 1 个，不变 2 个，不可比 0 个；变化合计 -6.00

                原等级  新等级  项目数
                ------  ------  ------
                优      优           2
                待定    待定         1

                规则            项数   变化
                --------------  ----  -----
                目标值设定偏低     1  -6.00
                """);
    }

    @Test
    void many_forms_show_it_in_english_too() {
        assertThat(SideBySideReport.of(summary(), Locale.ENGLISH)).hasToString("""
                national/2020 → test/district/2024: 3 projects
                totals: 0 rose, 1 fell, 2 stayed, 0 cannot be compared; sum of changes -6.00

                grade by the first  grade by the second  projects
                ------------------  -------------------  --------
                excellent           excellent                   2
                undecided           undecided                   1

                rule            items  change
                --------------  -----  ------
                target set low      1   -6.00
                """);
    }

    private SideBySideSummary summary() {
        return Stream.of(
                        Forms.sound(),
                        Forms.output(i -> i.atLeast("1 份").actual("7")),
                        Forms.output(i -> i.atLeast("1 份").notReported()))
                .map(SideBySideReportTest::twice)
                .collect(SideBySideSummary.ofForms());
    }

    private static ScoredTwice twice(RuleSet one, RuleSet other, SelfEvaluation form) {
        return new ScoredTwice(
                Scorer.using(one).score(form), Scorer.using(other).score(form));
    }
}
