package org.jixiao.rule;

import static org.jixiao.rule.Mistakes.refused;
import static org.jixiao.rule.Provenance.byDefault;
import static org.jixiao.rule.Provenance.clause;
import static org.jixiao.rule.Provenance.observedIn;
import static org.jixiao.scoring.ScoringStrategies.atMost;
import static org.jixiao.scoring.ScoringStrategies.bands;
import static org.jixiao.scoring.ScoringStrategies.deduct;
import static org.jixiao.scoring.ScoringStrategies.proportional;
import static org.jixiao.scoring.ScoringStrategies.steps;

import java.time.Year;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ScoringStrategies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers and texts that no regulation has. */
class NonsenseTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                        texts(),
                        points(),
                        bounds(),
                        Stream.of(
                                refused(
                                        () -> RuleSet.named("test/x", Year.of(2019))
                                                .basedOn(RuleSet.named("test/base", Year.of(2024))
                                                        .basedOn(NationalRules.YEAR_2020)
                                                        .build()),
                                        "rule set test/x/2019: expected a base that holds in 2019, got test/base/2024",
                                        "【规则集 test/x/2019】应为：所依据的规则集在 2019 年度已适用；实际：test/base/2024"),
                                refused(
                                        () -> RuleSet.named("test/x", Year.of(24)),
                                        "rule set test/x/24: expected a year of four digits such as 2024, got 24",
                                        "【规则集 test/x/24】应为：四位数的年度，例如 2024；实际：24"),
                                refused(
                                        () -> RuleSet.named("test/x", Year.of(20_240)),
                                        "rule set test/x/20240: expected a year of four digits such as 2024, got 20240",
                                        "【规则集 test/x/20240】应为：四位数的年度，例如 2024；实际：20240")))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                refused(
                        () -> clause(0),
                        "clause(0): expected the number of a clause, from 1 on, got 0",
                        "【clause(0)】应为：条款编号，从 1 起；实际：0"),
                refused(() -> clause(" "), "expected the number of a clause, got blank text", "应为：条款编号；实际：空白"),
                refused(
                        () -> clause(7).of(" "),
                        "clause 7: expected the title or number of a document, got blank text",
                        "【第 7 条】应为：文件的名称或者文号；实际：空白"),
                refused(
                        () -> rules().citing(" "),
                        "rule set test/district/2024: expected the title of a document, got blank text",
                        "【规则集 test/district/2024】应为：文件的名称；实际：空白"),
                refused(
                        () -> rules().called("某区", ""),
                        "rule set test/district/2024: expected a name of the place in both languages, got blank text",
                        "【规则集 test/district/2024】应为：中英文的地名；实际：空白"),
                refused(
                        () -> observedIn("99.97% → 9.99", " "),
                        "expected at least one observation, got blank text",
                        "应为：至少一项观察；实际：空白"),
                refused(
                        () -> byDefault("理由", " "),
                        "expected a reason in both languages, got blank text",
                        "应为：中英文的理由；实际：空白"),
                refused(
                        () -> rules().uncoded(clause(1), " ", "every project"),
                        "rule set test/district/2024: clauses that no rule codes: clause 1: expected what the clause asks for,"
                                + " in both languages, got blank text",
                        "【规则集 test/district/2024: 没有写成规则的条款: 第 1 条】应为：条款要求什么，中英文都写；实际：空白"));
    }

    private static Stream<Arguments> bounds() {
        return Stream.of(
                refused(
                        () -> Condition.late("(30%, +∞)"),
                        "late(\"(30%, +∞)\"): expected an interval of days such as (30, +∞), got \"(30%, +∞)\"",
                        "【late(\"(30%, +∞)\")】应为：天数的区间，例如 (30, +∞)；实际：\"(30%, +∞)\""),
                refused(
                        () -> deduct("1").forEvery("1天").above("-3天").late(),
                        "above(\"-3天\"): expected a bound of 0 or more: work on time loses nothing, got -3",
                        "【above(\"-3天\")】应为：不小于 0 的界：没有逾期的不扣分；实际：-3"),
                refused(
                        () -> deduct("1").forEvery("5%").above("-20%").of(Measure.ABSOLUTE_DEVIATION),
                        "above(\"-20%\"): expected a bound of 0 or more: an absolute deviation is never below 0, got -0.2",
                        "【above(\"-20%\")】应为：不小于 0 的界：偏差率的绝对值不会低于 0；实际：-0.2"),
                refused(
                        () -> bands("30%: 2%分"),
                        "bands(\"30%: 2%分\"): expected points or a share, such as 2分 or 10%, got \"2%分\"",
                        "【bands(\"30%: 2%分\")】应为：分数或者比例，例如 2分、10%；实际：\"2%分\""),
                refused(
                        () -> bands("30%: 2分", "60%: 10%"),
                        "bands(\"60%: 10%\"): expected shares in all rows or points in all rows, got 10%",
                        "【bands(\"60%: 10%\")】应为：全部是比例，或者全部是分数；实际：10%"),
                refused(Scope::exactly, "expected at least one name of an indicator, got none", "应为：至少一个指标名称；实际：无"),
                refused(
                        ScoringStrategies::checklist,
                        "expected at least one point of a list, such as 有管理办法: 1, got none",
                        "应为：至少一项和它的分数，例如 有管理办法: 1；实际：无"),
                refused(
                        () -> rules().totalCeiling(clause(4)),
                        "rule set test/district/2024: TOTAL_CEILING (ceiling on the total), 某办法, clause 4: expected at least one"
                                + " row such as [60%, 70%): 79, got none",
                        "【规则集 test/district/2024: TOTAL_CEILING（总分上限），某办法 第 4 条】应为：至少一行，例如 [60%, 70%): 79；实际：无"));
    }

    private static Stream<Arguments> points() {
        return Stream.of(
                refused(
                        () -> GradeBands.of(190, 80, 60),
                        "GradeBands: expected edges of grades of at most 100 points, got 优 [190, +∞)",
                        "【GradeBands】应为：等级界限不超过 100 分；实际：优 [190, +∞)"),
                refused(
                        () -> GradeBands.of(Map.of(Grade.EXCELLENT, "(120, +∞)", Grade.POOR, "[0, 120]")),
                        "GradeBands: expected edges of grades of at most 100 points, got 优 (120, +∞)",
                        "【GradeBands】应为：等级界限不超过 100 分；实际：优 (120, +∞)"),
                refused(
                        () -> GradeBands.of(Map.of(Grade.EXCELLENT, "[90%, +∞)", Grade.POOR, "[0, 90%)")),
                        "优 \"[90%, +∞)\": expected an interval of points such as [80, 90), got \"[90%, +∞)\"",
                        "【优 \"[90%, +∞)\"】应为：分数的区间，例如 [80, 90)；实际：\"[90%, +∞)\""),
                refused(
                        () -> rules().level1Weights(Level1Weights.of(10, 50, 30, 20), clause(4)),
                        "rule set test/district/2024: LEVEL1_WEIGHTS (level-1 weights), 某办法, clause 4: expected points of"
                                + " execution and level-1 indicators that come to 100, got 110",
                        "【规则集 test/district/2024: LEVEL1_WEIGHTS（一级指标分值），某办法 第 4 条】应为：预算执行率和一级指标的分值合计 100；实际：110"),
                refused(
                        () -> Level1Weights.of(-10, 60, 40, 10),
                        "Level1Weights: expected points of 0 or more, each for at least one level-1 indicator, got -10",
                        "【Level1Weights】应为：0 以上的分值，每个分值至少对应一个一级指标；实际：-10"),
                refused(
                        () -> deduct("10%"),
                        "deduct(\"10%\"): expected points to deduct above 0, such as 0.5, got \"10%\"",
                        "【deduct(\"10%\")】应为：大于 0 的扣分，例如 0.5；实际：\"10%\""),
                refused(
                        () -> atMost("50%", proportional()),
                        "atMost(\"50%\"): expected the most points above 0, such as 5, got \"50%\"",
                        "【atMost(\"50%\")】应为：大于 0 的最高得分，例如 5；实际：\"50%\""),
                refused(
                        () -> deduct("1").of(Measure.DEVIATION),
                        "deduct(\"1\").of(DEVIATION): expected the size of a step, got none (call forEvery(\"1%\"))",
                        "【deduct(\"1\").of(DEVIATION)】应为：步长；实际：无（请调用 forEvery(\"1%\")）"),
                refused(
                        () -> steps(Measure.COMPLETION).table("[90%, +∞): 5", "(-∞, 90%): 0"),
                        "steps(COMPLETION): expected the step [90%, +∞) to earn a share from 0% to 100%, got 500%"
                                + " (is outOf(...) missing, or a % meant?)",
                        "【steps(COMPLETION)】应为：区间 [90%, +∞) 的得分占 0% 到 100%；实际：500%（是不是漏了 outOf(...)，或者漏了 %？）"),
                refused(
                        () -> steps(Measure.COMPLETION).outOf("5").table("[90%, +∞): 100%", "(-∞, 90%): 0"),
                        "steps(COMPLETION): expected the step (-∞, 90%) to earn points of 5, or shares without outOf(...),"
                                + " got a percentage among the points of the table",
                        "【steps(COMPLETION)】应为：区间 (-∞, 90%) 的得分是 5 分之内的分数，写比例就不用 outOf(...)；实际：分档表的得分里有百分数"),
                refused(
                        () -> steps(Measure.ACTUAL).outOf("5").table("(90%, +∞): 5", "(-∞, 90%): 0"),
                        "steps(ACTUAL): expected bands over all of (-∞, +∞), but there is a gap: [90%, 90%]",
                        "【steps(ACTUAL)】应为：覆盖整个 (-∞, +∞) 的区间；空缺：[90%, 90%]"));
    }

    private static RuleSetBuilder rules() {
        return SampleRules.on(NationalRules.YEAR_2020).citing("某办法");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void what_no_regulation_says_is_refused_where_it_is_written(String english, ThrowingCallable made, String chinese) {
        Mistakes.assertRefused(made, english, chinese);
    }
}
