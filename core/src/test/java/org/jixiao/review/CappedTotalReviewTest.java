package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.data.ReviewData;
import org.jixiao.finding.FindingCode;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.SampleRules;
import org.junit.jupiter.api.Test;

class CappedTotalReviewTest {
    private static final RuleSet RULES = SampleRules.on(SampleRules.DISTRICT)
            .totalCeiling(SampleRules.ours(), "[70%, 80%): 89", "[0%, 70%): 79")
            .build();

    /** Executed 75 of 100: 7.5, and all of 90. */
    private static Review published(String total, String grade) {
        return published("5", total, grade);
    }

    /** The first row is published with full marks, whatever it attained. */
    private static Review published(String actual, String total, String grade) {
        return Reviewer.using(RULES)
                .review(FormCells.form("1", "test", 2024, "某项目")
                        .withTotalFunds(new FundsCells("100", "100", "75"))
                        .withExecution(new ScoreCells("10", "75%", "7.5"))
                        .withIndicators(List.of(
                                row("产出指标", "数量指标", "数量", "50").withActual(actual),
                                row("效益指标", "社会效益指标", "效益", "30"),
                                row("满意度指标", "服务对象满意度指标", "满意度", "10")))
                        .withTotal(new ScoreCells("100", null, total))
                        .withGrade(grade));
    }

    private static RowCells row(String level1, String level2, String name, String weight) {
        return RowCells.row(level1, level2, name)
                .withTarget("≥5 个")
                .withActual("5")
                .withWeight(weight)
                .withScore(weight);
    }

    @Test
    void a_published_total_that_equals_the_capped_one_matches() {
        Review review = published("89", "良");

        assertThat(review.total().verdict()).isEqualTo(Verdict.MATCH);
        assertThat(review.total().score()).isEqualByComparingTo("89");
        assertThat(review.total().accepted()).isEqualByComparingTo("89");
        assertThat(review.findings())
                .extracting(finding -> finding.code())
                .doesNotContain(
                        FindingCode.TOTAL_MISMATCH, FindingCode.TOTAL_ABOVE_CEILING, FindingCode.GRADE_MISMATCH);
    }

    @Test
    void a_published_sum_above_the_ceiling_differs_and_is_told_once() {
        Review review = published("97.5", "优");

        assertThat(review.total().verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(review.findings())
                .filteredOn(finding ->
                        finding.code().name().startsWith("TOTAL_") || finding.code() == FindingCode.GRADE_MISMATCH)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message(Locale.CHINESE)).isEqualTo("公布的总分为 97.5，执行率 75%，总分不应超过 89"));
    }

    @Test
    void a_published_total_above_the_ceiling_is_told_where_our_own_sum_stays_below_it() {
        Review review = published("3", "97.5", "优");

        assertThat(review.total().score()).isEqualByComparingTo("77.5");
        assertThat(review.findings())
                .filteredOn(finding -> finding.code() == FindingCode.TOTAL_ABOVE_CEILING)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message(Locale.CHINESE)).isEqualTo("公布的总分为 97.5，执行率 75%，总分不应超过 89"));
    }

    @Test
    void a_published_sum_that_was_held_down_adds_up_where_our_own_sum_stays_below_the_ceiling() {
        assertThat(published("3", "89", "良").findings())
                .extracting(finding -> finding.code())
                .doesNotContain(
                        FindingCode.TOTAL_MISMATCH, FindingCode.TOTAL_ABOVE_CEILING, FindingCode.GRADE_MISMATCH);
        assertThat(published("3", "97.5", "良").findings())
                .extracting(finding -> finding.code())
                .doesNotContain(FindingCode.GRADE_MISMATCH);
    }

    @Test
    void the_grade_of_what_is_left_is_no_mistake_beside_a_printed_sum() {
        assertThat(published("97.5", "良").findings())
                .extracting(finding -> finding.code())
                .contains(FindingCode.TOTAL_ABOVE_CEILING)
                .doesNotContain(FindingCode.GRADE_MISMATCH);
    }

    @Test
    void a_total_that_is_neither_sum_nor_ceiling_does_not_add_up() {
        assertThat(published("85", "良").findings())
                .extracting(finding -> finding.code())
                .contains(FindingCode.TOTAL_MISMATCH);
    }

    @Test
    void data_has_sum_ceiling_and_what_counts() {
        ReviewData data = ReviewData.of(published("89", "良"), Locale.CHINESE);

        assertThat(data.total().score()).isEqualTo("89.00");
        assertThat(data.grade()).isEqualTo("良");
        assertThat(data.cappedTotal()).isNotNull().satisfies(capped -> {
            assertThat(capped.sum()).isEqualTo("97.50");
            assertThat(capped.rate()).isEqualTo("0.75");
            assertThat(capped.ceiling()).isEqualTo("89");
            assertThat(capped.score()).isEqualTo("89.00");
            assertThat(capped.rule().topic()).isEqualTo("TOTAL_CEILING");
        });
    }
}
