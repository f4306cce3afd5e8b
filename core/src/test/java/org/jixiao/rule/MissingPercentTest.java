package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.Condition.completion;
import static org.jixiao.rule.Condition.deviation;
import static org.jixiao.rule.Condition.executionRate;
import static org.jixiao.rule.Mistakes.refused;
import static org.jixiao.scoring.ScoringStrategies.bands;
import static org.jixiao.scoring.ScoringStrategies.corridor;
import static org.jixiao.scoring.ScoringStrategies.deduct;
import static org.jixiao.scoring.ScoringStrategies.deductLate;
import static org.jixiao.scoring.ScoringStrategies.passLine;
import static org.jixiao.scoring.ScoringStrategies.steps;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jixiao.form.RatingScale;
import org.jixiao.scoring.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who types 90 for 90 % is asked, and does not get 9,000 %. */
class MissingPercentTest {
    static Stream<Arguments> calls() {
        return Stream.of(
                asked(() -> bands("200: 10%"), "bands(\"200: 10%\")", "200", "20000%"),
                asked(() -> bands("200%: 10"), "bands(\"200%: 10\")", "10", "1000%"),
                asked(() -> completion("[130, +∞)"), "completion(\"[130, +∞)\")", "130", "13000%"),
                asked(() -> deviation("(20, +∞)"), "deviation(\"(20, +∞)\")", "20", "2000%"),
                asked(() -> executionRate("[0, 90)"), "executionRate(\"[0, 90)\")", "90", "9000%"),
                asked(() -> corridor("[70, 130]"), "corridor(\"[70, 130]\")", "70", "7000%"),
                asked(() -> corridor("[70%, 130]"), "corridor(\"[70%, 130]\")", "130", "13000%"),
                asked(() -> passLine("60"), "passLine(\"60\")", "60", "6000%"),
                asked(() -> deduct("1").forEvery("3").of(Measure.ABSOLUTE_DEVIATION), "forEvery(\"3\")", "3", "300%"),
                asked(
                        () -> deduct("1").forEvery("1%").above("100").of(Measure.COMPLETION),
                        "above(\"100\")",
                        "100",
                        "10000%"),
                asked(() -> deductLate("1", "4"), "deductLate(\"1\", \"4\")", "4", "400%"),
                asked(
                        () -> steps(Measure.COMPLETION).outOf("5").table("[90, +∞): 5", "(-∞, 90): 0"),
                        "steps(COMPLETION).table(\"[90, +∞): 5\")",
                        "90",
                        "9000%"),
                asked(
                        () -> steps(Measure.DEVIATION).earn("1", "(-20, +∞)"),
                        "steps(DEVIATION).earn(\"1\", \"(-20, +∞)\")",
                        "-20",
                        "-2000%"));
    }

