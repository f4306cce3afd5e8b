package org.jixiao.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.SampleRules.ours;
import static org.jixiao.scorecard.Forms.scored;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Grade;
import org.jixiao.rule.GradeBands;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.Forms;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scoring.Measure;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.scoring.StockReason;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    /** 12 of 20, 8 of 10, 0 of 10, 18 of 30, 8 of 10, and all for the rest: 76 points. */
    private static SelfEvaluation fair() {
        return form(i -> i.atLeast("100 个").actual("60"));
    }

    private static SelfEvaluation form(Consumer<IndicatorBuilder> first) {
        return SelfEvaluation.forProject("政务外网运维", Year.of(2024))
                .totalFunds(Forms.row("100", "100", "100"))
                .output(o -> o.quantity("总带宽", i -> first.accept(i.weight(20)))
                        .quality("验收合格", i -> i.rated("优良中低差").actual("良").weight(10))
                        .timeliness(
                                "完成时间",
                                i -> i.due(LocalDate.of(2024, 12, 31))
                                        .actual("2025-02-28")
                                        .weight(10)))
                .cost(c ->
                        c.economic("支出金额", i -> i.atMost("80 万元").actual("100").weight(10)))
                .benefit(b -> b.social(
                        "保障网络畅通", i -> i.prose("保障网络畅通").actual("基本保障网络畅通").weight(30)))
                .satisfaction(s -> s.recipients(
                        "用户满意度", i -> i.atLeast("90 %").actual("72").weight(10)))
                .build();
    }

    @Test
    void the_next_grade_is_told_with_what_is_missing_and_every_item_that_makes_up_for_it() {
        // 10 + 12 + 8 + 0 + 8 + 18 + 8 = 64
        WhatIf whatIf = WhatIf.of(scored(fair(), grades(60, 70, 90)));
        assertThat(whatIf.nextGrade()).contains(Grade.GOOD);
        assertThat(whatIf.missing()).contains(Fraction.of(6));
        assertThat(whatIf.isEdgeEnough()).isTrue();
        assertThat(whatIf.unexplained()).isEmpty();
        assertThat(whatIf).hasToString("中 → 良: 6 points missing, 3 ways");
        assertThat(whatIf.explain(Locale.ENGLISH)).isEqualTo("""
                total 64.00, grade fair: 6 more points make it good
                  产出指标/数量指标/总带宽: at least 90个 and less than 400个, now 60个 (+30个, 30% of the target); 18.00 points, now 12.00
                  产出指标/时效指标/完成时间: 2024-12-31, now 2025-02-28; 10.00 points, now 0.00
                  效益指标/社会效益指标/保障网络畅通: 达成, now 基本保障网络畅通; 30.00 points, now 18.00
                """);
        assertThat(whatIf.explain(Locale.CHINESE)).isEqualTo("""
                总分 64.00，等级 中；再得 6 分为 良
                  产出指标/数量指标/总带宽：不少于 90个且少于 400个，现为 60个（+30个，目标值的 30%）；得 18.00 分，现得 12.00
                  产出指标/时效指标/完成时间：2024-12-31，现为 2025-02-28；得 10.00 分，现得 0.00
                  效益指标/社会效益指标/保障网络畅通：达成，现为 基本保障网络畅通；得 30.00 分，现得 18.00
                """);
    }

    @Test
    void a_way_by_a_number_says_edge_change_and_share() {
        Improvement.NumberChange way = (Improvement.NumberChange)
                WhatIf.of(scored(fair(), grades(60, 70, 90))).improvements().get(0);
        assertThat(way.actuals()).isEqualTo(Interval.parse("[90, 400)"));
        assertThat(way.edge()).isEqualTo(Fraction.of(90));
        assertThat(way.isEdgeEnough()).isTrue();
        assertThat(way.change()).hasToString("30个");
        assertThat(way.share()).contains(Fraction.parse("0.3"));
        assertThat(way.score()).isEqualTo("18.00");
    }

    @Test
    void an_open_edge_of_a_grade_asks_for_more_than_itself() {
        RuleSet rules = with(GradeBands.of(Map.of(Grade.EXCELLENT, "(70, +∞)", Grade.POOR, "[0, 70]")));
        WhatIf whatIf = WhatIf.of(scored(fair(), rules));
        assertThat(whatIf.isEdgeEnough()).isFalse();
        Improvement.NumberChange way =
                (Improvement.NumberChange) whatIf.improvements().get(0);
        // 18.01 of 20, the next score after 18.00
        assertThat(way.edge()).isEqualTo(Fraction.parse("90.05"));
        assertThat(way.score()).isEqualTo("18.01");
        assertThat(whatIf.explain(Locale.ENGLISH))
                .startsWith("total 64.00, grade poor: more than 6 more points make it excellent\n");
        assertThat(whatIf.explain(Locale.CHINESE)).startsWith("总分 64.00，等级 差；再得 6 分以上（不含）为 优\n");
    }

    @Test
    void where_points_are_rounded_up_an_open_edge_is_enough_just_beyond() {
        RuleSet rules = SampleRules.on(grades(60, 70, 90))
                .rounding(0, RoundingMode.UP, ours())
                .build();
        Improvement.NumberChange way = (Improvement.NumberChange)
                WhatIf.of(scored(fair(), rules)).improvements().get(0);
        // 17 points and any more are rounded up to 18
        assertThat(way.actuals()).isEqualTo(Interval.parse("(85, 400)"));
        assertThat(way.isEdgeEnough()).isFalse();
        assertThat(way.score()).isEqualTo("18");
    }

    @Test
    void a_result_far_above_its_target_would_have_to_come_down() {
        WhatIf whatIf = WhatIf.of(
                scored(Forms.output(i -> i.atLeast("1 份").actual("7").deviationNote("需求增加")), grades(60, 80, 95)));
        Improvement.NumberChange way =
                (Improvement.NumberChange) whatIf.improvements().get(0);
        // 14 of 20 from 6 on, 16 from 4 on
        assertThat(whatIf.missing()).contains(Fraction.ONE);
        assertThat(way.actuals()).isEqualTo(Interval.parse("[0.75, 6)"));
        assertThat(way.isEdgeEnough()).isFalse();
        assertThat(way.score()).isEqualTo("16.00");
        assertThat(way.text(Locale.ENGLISH))
                .isEqualTo("产出指标/数量指标/总带宽: at least 0.75份 and less than 6份, now 7份 (−1份, 100% of the target);"
                        + " 16.00 points, now 14.00");
    }

    @Test
    void two_numbers_as_near_on_either_side_are_two_ways() {
        RuleSet rules = SampleRules.on(grades(60, 90, 95))
                .positive(
                        ScoringStrategies.steps(Measure.ACTUAL)
                                .earn("1", "(-∞, 50]")
                                .earn("0", "(50, 70)")
                                .earn("1", "[70, +∞)")
                                .build(),
                        ours())
                .build();
        assertThat(WhatIf.of(scored(Forms.output(i -> i.atLeast("100").actual("60")), rules))
                        .improvements())
                .extracting(way -> ((Improvement.NumberChange) way).change() + " " + way.score())
                .containsExactly("-10 20.00", "10 20.00");
    }

    @Test
    void a_better_level_is_taken_without_the_award_of_the_present_one() {
        SelfEvaluation form = Forms.output(i -> i.rated("优良中低差").actual("低").award("6.5"));
        WhatIf whatIf = WhatIf.of(scored(form, grades(70, 80, 90)));
        assertThat(whatIf.improvements())
                .containsExactly(new Improvement.WordingChange(
                        whatIf.card().indicators().get(0), new BigDecimal("12.00"), "中", "低", true));
        assertThat(whatIf.improvements().get(0).text(Locale.ENGLISH))
                .isEqualTo("产出指标/数量指标/总带宽: 中, now 低; 12.00 points, now 6.50;"
                        + " without an award, which the evaluator would look at anew");
        assertThat(whatIf.improvements().get(0).text(Locale.CHINESE))
                .isEqualTo("产出指标/数量指标/总带宽：中，现为 低；得 12.00 分，现得 6.50；未计评分人给分，须由评分人重新评定");
    }

    @Test
    void the_best_grade_has_no_next_one() {
        WhatIf whatIf = WhatIf.of(scored(Forms.sound()));
        assertThat(whatIf.nextGrade()).isEmpty();
        assertThat(whatIf.missing()).isEmpty();
        assertThat(whatIf.isEdgeEnough()).isFalse();
        assertThat(whatIf.improvements()).isEmpty();
        assertThat(whatIf).hasToString("优, the best grade");
        assertThat(whatIf.explain(Locale.ENGLISH)).isEqualTo("total 100.00, grade excellent: the best one\n");
        assertThat(whatIf.explain(Locale.CHINESE)).isEqualTo("总分 100.00，等级 优，已是最高等级\n");
    }

    @Test
    void while_open_points_leave_the_grade_undecided_there_is_no_next_one() {
        WhatIf whatIf = WhatIf.of(scored(Forms.output(i -> i.atLeast("100").notReported())));
        assertThat(whatIf.nextGrade()).isEmpty();
        assertThat(whatIf.improvements()).isEmpty();
        assertThat(whatIf).hasToString("grade undecided");
        assertThat(whatIf.explain(Locale.ENGLISH)).isEqualTo("total 80.00, 20 points open: the grade is undecided\n");
        assertThat(whatIf.unexplained()).extracting(ItemScore::where).containsExactly(Forms.FIRST);
    }

    @Test
    void where_no_item_makes_up_for_it_alone_that_is_said() {
        WhatIf whatIf = WhatIf.of(scored(fair(), grades(60, 95, 99)));
        assertThat(whatIf.improvements()).isEmpty();
        assertThat(whatIf.explain(Locale.ENGLISH)).isEqualTo("""
                total 64.00, grade fair: 31 more points make it good
                  no item makes up for it alone
                """);
        assertThat(whatIf.explain(Locale.CHINESE)).isEqualTo("""
                总分 64.00，等级 中；再得 31 分为 良
                  没有单独一项可以补足
                """);
    }

    @Test
    void a_weight_finer_than_the_rounding_is_never_reached() {
        RuleSet rules = SampleRules.on(with(GradeBands.of(100, 90, 60)))
                .rounding(0, RoundingMode.UP, ours())
                .build();
        SelfEvaluation form = SelfEvaluation.forProject("项目", Year.of(2024))
                .totalFunds(Forms.row("100", "100", "100"))
                .output(o -> o.quantity("甲", i -> i.atLeast("100").actual("30").weight("10.5"))
                        .quantity("乙", i -> i.atLeast("100").actual("100").weight("79.5")))
                .build();
        // 10 + 4 + 79; the most that the first can become is 10
        WhatIf whatIf = WhatIf.of(scored(form, rules));
        assertThat(whatIf.missing()).contains(Fraction.of(7));
        assertThat(whatIf.improvements()).isEmpty();
    }

    @Test
    void a_rescaled_item_needs_its_rescaled_points() {
        RuleSet rules = SampleRules.on(grades(60, 80, 95))
                .notApplicable(NotApplicablePolicy.RESCALE, ours())
                .build();
        SelfEvaluation form = SelfEvaluation.forProject("项目", Year.of(2024))
                .totalFunds(Forms.row("100", "100", "100"))
                .output(o -> o.quantity("甲", i -> i.atLeast("100").actual("50").weight(40))
                        .quantity("乙", i -> i.atLeast("100").actual("100").weight(40)))
                .satisfaction(s -> s.recipients(
                        "丙", i -> i.atLeast("90 %").notApplicable("没有").weight(10)))
                .build();
        // 10 + 22.5 + 45; 2.5 more are 25 ÷ 45 of the target
        WhatIf whatIf = WhatIf.of(scored(form, rules));
        assertThat(whatIf.missing()).contains(Fraction.parse("2.5"));
        assertThat(whatIf.improvements()).hasSize(1);
        assertThat(whatIf.improvements().get(0).text(Locale.ENGLISH))
                .isEqualTo(
                        "产出指标/数量指标/甲: at least 55.555555…, now 50 (+5.555555…, 5.555555…% of the target); 25.00 points,"
                                + " now 22.50");
    }

    @Test
    void a_strategy_without_a_curve_is_listed_as_one_that_cannot_be_said() {
        RuleSet rules = SampleRules.on(grades(60, 70, 90))
                .positive(in -> Score.of(in.weight().dividedBy(Fraction.of(2)), in, StockReason.NOT_EQUAL), ours())
                .build();
        WhatIf whatIf = WhatIf.of(scored(fair(), rules));
        assertThat(whatIf.unexplained())
                .extracting(ItemScore::where)
                .containsExactly(Forms.FIRST, "满意度指标/服务对象满意度指标/用户满意度");
        assertThat(whatIf.explain(Locale.ENGLISH))
                .endsWith("  nothing is known of what would help: 产出指标/数量指标/总带宽, 满意度指标/服务对象满意度指标/用户满意度\n");
        assertThat(whatIf.sensitivities().get(1).number()).isEmpty();
    }

    @Test
    void a_rule_of_ones_own_for_deadlines_may_weigh_how_late_it_was() {
        ScoringStrategy<DeadlineInput> own =
                in -> in.isMet() ? Score.full(in, StockReason.ON_TIME) : Score.none(in, StockReason.LATE);
        RuleSet rules = SampleRules.on(grades(60, 70, 90)).deadline(own, ours()).build();
        WhatIf whatIf = WhatIf.of(scored(fair(), rules));
        assertThat(whatIf.unexplained()).extracting(ItemScore::where).containsExactly("产出指标/时效指标/完成时间");
        assertThat(whatIf.improvements()).extracting(way -> way.item().where()).doesNotContain("产出指标/时效指标/完成时间");
    }

    @Test
    void the_total_answers_to_each_item() {
        WhatIf whatIf = WhatIf.of(scored(fair(), grades(60, 70, 90)));
        assertThat(whatIf.sensitivities())
                .extracting(answer -> answer.text(Locale.ENGLISH))
                .containsExactly("""
                        预算执行率: 10.00 of 10, 0 more to gain
                          at least 0万元 and at most 100万元: 1万元 more changes the points by 0.1
                          down to 0万元, where it is 0 points
                          up to 100万元, where it is 10 points
                          full marks for: at least 100万元""", """
                        产出指标/数量指标/总带宽: 12.00 of 20, 8.00 more to gain
                          at least 0个 and at most 100个: 1个 more changes the points by 0.2
                          down to 0个, where it is 0 points
                          up to 100个, where it is 20 points
                          full marks for: at least 100个 and less than 300个""", """
                        产出指标/质量指标/验收合格: 8.00 of 10, 2.00 more to gain
                          优 → 10.00, 良 → 8.00, 中 → 6.00, 低 → 3.00, 差 → 0.00""", """
                        产出指标/时效指标/完成时间: 0.00 of 10, 10.00 more to gain
                          2024-12-31 → 10.00""", """
                        成本指标/经济成本指标/支出金额: 8.00 of 10, 2.00 more to gain
                          more than 80万元: at 100万元, 1万元 more changes the points by about -0.08
                          down to 80万元, where it is 10 points
                          full marks for: at most 80万元""", """
                        效益指标/社会效益指标/保障网络畅通: 18.00 of 30, 12.00 more to gain
                          达成 → 30.00""", """
                        满意度指标/服务对象满意度指标/用户满意度: 8.00 of 10, 2.00 more to gain
                          at least 0% and at most 90%: 1% more changes the points by 0.111111…
                          down to 0%, where it is 0 points
                          up to 90%, where it is 10 points
                          full marks for: at least 90% and less than 270%""");
    }

    @Test
    void a_jump_is_told_with_the_side_to_which_it_belongs() {
        assertThat(answer("350").text(Locale.ENGLISH)).isEqualTo("""
                产出指标/数量指标/总带宽: 18.00 of 20, 2.00 more to gain
                  at least 300 and less than 400: no change
                  below 300: 20 points instead of 18
                  up to 400: from there 16 points instead of 18
                  full marks for: at least 100 and less than 300""");
        assertThat(answer("350").text(Locale.CHINESE)).isEqualTo("""
                产出指标/数量指标/总带宽：18.00 / 20，还可得 2.00
                  不少于 300且少于 400：得分不变
                  低于 300：由 18 分变为 20 分
                  上至 400：自该处起由 18 分变为 16 分
                  得满分需：不少于 100且少于 300""");
        RuleSet corridor = SampleRules.on(NationalRules.YEAR_2020)
                .positive(ScoringStrategies.corridor("(70%, 130%]"), ours())
                .build();
        assertThat(answer(corridor, "60").text(Locale.ENGLISH)).isEqualTo("""
                产出指标/数量指标/总带宽: 0.00 of 20, 20.00 more to gain
                  at most 70: no change
                  beyond 70: 14 points instead of 0
                  full marks for: at least 100 and at most 130""");
        assertThat(answer(corridor, "140").text(Locale.ENGLISH)).isEqualTo("""
                产出指标/数量指标/总带宽: 0.00 of 20, 20.00 more to gain
                  more than 130: no change
                  down to 130: there 20 points instead of 0
                  full marks for: at least 100 and at most 130""");
    }

    private static Sensitivity answer(String actual) {
        return answer(SampleRules.DISTRICT, actual);
    }

    private static Sensitivity answer(RuleSet rules, String actual) {
        return WhatIf.of(scored(Forms.output(i -> i.atLeast("100").actual(actual)), rules))
                .sensitivities()
                .get(1);
    }

    @Test
    void an_open_item_is_answered_with_all_of_its_weight() {
        Sensitivity open = WhatIf.of(scored(Forms.output(i -> i.atLeast("100").notReported())))
                .sensitivities()
                .get(1);
        assertThat(open.text(Locale.ENGLISH)).isEqualTo("产出指标/数量指标/总带宽: open, 20 to gain");
        assertThat(open.text(Locale.CHINESE)).isEqualTo("产出指标/数量指标/总带宽：待定，可得 20");
    }

    @Test
    void an_answer_to_a_number_says_its_piece_its_slope_and_its_turns() {
        Sensitivity answer = WhatIf.of(scored(fair())).sensitivities().get(1);
        assertThat(answer.toGain()).isEqualByComparingTo("8");
        Sensitivity.NumericSensitivity number = answer.number().orElseThrow();
        assertThat(number.piece()).isEqualTo(Interval.parse("[0, 100]"));
        assertThat(number.perUnit()).isEqualTo(Fraction.parse("0.2"));
        assertThat(number.below())
                .contains(new Sensitivity.Breakpoint(Fraction.ZERO, true, Fraction.ZERO, Fraction.ZERO));
        assertThat(number.above())
                .contains(new Sensitivity.Breakpoint(Fraction.of(100), true, Fraction.of(20), Fraction.of(20)));
        assertThat(number.above().map(Sensitivity.Breakpoint::isJump)).contains(false);
        assertThat(number.fullMarks()).containsExactly(Interval.parse("[100, 300)"));
        assertThat(answer.alternatives()).isEmpty();
        // 80 ÷ 100 × 10; one more 万元 costs 8 ÷ 100 there
        assertThat(WhatIf.of(scored(fair()))
                        .sensitivities()
                        .get(4)
                        .number()
                        .map(Sensitivity.NumericSensitivity::perUnit))
                .contains(Fraction.parse("-0.08"));
    }

    private static RuleSet grades(long fair, long good, long excellent) {
        return with(GradeBands.of(excellent, good, fair));
    }

    private static RuleSet with(GradeBands grades) {
        return SampleRules.on(SampleRules.DISTRICT).grades(grades, ours()).build();
    }
}
