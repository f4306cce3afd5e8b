package org.jixiao.testkit.proof;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.testkit.JixiaoAssertions.assertThat;

import java.time.Year;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Grade;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.value.Money;
import org.junit.jupiter.api.Test;

class JixiaoAssertionsTest {
    private static final Scorecard CARD = Scorer.using(new SoundPacks.District().rules())
            .score(SelfEvaluation.forProject("网络运维", Year.of(2024))
                    .appropriation(Money.wan(100), Money.wan(100), Money.wan(90))
                    .output(level -> level.quantity(
                                    "总带宽",
                                    row -> row.atLeast("100").actual("300").weight(10))
                            .quantity("终端", row -> row.atLeast("3").actual("2").weight(10))
                            .quality(
                                    "验收",
                                    row -> row.prose("提升水平").actual("做了不少事").weight(70)))
                    .build());
    private static final String EXPLANATION = CARD.explain(Locale.CHINESE);

    @Test
    void what_holds_passes() {
        assertThat(CARD)
                .hasTotal("24.66")
                .hasNoGrade()
                .hasOpenPoints("70")
                .hasFinding(FindingCode.TARGET_SET_LOW, "总带宽")
                .hasFinding(FindingCode.NOT_ASSESSABLE, "产出指标/质量指标/验收")
                .hasNoFinding(FindingCode.OVER_EXECUTED);
        assertThat(CARD)
                .indicator("总带宽")
                .hasScore("9.00")
                .hasExactScore("9")
                .isScoredBy(RuleTopic.OVER_TARGET)
                .isScoredByRule("OVER_TARGET")
                .hasFinding(FindingCode.TARGET_SET_LOW)
                .lost("1.00");
        assertThat(CARD).indicator("产出指标/数量指标/终端").hasScore("6.66").hasExactScore("20/3");
        assertThat(CARD).indicator("验收").isOpen();
        assertThat(CARD).execution().hasScore("9.00").isScoredBy(RuleTopic.EXECUTION);
    }

    @Test
    void another_total_is_told_with_the_whole_explanation() {
        fails(() -> assertThat(CARD).hasTotal("24.67"), "test/pack/2024 网络运维", "total: 24.67", "24.66");
    }

    @Test
    void a_grade_that_open_points_leave_undecided_is_told() {
        fails(
                () -> assertThat(CARD).hasGrade(Grade.POOR),
                "test/pack/2024 网络运维",
                "grade: 差",
                "none, for open points leave it undecided");
    }

    @Test
    void a_grade_that_weights_other_than_100_leave_out_is_told() {
        Scorecard ungraded = Scorer.using(new SoundPacks.District().rules())
                .score(SelfEvaluation.forProject("网络运维", Year.of(2024))
                        .output(level -> level.quantity(
                                "总带宽", row -> row.atLeast("100").actual("300").weight(10)))
                        .build());

        assertThat(ungraded).hasNoGrade();
        assertThatThrownBy(() -> assertThat(ungraded).hasGrade(Grade.POOR))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("but got: none, for the weights add up to 20, not to 100");
    }

    @Test
    void open_points_are_told() {
        fails(() -> assertThat(CARD).isFullyScored(), "test/pack/2024 网络运维", "open points: 0", "70");
    }

    @Test
    void a_finding_that_is_not_there_is_told_with_those_that_are() {
        fails(
                () -> assertThat(CARD).hasFinding(FindingCode.TARGET_SET_LOW, "终端"),
                "test/pack/2024 网络运维",
                "finding: TARGET_SET_LOW of 终端",
                "CLASS_MISSING of 网络运维, TARGET_SET_LOW of 产出指标/数量指标/总带宽, NOT_ASSESSABLE of 产出指标/质量指标/验收");
    }

    @Test
    void a_finding_that_should_not_be_there_is_told() {
        fails(
                () -> assertThat(CARD).hasNoFinding(FindingCode.NOT_ASSESSABLE),
                "test/pack/2024 网络运维",
                "findings: none of NOT_ASSESSABLE",
                "CLASS_MISSING of 网络运维, TARGET_SET_LOW of 产出指标/数量指标/总带宽, NOT_ASSESSABLE of 产出指标/质量指标/验收");
    }

    @Test
    void an_indicator_that_is_not_there_is_told_with_those_that_are() {
        fails(
                () -> assertThat(CARD).indicator("带宽"),
                "test/pack/2024 网络运维",
                "indicator: one called 带宽",
                "产出指标/数量指标/总带宽, 产出指标/数量指标/终端, 产出指标/质量指标/验收");
    }

    @Test
    void figures_of_an_item_are_told_with_the_whole_explanation() {
        String where = "产出指标/数量指标/终端";
        fails(() -> assertThat(CARD).indicator("终端").hasScore("6.67"), where, "score: 6.67", "6.66");
        fails(() -> assertThat(CARD).indicator("终端").hasExactScore("6.67"), where, "exact score: 6.67", "20/3");
        fails(() -> assertThat(CARD).indicator("终端").isOpen(), where, "score: open", "6.66");
        fails(() -> assertThat(CARD).indicator("终端").lost("3.33"), where, "lost points: 3.33", "3.34");
        fails(
                () -> assertThat(CARD).indicator("终端").isScoredBy(RuleTopic.REVERSE),
                where,
                "rule on: REVERSE",
                "POSITIVE");
        fails(() -> assertThat(CARD).indicator("终端").isScoredByRule("终端规则"), where, "rule: 终端规则", "POSITIVE");
        fails(
                () -> assertThat(CARD).indicator("终端").hasFinding(FindingCode.OVER_EXECUTED),
                where,
                "finding: OVER_EXECUTED",
                "none");
    }

    @Test
    void an_item_alone_is_told_with_its_own_explanation() {
        assertThatThrownBy(() -> assertThat(CARD.execution()).hasScore("9"))
                .isInstanceOf(AssertionError.class)
                .hasMessage(String.format(
                        "预算执行率%nexpected score: 9%nbut got: 9.00%n%n%s",
                        CARD.execution().explain(Locale.CHINESE)));
    }

    private static void fails(ThrowingCallable assertion, String where, String expected, String got) {
        assertThatThrownBy(assertion)
                .isInstanceOf(AssertionError.class)
                .hasMessage(String.format("%s%nexpected %s%nbut got: %s%n%n%s", where, expected, got, EXPLANATION));
    }
}
