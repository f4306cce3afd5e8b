package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.rule.SampleRules;
import org.jixiao.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class ReviewerTest {
    private final Reviewer reviewer = Reviewer.using(SampleRules.DISTRICT);

    @Test
    void seven_of_one_published_as_7_matches_and_as_10_differs() {
        Review review = reviewer.review(form("141.116", "141.116", "100%", "10")
                .withIndicators(List.of(
                        row(
                                output("实施方案")
                                        .withNature("≥")
                                        .withTarget("1")
                                        .withUnit("份")
                                        .withActual("提供实施方案7份"),
                                "7",
                                "按需提供"),
                        row(
                                output("项目总结报告")
                                        .withNature("≥")
                                        .withTarget("1")
                                        .withUnit("份")
                                        .withActual("提供项目总结报告7份"),
                                "10",
                                ""))));

        assertThat(review.indicators())
                .extracting(ReviewedScore::verdict)
                .containsExactly(Verdict.MATCH, Verdict.DIFFERS);
        assertThat(review.indicators().get(1).recomputed().orElseThrow().score())
                .contains(new BigDecimal("7.00"));
        assertThat(codes(review.indicators().get(1).findings()))
                .contains(FindingCode.TARGET_SET_LOW, FindingCode.NOTE_MISSING);
    }

    @Test
    void a_rate_and_a_score_that_execution_does_not_give_are_told() {
        Review review = reviewer.review(form("79", "37", "51.4%", "5.1").withIndicators(List.of(met())));

        assertThat(review.execution().verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(review.execution().recomputed().orElseThrow().score()).contains(new BigDecimal("4.68"));
        assertThat(codes(review.execution().findings())).contains(FindingCode.RATE_MISMATCH);
    }

    @Test
    void a_bare_rate_of_100_is_100_percent() {
        Review spent45of80 = reviewer.review(form("80", "45", "100", "10").withIndicators(List.of(met())));
        Review spentAll = reviewer.review(form("80", "80", "100", "10").withIndicators(List.of(met())));

        assertThat(spent45of80.execution().verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(codes(spent45of80.execution().findings())).contains(FindingCode.RATE_MISMATCH);
        assertThat(codes(spentAll.execution().findings())).isEmpty();
    }

    @Test
    void a_rate_cut_or_rounded_at_its_own_decimals_is_right() {
        assertThat(codes(reviewer.review(
                                form("696.02", "695.82", "99.97%", "9.99").withIndicators(List.of(met())))
                        .execution()
                        .findings()))
                .isEmpty();
        assertThat(codes(reviewer.review(form("696.02", "695.82", "100%", "10").withIndicators(List.of(met())))
                        .execution()
                        .findings()))
                .isEmpty();
    }

    @Test
    void an_execution_score_of_100_lies_above_its_weight() {
        Review review = reviewer.review(form("80", "80", "100%", "100").withIndicators(List.of(met())));

        assertThat(codes(review.execution().findings())).contains(FindingCode.SCORE_ABOVE_WEIGHT);
        assertThat(review.execution().verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_published_score_inside_the_band_of_its_level_matches_and_outside_differs() {
        Review review = reviewer.review(form("80", "80", "100%", "10")
                .withIndicators(List.of(
                        row(output("甲").withNature("定性").withTarget("优良中低差").withActual("良"), "8.5", "说明"),
                        row(output("乙").withNature("定性").withTarget("优良中低差").withActual("良"), "9.5", "说明"))));

        assertThat(review.indicators())
                .extracting(ReviewedScore::verdict)
                .containsExactly(Verdict.MATCH, Verdict.DIFFERS);
        assertThat(codes(review.indicators().get(1).findings())).contains(FindingCode.AWARD_OUTSIDE_BAND);
    }

    @Test
    void words_that_no_rule_judges_are_not_assessable_whatever_was_published() {
        Review review = reviewer.review(form("80", "80", "100%", "10")
                .withIndicators(List.of(row(output("甲").withTarget("带动区域经济发展").withActual("区域经济得到发展"), "8", ""))));

        assertThat(review.indicators().get(0).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(review.total().open()).isEqualByComparingTo("10");
    }

    @Test
    void what_a_published_form_gets_wrong_is_found_all_at_once() {
        Review review = reviewer.review(FormCells.form("f", "d", 2023, "某项目")
                .withTotalFunds(new FundsCells("80", "八十", "80"))
                .withFunds("其他资金", new FundsCells("70", null, null))
                .withExecution(new ScoreCells("10", "100%", "10"))
                .withIndicators(List.of(
                        row(output("未达满分").withTarget("≥100%").withActual("95%"), "10", ""),
                        row(output("达到被扣").withTarget("≥90%").withActual("95%"), "9", ""),
                        row(output("照抄").withTarget("≥90%").withActual("≥90%"), "10", ""),
                        row(output("说明为空").withTarget("≥100%").withActual("95%"), "9.5", "无"),
                        row(output("文字").withTarget("≥90%").withActual("达到预期目标"), "10", ""),
                        row(output("几个数").withTarget("8个").withActual("8大场景、35个子场景"), "10", ""),
                        row(output("占位").withTarget("/").withActual("/"), "0", "", "0")))
                .withTotal(new ScoreCells("100", null, "68.4")));

        assertThat(codes(review.findings()))
                .contains(
                        FindingCode.UNREADABLE,
                        FindingCode.FUNDS_MISMATCH,
                        FindingCode.INITIAL_BUDGET_USED,
                        FindingCode.MISSED_BUT_FULL,
                        FindingCode.MET_BUT_CUT,
                        FindingCode.ACTUAL_COPIES_TARGET,
                        FindingCode.NOTE_EMPTY,
                        FindingCode.NOT_A_NUMBER,
                        FindingCode.AMBIGUOUS,
                        FindingCode.TOTAL_MISMATCH,
                        FindingCode.NOT_APPLICABLE,
                        FindingCode.WEIGHTS_NOT_100);
        assertThat(review.indicators()).hasSize(7);
        assertThat(review.indicators().get(6).recomputed().orElseThrow().score())
                .isEmpty();
        assertThat(review.hasErrors()).isTrue();
    }

    @Test
    void a_form_whose_year_cannot_be_read_is_refused() {
        FormCells form = FormCells.form("f", "d", 0, "某项目").withIndicators(List.of(met()));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> reviewer.review(form))
                .withMessage("expected a year such as 2024, got 0")
                .satisfies(
                        refusal -> assertThat(refusal.message(Locale.CHINESE)).contains("一个年份，例如 2024", "0"));
    }

    @Test
    void a_published_score_of_a_number_never_enters_ours() {
        for (String published : List.of("0", "3", "10", "100", "")) {
            Review review = reviewer.review(form("80", "80", "100%", "10")
                    .withIndicators(List.of(row(output("甲").withTarget("≥100").withActual("80"), published, "说明"))));

            assertThat(review.indicators().get(0).recomputed().orElseThrow().score())
                    .contains(new BigDecimal("8.00"));
        }
    }

    private static FormCells form(String budget, String executed, String rate, String score) {
        return FormCells.form("f", "d", 2023, "某项目")
                .withTotalFunds(new FundsCells(budget, budget, executed))
                .withExecution(new ScoreCells("10", rate, score));
    }

    private static RowCells met() {
        return row(output("数量").withNature("≥").withTarget("5").withUnit("个").withActual("5"), "10", "");
    }

    private static RowCells output(String name) {
        return RowCells.row("产出指标", "数量指标", name);
    }

    private static RowCells row(RowCells cells, String score, String reason) {
        return row(cells, score, reason, "10");
    }

    private static RowCells row(RowCells cells, String score, String reason, String weight) {
        return cells.withWeight(weight).withScore(score).withDeviationNote(reason);
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
