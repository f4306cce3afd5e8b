package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.Scope.named;

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
import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ScoringStrategies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideRowsReviewTest {
    private static final RuleSet RULES = SampleRules.on(SampleRules.DISTRICT)
            .bonusRows(named("加分"), SampleRules.ours())
            .penaltyRows(named("扣分"), SampleRules.ours())
            .numbers("扣分", named("扣分"), ScoringStrategies.earnEach("1", "1", Measure.ACTUAL), SampleRules.ours())
            .build();

    /** 10 for the execution, 76 of 90, 3 for awards and 1 off for a complaint: 88. */
    private static Review published(String total, String grade, String penalty) {
        return Reviewer.using(RULES)
                .review(FormCells.form("1", "test", 2024, "某项目")
                        .withTotalFunds(new FundsCells("100", "100", "100"))
                        .withExecution(new ScoreCells("10", "100%", "10"))
                        .withIndicators(List.of(
                                row("产出指标", "数量指标", "数量", "≥50 个", "36", "50", "36"),
                                row("效益指标", "社会效益指标", "效益", "≥30 个", "30", "30", "30"),
                                row("满意度指标", "服务对象满意度指标", "满意度", "≥90%", "95%", "10", "10"),
                                row("加分项", "", "加分：获奖", "≥5 个", "3", "5", "3"),
                                row("扣分项", "", "扣分：投诉", "≤0 个", "1", "5", penalty)))
                        .withTotal(new ScoreCells("100", null, total))
                        .withGrade(grade));
    }

    private static RowCells row(
            String level1, String level2, String name, String target, String actual, String weight, String score) {
        return RowCells.row(level1, level2, name)
                .withTarget(target)
                .withActual(actual)
                .withWeight(weight)
                .withScore(score)
                .withDeviationNote("因合同延期签订，工程量减少");
    }

    @ParameterizedTest
    @CsvSource({"88", "88.00"})
    void a_published_total_with_bonus_and_penalty_matches(String total) {
        Review review = published(total, "良", "1");

        assertThat(review.total().verdict()).isEqualTo(Verdict.MATCH);
        assertThat(review.total().score()).isEqualByComparingTo("88");
        assertThat(review.total().accepted()).isEqualByComparingTo("88");
        assertThat(review.findings())
                .extracting(finding -> finding.code())
                .doesNotContain(FindingCode.TOTAL_MISMATCH, FindingCode.WEIGHTS_NOT_100, FindingCode.GRADE_MISMATCH);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"86", "90", "89"})
    void a_total_without_one_of_them_differs_and_does_not_add_up(String total) {
        Review review = published(total, "良", "1");

        assertThat(review.total().verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(review.findings()).extracting(finding -> finding.code()).contains(FindingCode.TOTAL_MISMATCH);
    }

    @Test
    void the_grade_of_a_form_of_which_100_points_stand_within_the_total_is_checked() {
        assertThat(published("88", "优", "1").findings())
                .extracting(finding -> finding.code())
                .contains(FindingCode.GRADE_MISMATCH);
    }

    @Test
    void data_has_what_is_added_and_taken() {
        ReviewData data = ReviewData.of(published("88", "良", "1"), Locale.CHINESE);

        assertThat(data.total().score()).isEqualTo("88.00");
        assertThat(data.total().weight()).isEqualTo("100");
        assertThat(data.adjustedTotal()).isNotNull().satisfies(adjusted -> {
            assertThat(adjusted.sum()).isEqualTo("86.00");
            assertThat(adjusted.added()).isEqualTo("3.00");
            assertThat(adjusted.taken()).isEqualTo("1.00");
        });
    }
}
