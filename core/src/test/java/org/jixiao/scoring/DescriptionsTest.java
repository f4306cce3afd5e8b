package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.scoring.ScoringStrategies.bands;
import static org.jixiao.scoring.ScoringStrategies.deduct;
import static org.jixiao.scoring.ScoringStrategies.steps;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DescriptionsTest {
    static Stream<Arguments> descriptions() {
        return Stream.of(
                arguments(
                        ScoringStrategies.proportional(),
                        "实际 ÷ 目标 × 分值，达到目标得满分",
                        "actual ÷ target × weight, full marks from the target on"),
                arguments(
                        ScoringStrategies.reverseRatio(),
                        "目标 ÷ 实际 × 分值，不超过目标得满分",
                        "target ÷ actual × weight, full marks up to the target"),
                arguments(
                        ScoringStrategies.reverseLinear(),
                        "不超过目标得满分，超出部分按比例扣，达到两倍得 0",
                        "full marks up to the target, less in proportion beyond it, 0 from twice the target on"),
                arguments(
                        ScoringStrategies.equalAsPositive(),
                        "“=”按“≥”计；目标为 0 时，实际不大于 0 得满分，否则得 0",
                        "\"=\" read as \"≥\"; a target of 0 earns full marks for 0 or less, else 0"),
                arguments(
                        ScoringStrategies.equalOrNothing(),
                        "等于目标得满分，否则得 0",
                        "the target itself earns full marks, anything else 0"),
                arguments(
                        ScoringStrategies.equalSymmetric(),
                        "实际与目标之比（小比大）× 分值",
                        "the smaller over the larger of actual and target × weight"),
                arguments(
                        ScoringStrategies.passLine("60%"),
                        "完成率低于 60% 得 0，其余按比例",
                        "completion below 60% earns 0, otherwise in proportion"),
                arguments(
                        ScoringStrategies.corridor("[70%, 130%]"),
                        "完成率在 [70%, 130%] 之外得 0，其余按比例",
                        "completion outside [70%, 130%] earns 0, otherwise in proportion"),
                arguments(
                        ScoringStrategies.fullMarksIn(
                                Measure.COMPLETION, "(90%, +∞)", ScoringStrategies.proportional()),
                        "完成率在 (90%, +∞) 内得满分；其余：实际 ÷ 目标 × 分值，达到目标得满分",
                        "completion in (90%, +∞) earns full marks; otherwise actual ÷ target × weight, full marks from the"
                                + " target on"),
                arguments(
                        steps(Measure.COMPLETION)
                                .outOf("5")
                                .earn("5", "[90%, +∞)")
                                .earn("4", "[80%, 90%)")
                                .earn("0", "(-∞, 80%)")
                                .build(),
                        "按完成率分档，满分 5 分：[90%, +∞) → 5; [80%, 90%) → 4; (-∞, 80%) → 0",
                        "steps of completion, out of 5 points: [90%, +∞) → 5; [80%, 90%) → 4; (-∞, 80%) → 0"),
                arguments(
                        steps(Measure.DEVIATION).table("(10%, +∞): 12.5%", "(-∞, 10%]: 100%"),
                        "按偏差率分档，得分值的比例：(10%, +∞) → 12.5%; (-∞, 10%] → 100%",
                        "steps of deviation, in shares of the weight: (10%, +∞) → 12.5%; (-∞, 10%] → 100%"),
                arguments(
                        ScoringStrategies.proportionalBelowZero(ScoringStrategies.reverseRatio()),
                        "目标 ÷ 实际 × 分值，不超过目标得满分；目标低于 0 的，按两者大小之比",
                        "target ÷ actual × weight, full marks up to the target; against a target below 0 the proportion of both"
                                + " as sizes"),
                arguments(
                        ScoringStrategies.earnEach("2", "1", Measure.ACTUAL),
                        "实际值每 1 得 2 分，最高为分值",
                        "every 1 of the actual value earns 2 points, up to the weight"),
                arguments(
                        deduct("2").of(Measure.SHORTFALL),
                        "未完成数超过 0 后，每 1 扣 2 分，扣完为止",
                        "beyond 0 of the shortfall, every 1 costs 2 points, down to 0"),
                arguments(
                        deduct("1").forEvery("3%").of(Measure.ABSOLUTE_DEVIATION),
                        "偏差率（绝对值）超过 0% 后，每 3% 扣 1 分，扣完为止",
                        "beyond 0% of deviation (absolute), every 3% costs 1 point, down to 0"),
                arguments(ScoringStrategies.direct(), "达到得满分，未达到得 0", "met earns full marks, missed 0"),
                arguments(
                        ScoringStrategies.rating(),
                        "按等级区间评分；未另行评分时，达到要求得满分，其余取区间下限",
                        "by the band of the level; without an award full marks where met, else the lower edge of the"
                                + " band"),
                arguments(
                        ScoringStrategies.prose(),
                        "文字说明按达成、部分达成、未达成评分；不能判断的待定",
                        "rated attained, partly attained or not attained by what the actual says; what cannot be judged"
                                + " stays open"),
                arguments(
                        ScoringStrategies.checklist("招待标准: 1", "定点维修: 0.5"),
                        "逐项看是否做到，各项分数：招待标准 1; 定点维修 0.5；没有逐项写明的，按文字说明评分",
                        "each point yes or no: 招待标准 1; 定点维修 0.5; a cell that does not answer every one is judged by its words"),
                arguments(
                        ScoringStrategies.deadline(),
                        "按期得满分，逾期得 0，评价人可以给分",
                        "on time earns full marks, late 0 unless the evaluator awards points"),
                arguments(
                        ScoringStrategies.execution(),
                        "执行数 ÷ 预算数 × 分值，最高为分值",
                        "executed ÷ budget × weight, at most the weight"));
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void a_strategy_describes_itself_in_both_languages(ScoringStrategy<?> strategy, String chinese, String english) {
        assertThat(strategy.describe(Locale.CHINESE)).isEqualTo(chinese);
        assertThat(strategy.describe(Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void any_language_but_chinese_reads_english(ScoringStrategy<?> strategy, String chinese, String english) {
        assertThat(strategy.describe(Locale.FRENCH)).isEqualTo(english).isNotEqualTo(chinese);
        assertThat(strategy.describe(Locale.TAIWAN)).isEqualTo(chinese);
    }

    @Test
    void strategies_with_the_same_parameters_are_equal_and_with_others_are_not() {
        assertThat(ScoringStrategies.passLine("60%"))
                .isEqualTo(ScoringStrategies.passLine("0.6"))
                .isNotEqualTo(ScoringStrategies.passLine("61%"));
        assertThat(ScoringStrategies.corridor("[70%, 130%]"))
                .isEqualTo(ScoringStrategies.corridor("[0.7, 1.3]"))
                .isNotEqualTo(ScoringStrategies.corridor("[70%, 130%)"));
        assertThat(deduct("1").forEvery("3%").of(Measure.DEVIATION))
                .isEqualTo(deduct("1.0").forEvery("0.03").above("0").of(Measure.DEVIATION))
                .hasSameHashCodeAs(deduct("1").forEvery("3%").of(Measure.DEVIATION))
                .isNotEqualTo(deduct("2").forEvery("3%").of(Measure.DEVIATION))
                .isNotEqualTo(deduct("1").forEvery("4%").of(Measure.DEVIATION))
                .isNotEqualTo(deduct("1").forEvery("3%").of(Measure.ACTUAL))
                .isNotEqualTo(deduct("1").forEvery("3%").above("1%").of(Measure.DEVIATION));
        assertThat(bands("200%: 10%"))
                .isEqualTo(bands("2: 0.1"))
                .hasSameHashCodeAs(bands("2: 0.1"))
                .isNotEqualTo(bands("200%: 20%"))
                .hasToString("[200%, +∞) −10%");
    }
}
