package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.rule.Condition.executionRate;
import static org.jixiao.rule.Mistakes.refused;
import static org.jixiao.rule.Provenance.clause;
import static org.jixiao.scoring.ScoringStrategies.proportional;

import java.math.RoundingMode;
import java.time.Year;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A message names the rule set, the topic, the name of the rule and its clause before what was met and expected. */
@SuppressWarnings("NullAway") // hands in the nulls that this is about
class PlacesOfMistakesTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                refused(
                        () -> rules().positive(null, clause(4)),
                        "rule set test/district/2024: POSITIVE (more is better), 某办法, clause 4: expected a value for POSITIVE,"
                                + " got null",
                        "【规则集 test/district/2024: POSITIVE（正向指标），某办法 第 4 条】应为：参数 POSITIVE 的值；实际：null"),
                refused(
                        () -> rules().grades(null, clause(4)),
                        "rule set test/district/2024: GRADES (grades), 某办法, clause 4: expected a value for GRADES, got null",
                        "【规则集 test/district/2024: GRADES（等级），某办法 第 4 条】应为：参数 GRADES 的值；实际：null"),
                refused(
                        () -> rules().positive(proportional(), null),
                        "rule set test/district/2024: POSITIVE (more is better): expected a value for source, got null",
                        "【规则集 test/district/2024: POSITIVE（正向指标）】应为：参数 source 的值；实际：null"),
                refused(
                        () -> rules().numbers("满意度", null, proportional(), clause(4)),
                        "rule set test/district/2024: SPECIAL_NUMBERS (special numbers) \"满意度\", 某办法, clause 4: expected a"
                                + " value for scope, got null",
                        "【规则集 test/district/2024: SPECIAL_NUMBERS（专项定量指标）“满意度”，某办法 第 4 条】应为：参数 scope 的值；实际：null"),
                refused(
                        () -> rules().numbers(" ", Scope.everyIndicator(), proportional(), clause(4)),
                        "rule set test/district/2024: SPECIAL_NUMBERS (special numbers), 某办法, clause 4: expected a name that"
                                + " is used once for a rule on SPECIAL_NUMBERS, got blank text",
                        "【规则集 test/district/2024: SPECIAL_NUMBERS（专项定量指标），某办法 第 4 条】应为：SPECIAL_NUMBERS"
                                + " 的规则有一个只用一次的名称；实际：空白"),
                refused(
                        () -> rules().noteOwed("执行率偏低", executionRate("[0%, 90%)"), 0, clause(7)),
                        "rule set test/district/2024: NOTE_OWED_WHEN (a reason is owed) \"执行率偏低\", 某办法, clause 7: expected"
                                + " a note of at least 1 character to be allowed for 执行率偏低, got 0",
                        "【规则集 test/district/2024: NOTE_OWED_WHEN（须说明原因）“执行率偏低”，某办法 第 7 条】应为：执行率偏低"
                                + " 允许的说明字数不少于 1；实际：0"),
                refused(
                        () -> rules().rounding(2, RoundingMode.UNNECESSARY, clause(4)),
                        "rule set test/district/2024: ROUNDING (rounding), 某办法, clause 4: expected a mode that rounds, got"
                                + " UNNECESSARY",
                        "【规则集 test/district/2024: ROUNDING（取整），某办法 第 4 条】应为：一种会舍入的方式；实际：UNNECESSARY"),
                refused(
                        () -> rules().requiredClasses(clause(2)),
                        "rule set test/district/2024: REQUIRED_CLASSES (classes every form has), 某办法, clause 2: expected at"
                                + " least one class, each once, got []",
                        "【规则集 test/district/2024: REQUIRED_CLASSES（每张表应有的一级指标），某办法 第 2" + " 条】应为：至少一类一级指标，每类一次；实际：[]"),
                refused(
                        () -> rules().spendingLag("120%", clause(4)),
                        "rule set test/district/2024: SPENDING_LAG (output ahead of spending), 某办法, clause 4: expected a share"
                                + " from 0% to 100%, got 120%",
                        "【规则集 test/district/2024: SPENDING_LAG（产出超前于支出），某办法 第 4 条】应为：0% 到 100% 的比例；实际：120%"),
                refused(
                        () -> rules().positive(proportional(), clause(1)).positive(proportional(), clause(2)),
                        "rule set test/district/2024: POSITIVE (more is better): expected one rule on POSITIVE, got two, from"
                                + " 某办法, clause 1 and from 某办法, clause 2",
                        "【规则集 test/district/2024: POSITIVE（正向指标）】应为：POSITIVE 只有一条规则；实际：两条，来源 某办法 第 1 条 和 某办法"
                                + " 第 2 条"),
                refused(
                        () -> RuleSet.named("test/x", Year.of(2024)).positive(proportional(), clause(2)),
                        "rule set test/x/2024: POSITIVE (more is better): expected a document for clause 2, got none (call"
                                + " citing(...) before it)",
                        "【规则集 test/x/2024: POSITIVE（正向指标）】应为：条款 2 所在的文件；实际：无（请先调用 citing(...)）"));
    }

    @Test
    void a_scope_of_no_words_is_refused_in_words_of_either_language() {
        Mistakes.assertRefused(
                () -> Scope.named(), "expected at least one word of the names meant, got none", "应为：至少一个名称用词；实际：无");
        Mistakes.assertRefused(
                () -> Scope.level2(" "), "expected a word of the names meant, got blank text", "应为：名称用词；实际：空白");
    }

    private static RuleSetBuilder rules() {
        return SampleRules.on(NationalRules.YEAR_2020).citing("某办法");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_of_a_rule_is_told_with_its_place(String english, ThrowingCallable made, String chinese) {
        Mistakes.assertRefused(made, english, chinese);
        assertThatThrownBy(made).isInstanceOf(InvalidRuleSetException.class);
    }
}