    private static Arguments asked(ThrowingCallable made, String call, String typed, String read) {
        return refused(
                made,
                call + ": expected a share such as 90% or 0.9, got \"" + typed + "\" (was " + typed
                        + "% meant? without % it is " + read + ")",
                "【" + call + "】应为：比例，例如 90% 或者 0.9；实际：\"" + typed + "\"（是不是 " + typed + "%？不写 % 就是 " + read + "）");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void a_share_that_seems_to_lack_its_percent_sign_is_asked_about(
            String english, ThrowingCallable made, String chinese) {
        Mistakes.assertRefused(made, english, chinese);
    }

    static Stream<Arguments> inTheBuilder() {
        return Stream.of(
                told(
                        () -> rules().gradeLowering("90", "80", "70", Provenance.clause(4)),
                        "GRADE_LOWERING (lowered by the finance office)",
                        "GRADE_LOWERING（财政评价降等）",
                        "90",
                        "9000%"),
                told(
                        () -> rules().spendingLag("80", Provenance.clause(4)),
                        "SPENDING_LAG (output ahead of spending)",
                        "SPENDING_LAG（产出超前于支出）",
                        "80",
                        "8000%"),
                told(
                        () -> rules().costTolerance("5", Provenance.clause(4)),
                        "COST_TOLERANCE (cost against the budget)",
                        "COST_TOLERANCE（成本与预算）",
                        "5",
                        "500%"));
    }

    private static RuleSetBuilder rules() {
        return SampleRules.on(NationalRules.YEAR_2020).citing("某办法");
    }

    private static Arguments told(ThrowingCallable made, String english, String chinese, String typed, String read) {
        return refused(
                made,
                "rule set test/district/2024: " + english
                        + ", 某办法, clause 4: expected a share such as 90% or 0.9, got \"" + typed + "\" (was " + typed
                        + "% meant? without % it is " + read + ")",
                "【规则集 test/district/2024: " + chinese + "，某办法 第 4 条】应为：比例，例如 90% 或者 0.9；实际：\"" + typed + "\"（是不是 "
                        + typed + "%？不写 % 就是 " + read + "）");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inTheBuilder")
    void a_share_of_a_rule_is_asked_about_with_its_place(String english, ThrowingCallable made, String chinese) {
        Mistakes.assertRefused(made, english, chinese);
    }

    @Test
    void the_band_of_a_rating_is_asked_about_with_its_level() {
        Mistakes.assertRefused(
                () -> RatingScale.named("三档", "A: [80, 100]"),
                "rating scale 三档, level A: expected a share such as 90% or 0.9, got \"80\""
                        + " (was 80% meant? without % it is 8000%)",
                "【评分等级 三档 的等级 A】应为：比例，例如 90% 或者 0.9；实际：\"80\"（是不是 80%？不写 % 就是 8000%）");
    }

    @Test
    void a_percentage_is_taken_with_and_without_its_sign() {
        assertThat(steps(Measure.PERCENTAGE).outOf("5").table("[90, +∞): 5", "(-∞, 90): 0"))
                .isEqualTo(steps(Measure.PERCENTAGE).outOf("5").table("[90%, +∞): 5", "(-∞, 90%): 0"));
        assertThat(deduct("1").forEvery("3").above("100").of(Measure.PERCENTAGE))
                .isEqualTo(deduct("1").forEvery("3%").above("100%").of(Measure.PERCENTAGE));
    }

    static Stream<Arguments> either() {
        return Stream.of(
                refused(
                        () -> steps(Measure.PERCENTAGE).table("[0.9, +∞): 1", "(-∞, 0.9): 0"),
                        "steps(PERCENTAGE).table(\"[0.9, +∞): 1\"): expected a percentage such as 90 or 90%, got \"0.9\""
                                + " (was 0.9% or 90% meant?)",
                        "【steps(PERCENTAGE).table(\"[0.9, +∞): 1\")】应为：百分数，例如 90 或者 90%；实际：\"0.9\"（是 0.9% 还是 90%？）"),
                refused(
                        () -> deduct("1").forEvery("1").of(Measure.PERCENTAGE),
                        "forEvery(\"1\"): expected a percentage such as 90 or 90%, got \"1\" (was 1% or 100% meant?)",
                        "【forEvery(\"1\")】应为：百分数，例如 90 或者 90%；实际：\"1\"（是 1% 还是 100%？）"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("either")
    void a_percentage_that_could_be_a_share_is_asked_about(String english, ThrowingCallable made, String chinese) {
        Mistakes.assertRefused(made, english, chinese);
    }

    @Test
    void what_is_typed_with_its_sign_or_small_enough_is_taken_as_it_stands() {
        assertThat(bands("20000%: 10%")).hasToString("[20000%, +∞) −10%");
        assertThat(bands("10: 0.1")).hasToString("[1000%, +∞) −10%");
        assertThat(completion("[1.3, 10]")).hasToString("completion in [130%, 1000%]");
        assertThat(executionRate("[0, 9/10)"))
                .hasToString(executionRate("[0%, 90%)").toString());
        assertThat(deduct("1").forEvery("3").of(Measure.ACTUAL)).isNotNull();
        assertThat(completion("［１３０％，＋∞）")).isEqualTo(completion("[130%, +∞)"));
        assertThat(bands("２００％：１０％")).isEqualTo(bands("200%: 10%"));
        assertThat(steps(Measure.COMPLETION).outOf("５").table("［９０％，＋∞）：５", "（－∞，９０％）：０"))
                .isEqualTo(steps(Measure.COMPLETION).outOf("5").table("[90%, +∞): 5", "(-∞, 90%): 0"));
    }
}
