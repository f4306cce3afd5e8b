package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.rule.Mistakes.refused;
import static org.jixiao.rule.SampleRules.ours;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jixiao.form.Nature;
import org.jixiao.scorecard.Scorer;
import org.jixiao.scoring.Reason;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a worked case, or comes out while it is replayed, is one kind of exception with its place. */
class WorkedCaseMistakesTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                refused(
                        () -> WorkedCase.target(Nature.AT_LEAST, "100")
                                .actual("90")
                                .earns("九分"),
                        "worked case ≥100, actual 90, weight 10: expected points such as 9 or 8.5, got \"九分\"",
                        "【算例 ≥100，实际 90，分值 10】应为：得分，例如 9 或者 8.5；实际：\"九分\""),
                refused(
                        () -> WorkedCase.target(Nature.AT_LEAST, "100")
                                .actual("90")
                                .weight("十")
                                .earns("9"),
                        "worked case ≥100, actual 90, weight 十: expected points such as 9 or 8.5, got \"十\"",
                        "【算例 ≥100，实际 90，分值 十】应为：得分，例如 9 或者 8.5；实际：\"十\""),
                refused(
                        () -> WorkedCase.target(Nature.AT_LEAST, "100")
                                .actual("90")
                                .weight("0")
                                .earns("9"),
                        "worked case ≥100, actual 90, weight 0: expected a weight above 0, got \"0\"",
                        "【算例 ≥100，实际 90，分值 0】应为：大于 0 的分值；实际：\"0\""),
                refused(
                        () -> WorkedCase.total("九十", Grade.GOOD),
                        "worked case total 九十: expected points such as 9 or 8.5, got \"九十\"",
                        "【算例 总分 九十】应为：得分，例如 9 或者 8.5；实际：\"九十\""),
                refused(
                        () -> WorkedCase.budget("43小时"),
                        "worked case budget 43小时: expected an amount of money such as 43 or 43万元, got \"43小时\"",
                        "【算例 预算 43小时】应为：金额，例如 43 或者 43万元；实际：\"43小时\""),
                refused(
                        () -> WorkedCase.target(Nature.AT_LEAST, "1,000")
                                .actual("90")
                                .earns("9"),
                        "worked case ≥1,000, actual 90, weight 10: expected a number with an optional unit, such as 24 人/年,"
                                + " got \"1,000\"",
                        "【算例 ≥1,000，实际 90，分值 10】应为：一个数，后面可带单位，例如 24 人/年；实际：\"1,000\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_case_that_cannot_be_read_is_refused_where_it_is_written(
            String english, ThrowingCallable made, String chinese) {
        Mistakes.assertRefused(made, english, chinese);
    }

    @ParameterizedTest(name = "{1} of {0}: {2} of 10")
    @CsvSource({
        "43, 43, 10",
        "43万元, 43, 10",
        "43万元, 21.5 万元, 5",
        "430000元, 43, 10",
        "1亿元, 5000万元, 5",
        "４３万元, 43, 10",
    })
    void a_budget_is_money_in_any_unit_and_in_ten_thousands_without_one(String budget, String spent, String points) {
        RuleSet rules = SampleRules.on(NationalRules.YEAR_2020)
                .worked(WorkedCase.budget(budget).actual(spent).earns(points))
                .build();
        assertThat(Scorer.using(rules).rules()).isEqualTo(rules);
    }

    /** Scores of a case against rules whose strategy for more is better is {@code strategy}. */
    private static void replayed(ScoringStrategy<QuantityInput> strategy, WorkedCase example) {
        Scorer.using(SampleRules.on(NationalRules.YEAR_2020)
                .positive(strategy, ours())
                .worked(example)
                .build());
    }

    @Test
    void a_strategy_that_throws_is_told_with_rule_set_case_and_indicator() {
        ScoringStrategy<QuantityInput> broken = in -> {
            throw new IllegalStateException("boom");
        };
        assertThatThrownBy(() -> replayed(
                        broken,
                        WorkedCase.target(Nature.AT_LEAST, "100").actual("90").earns("9")))
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageStartingWith("rule set test/district/2024: expected worked cases that come out, got"
                        + " ≥100, actual 90, weight 10: 产出指标/数量指标/算例: expected the strategy ")
                .hasMessageEndingWith("got java.lang.IllegalStateException: boom");
    }

    @Test
    void a_reason_that_quotes_what_the_strategy_does_not_give_is_told_so_too() {
        Reason reason = Reason.of("own", "得 {7} 分", "earned {7}");
        assertThatThrownBy(() -> replayed(
                        in -> Score.full(in, reason),
                        WorkedCase.target(Nature.AT_LEAST, "100").actual("90").earns("10")))
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageContaining("≥100, actual 90, weight 10: 产出指标/数量指标/算例: ")
                .hasMessageEndingWith("reason own: expected 8 details, as its text quotes them up to number 7, got 0");
    }

    @Test
    void units_that_do_not_compare_are_told_where_a_score_was_expected() {
        assertThatThrownBy(() -> Scorer.using(SampleRules.on(NationalRules.YEAR_2020)
                        .worked(WorkedCase.target(Nature.AT_LEAST, "100万元")
                                .actual("3小时")
                                .earns("9"))
                        .build()))
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessage(
                        "rule set test/district/2024: expected worked cases that come out, got ≥100万元, actual 3小时, weight"
                                + " 10: expected 9, got open points (target ≥100万元, actual 3小时: different kinds of unit; its points"
                                + " stay open)");
    }
}
