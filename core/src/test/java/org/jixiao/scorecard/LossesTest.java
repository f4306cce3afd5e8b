package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.SampleRules.ours;
import static org.jixiao.scorecard.Forms.output;
import static org.jixiao.scorecard.Forms.scored;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.SampleRules;
import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LossesTest {
    @Test
    void losses_stand_worst_first_and_equal_ones_in_the_order_of_the_form() {
        SelfEvaluation form = Forms.form(
                        f -> f.totalFunds(Forms.row("100", "100", "80")),
                        "总带宽",
                        i -> i.atLeast("100").actual("90"))
                .output(o -> o.quantity("乙", i -> i.atLeast("100").actual("95").weight(40))
                        .quantity("丙", i -> i.atLeast("100").notReported().weight(40)))
                .benefit(b -> b.social("丁", i -> i.rated("优良中低差").actual("差").weight(5)))
                .build();
        assertThat(scored(form).losses())
                .extracting(loss -> loss.points() + " " + loss.item().where())
                .containsExactly("5.00 效益指标/社会效益指标/丁", "2.00 预算执行率", "2.00 产出指标/数量指标/总带宽", "2.00 产出指标/数量指标/乙");
    }

    @Test
    void losses_of_weights_with_more_decimals_than_scores_stand_in_the_same_order() {
        SelfEvaluation form = Forms.form(
                        f -> f.totalFunds(Forms.row("100", "100", "80")),
                        "总带宽",
                        i -> i.atLeast("100").actual("90"))
                .output(o -> o.quantity("乙", i -> i.atLeast("100").actual("0").weight("0.1254"))
                        .quantity("丙", i -> i.atLeast("100").actual("0").weight("2.0001"))
                        .quantity("丁", i -> i.atLeast("100").actual("0").weight("0.1254")))
                .build();
        assertThat(Scorer.using(NationalRules.YEAR_2020).score(form).losses())
                .extracting(loss -> loss.points() + " " + loss.item().where())
                .containsExactly(
                        "2.0001 产出指标/数量指标/丙",
                        "2.00 预算执行率",
                        "2.00 产出指标/数量指标/总带宽",
                        "0.1254 产出指标/数量指标/乙",
                        "0.1254 产出指标/数量指标/丁");
    }

    @Test
    void a_form_with_full_marks_has_no_losses() {
        assertThat(scored(Forms.sound()).losses()).isEmpty();
    }

    static Stream<Arguments> wanted() {
        return Stream.of(
                wanted(i -> i.atLeast("100 个").actual("99"), "不少于 100个且少于 300个", "at least 100个 and less than 300个"),
                wanted(i -> i.atLeast("1 份").actual("7"), "不少于 1份且少于 3份", "at least 1份 and less than 3份"),
                wanted(i -> i.atLeast("0").actual("-1"), "不少于 0", "at least 0"),
                wanted(i -> i.atMost("2 小时").actual("150 分钟"), "不超过 2小时", "at most 2小时"),
                wanted(i -> i.exactly("0 次").actual("1"), "不超过 0次", "at most 0次"),
                wanted(i -> i.rated("优良中低差").actual("中"), "优", "优"),
                wanted(i -> i.ratedAtLeast("优良中低差", "中").actual("低"), "优/良/中", "优/良/中"),
                wanted(i -> i.prose("提升水平").actual("基本提升水平"), "提升水平", "提升水平"),
                wanted(
                        i -> i.due(LocalDate.of(2024, 12, 31)).actual("2025-01-01"),
                        "2024-12-31 或之前完成",
                        "done on or before 2024-12-31"));
    }

    private static Arguments wanted(Consumer<IndicatorBuilder> row, String chinese, String english) {
        return arguments(scored(output(row)).losses().get(0), "得满分需：" + chinese, "full marks for: " + english);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("wanted")
    void a_loss_says_what_would_have_earned_full_marks(Loss loss, String chinese, String english) {
        assertThat(loss.wanted(Locale.CHINESE)).isEqualTo(chinese);
        assertThat(loss.wanted(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void a_loss_of_execution_wants_the_whole_budget() {
        Loss loss = scored(Forms.appropriation("100", "100", "80")).losses().get(0);
        assertThat(loss.fullMarks()).contains(Interval.parse("[100, +∞)"));
        assertThat(loss.wanted(Locale.CHINESE)).isEqualTo("得满分需：不少于 100万元");
        assertThat(loss.wanted(Locale.ENGLISH)).isEqualTo("full marks for: at least 100万元");
    }

    @Test
    void every_shape_of_interval_is_said_in_words() {
        assertThat(wantedBy("[70%, 130%]", "200")).isEqualTo("full marks for: at least 100 and at most 130");
        assertThat(wantedBy("(70%, 130%)", "200")).isEqualTo("full marks for: at least 100 and less than 130");
        RuleSet above = numbers(ScoringStrategies.steps(Measure.ACTUAL)
                .earn("1", "(100, +∞)")
                .earn("0", "(-∞, 100]")
                .build());
        assertThat(wantedBy(above, "99")).isEqualTo("full marks for: more than 100");
        RuleSet below = numbers(ScoringStrategies.steps(Measure.ACTUAL)
                .earn("1", "(-∞, 100)")
                .earn("0", "[100, +∞)")
                .build());
        assertThat(wantedBy(below, "101")).isEqualTo("full marks for: less than 100");
        assertThat(wantedBy(numbers(ScoringStrategies.corridor("[100%, 100%]")), "101"))
                .isEqualTo("full marks for: exactly 100");
    }

    @Test
    void a_deduction_names_what_stays_below_its_first_step() {
        RuleSet deviation = numbers(ScoringStrategies.deduct("1").forEvery("3%").of(Measure.ABSOLUTE_DEVIATION));
        assertThat(wantedBy(deviation, "91")).isEqualTo("full marks for: more than 97 and less than 103");
        RuleSet overrun = numbers(ScoringStrategies.deduct("1").forEvery("4%").of(Measure.DEVIATION));
        assertThat(wantedBy(overrun, "120")).isEqualTo("full marks for: less than 104");
    }

    @Test
    void where_full_marks_are_no_interval_the_target_is_named() {
        RuleSet twoSteps = numbers(ScoringStrategies.steps(Measure.ACTUAL)
                .earn("1", "(-∞, 50)")
                .earn("0", "[50, 100)")
                .earn("1", "[100, +∞)")
                .build());
        assertThat(wantedBy(twoSteps, "60")).isEqualTo("full marks for: 100");
    }

    private static String wantedBy(String corridor, String actual) {
        return wantedBy(numbers(ScoringStrategies.corridor(corridor)), actual);
    }

    private static String wantedBy(RuleSet rules, String actual) {
        return scored(output(i -> i.atLeast("100").actual(actual)), rules)
                .losses()
                .get(0)
                .wanted(Locale.ENGLISH);
    }

    private static RuleSet numbers(ScoringStrategy<QuantityInput> strategy) {
        return SampleRules.on(NationalRules.YEAR_2020)
                .positive(strategy, ours())
                .build();
    }

    @Test
    void a_loss_explains_itself_with_what_was_wanted() {
        Loss loss = scored(output(i -> i.atLeast("1 份").actual("7").deviationNote("需求增加")))
                .losses()
                .get(0);
        assertThat(loss.explain(Locale.CHINESE)).isEqualTo("""
                产出指标/数量指标/总带宽：14.00 / 20
                  超出目标 (7份 − 1份) ÷ 1份 = 600%，在 [500%, +∞) 内，扣分值的 30%：20 − 30% × 20 = 14
                  目标值设定偏低：超出目标的比例（实际 − 目标）÷ 目标：[200%, 300%) 扣分值的 10%，[300%, 500%) 扣分值的 20%，[500%, +∞) 扣分值的 30%；某区填表说明 第 7 条
                  得满分需：不少于 1份且少于 3份""");
    }
}
