package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jixiao.form.FundingSource;
import org.jixiao.notation.IndicatorCells;
import org.jixiao.notation.IndicatorCellsBuilder;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.Finding;
import org.jixiao.scorecard.FindingCode;
import org.junit.jupiter.api.Test;

class ReviewerTest {
    private final Reviewer reviewer = Reviewer.using(SampleRules.DISTRICT);

    @Test
    void seven_of_one_published_as_7_matches_and_as_10_differs() {
        Review review = reviewer.review(form("141.116", "141.116", "100%", "10")
                .indicator(row(output("实施方案").nature("≥").target("1").unit("份").actual("提供实施方案7份"), "7", "按需提供"))
                .indicator(
                        row(output("项目总结报告").nature("≥").target("1").unit("份").actual("提供项目总结报告7份"), "10", ""))
                .build());

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
        Review review = reviewer.review(
                form("79", "37", "51.4%", "5.1").indicator(met()).build());

        assertThat(review.execution().verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(review.execution().recomputed().orElseThrow().score()).contains(new BigDecimal("4.68"));
        assertThat(codes(review.execution().findings())).contains(FindingCode.RATE_MISMATCH);
    }

    @Test
    void a_bare_rate_of_100_is_100_percent() {
        Review spent45of80 =
                reviewer.review(form("80", "45", "100", "10").indicator(met()).build());
        Review spentAll =
                reviewer.review(form("80", "80", "100", "10").indicator(met()).build());

        assertThat(spent45of80.execution().verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(codes(spent45of80.execution().findings())).contains(FindingCode.RATE_MISMATCH);
        assertThat(codes(spentAll.execution().findings())).isEmpty();
    }

    @Test
    void a_rate_cut_or_rounded_at_its_own_decimals_is_right() {
        assertThat(codes(reviewer.review(form("696.02", "695.82", "99.97%", "9.99")
                                .indicator(met())
                                .build())
                        .execution()
                        .findings()))
                .isEmpty();
        assertThat(codes(reviewer.review(form("696.02", "695.82", "100%", "10")
                                .indicator(met())
                                .build())
                        .execution()
                        .findings()))
                .isEmpty();
    }

    @Test
    void an_execution_score_of_100_lies_above_its_weight() {
        Review review =
                reviewer.review(form("80", "80", "100%", "100").indicator(met()).build());

        assertThat(codes(review.execution().findings())).contains(FindingCode.SCORE_ABOVE_WEIGHT);
        assertThat(review.execution().verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_published_score_inside_the_band_of_its_level_matches_and_outside_differs() {
        Review review = reviewer.review(form("80", "80", "100%", "10")
                .indicator(row(output("甲").nature("定性").target("优良中低差").actual("良"), "8.5", "说明"))
                .indicator(row(output("乙").nature("定性").target("优良中低差").actual("良"), "9.5", "说明"))
                .build());

        assertThat(review.indicators())
                .extracting(ReviewedScore::verdict)
                .containsExactly(Verdict.MATCH, Verdict.DIFFERS);
        assertThat(codes(review.indicators().get(1).findings())).contains(FindingCode.AWARD_OUTSIDE_BAND);
    }

    @Test
    void words_that_no_rule_judges_are_not_assessable_whatever_was_published() {
        Review review = reviewer.review(form("80", "80", "100%", "10")
                .indicator(row(output("甲").target("带动区域经济发展").actual("区域经济得到发展"), "8", ""))
                .build());

        assertThat(review.indicators().get(0).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(review.total().open()).isEqualByComparingTo("10");
    }

    @Test
    void what_a_published_form_gets_wrong_is_found_all_at_once() {
        Review review = reviewer.review(PublishedForm.form("f", "d", Year.of(2023), "某项目")
                .totalFunds(FundsCells.of(Optional.of("80"), Optional.of("八十"), Optional.of("80")))
                .funds(FundingSource.OTHER, FundsCells.of(Optional.of("70"), Optional.empty(), Optional.empty()))
                .execution(PublishedScore.of(Optional.of("10"), Optional.of("10")), Optional.of("100%"))
                .indicator(row(output("未达满分").target("≥100%").actual("95%"), "10", ""))
                .indicator(row(output("达到被扣").target("≥90%").actual("95%"), "9", ""))
                .indicator(row(output("照抄").target("≥90%").actual("≥90%"), "10", ""))
                .indicator(row(output("说明为空").target("≥100%").actual("95%"), "9.5", "无"))
                .indicator(row(output("文字").target("≥90%").actual("达到预期目标"), "10", ""))
                .indicator(row(output("几个数").target("8个").actual("8大场景、35个子场景"), "10", ""))
                .indicator(row(output("占位").target("无").actual("无"), "0", "", "0"))
                .total(PublishedScore.of(Optional.of("100"), Optional.of("70")))
                .build());

        assertThat(codes(review.findings()))
                .contains(
                        FindingCode.UNREADABLE,
                        FindingCode.FUNDS_MISMATCH,
                        FindingCode.INITIAL_BUDGET_USED,
                        FindingCode.MISSED_BUT_FULL,
                        FindingCode.NOTE_MISSING,
                        FindingCode.MET_BUT_CUT,
                        FindingCode.ACTUAL_COPIES_TARGET,
                        FindingCode.NOTE_EMPTY,
                        FindingCode.NOT_A_NUMBER,
                        FindingCode.AMBIGUOUS,
                        FindingCode.TOTAL_MISMATCH,
                        FindingCode.LEVEL1_WEIGHTS,
                        FindingCode.CLASS_MISSING);
        assertThat(review.indicators()).hasSize(7);
        assertThat(review.indicators().get(6).recomputed()).isEmpty();
        assertThat(review.hasErrors()).isTrue();
    }

    @Test
    void a_published_score_of_a_number_never_enters_ours() {
        for (String published : List.of("0", "3", "10", "100", "")) {
            Review review = reviewer.review(form("80", "80", "100%", "10")
                    .indicator(row(output("甲").target("≥100").actual("80"), published, "说明"))
                    .build());

            assertThat(review.indicators().get(0).recomputed().orElseThrow().score())
                    .contains(new BigDecimal("8.00"));
        }
    }

    private static PublishedFormBuilder form(String budget, String executed, String rate, String score) {
        return PublishedForm.form("f", "d", Year.of(2023), "某项目")
                .totalFunds(FundsCells.of(Optional.of(budget), Optional.of(budget), Optional.of(executed)))
                .execution(PublishedScore.of(Optional.of("10"), Optional.of(score)), Optional.of(rate));
    }

    private static PublishedIndicator met() {
        return row(output("数量").nature("≥").target("5").unit("个").actual("5"), "10", "");
    }

    private static IndicatorCellsBuilder output(String name) {
        return IndicatorCells.row("产出指标", "数量指标", name);
    }

    private static PublishedIndicator row(IndicatorCellsBuilder cells, String score, String reason) {
        return row(cells, score, reason, "10");
    }

    private static PublishedIndicator row(IndicatorCellsBuilder cells, String score, String reason, String weight) {
        return PublishedIndicator.of(
                cells.build(),
                PublishedScore.of(Optional.of(weight), Optional.of(score).filter(text -> !text.isEmpty())),
                Optional.of(reason).filter(text -> !text.isEmpty()));
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
