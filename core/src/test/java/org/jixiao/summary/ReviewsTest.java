package org.jixiao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.finding.FindingCode;
import org.jixiao.review.Review;
import org.jixiao.review.Reviewer;
import org.jixiao.rule.Grade;
import org.jixiao.rule.SampleRules;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;

class ReviewsTest {
    private final List<Review> reviews = Stream.of(form("1", "40"), form("2", "50"), form("3", "60"))
            .map(Reviewer.using(SampleRules.DISTRICT)::review)
            .toList();

    @Test
    void a_review_counts_with_its_recomputed_total_and_with_the_findings_of_the_review() {
        DepartmentSummary summary = reviews.stream().collect(DepartmentSummary.ofReviews());

        assertThat(summary.forms()).isEqualTo(3);
        // half of 80 reached, execution full: 40 + 10
        assertThat(summary.average().value()).contains(new Bounds(Fraction.of(50), Fraction.of(50)));
        assertThat(summary.finding(FindingCode.RATE_MISMATCH))
                .isEqualTo(new FindingTotal(FindingCode.RATE_MISMATCH, 3, 3));
        assertThat(summary.plus(reviews.get(0)))
                .isEqualTo(summary.plus(DepartmentSummary.empty().plus(reviews.get(0))));
        assertThat(reviews.parallelStream().collect(DepartmentSummary.ofReviews()))
                .isEqualTo(summary);
    }

    @Test
    void totals_are_summed_three_ways_as_printed_with_the_published_awards_and_by_the_rules_alone() {
        Review words = Reviewer.using(SampleRules.DISTRICT)
                .review(form("4", "70")
                        .withIndicators(List.of(RowCells.row("效益指标", "社会效益指标", "影响")
                                .withTarget("扩大社会影响")
                                .withActual("反响热烈")
                                .withWeight("90")
                                .withScore("80")))
                        .withTotal(new ScoreCells("100", null, "85")));
        DepartmentSummary summary = DepartmentSummary.empty().plus(words).plus(reviews.get(0));

        assertThat(summary.publishedTotals().forms()).isEqualTo(1);
        assertThat(summary.publishedTotals().grades()).containsEntry(Grade.GOOD, 1L);
        assertThat(summary.publishedTotals().averageByBudget().value())
                .contains(new Bounds(Fraction.of(85), Fraction.of(85)));
        // 10 + 80 of the award; 50 of the other form, whose weights are 90: no grade speaks of it
        assertThat(summary.acceptedTotals().forms()).isEqualTo(2);
        assertThat(summary.acceptedTotals().grades()).containsEntry(Grade.EXCELLENT, 1L);
        assertThat(summary.acceptedTotals().withoutGrade()).isEqualTo(1);
        assertThat(summary.acceptedTotals().average().value()).contains(new Bounds(Fraction.of(70), Fraction.of(70)));
        assertThat(summary.average().value()).contains(new Bounds(Fraction.of(30), Fraction.of(75)));
        assertThat(DepartmentSummary.empty().plus(summary)).isEqualTo(summary);
        assertThat(DepartmentSummary.empty().plus(words.scorecard()).acceptedTotals())
                .isEqualTo(TotalsSummary.NONE);
    }

    @Test
    void a_printed_total_that_is_no_number_or_below_0_is_none() {
        for (String total : List.of("优", "-5", "/")) {
            Review review = Reviewer.using(SampleRules.DISTRICT)
                    .review(form("5", "40").withTotal(new ScoreCells("90", null, total)));
            assertThat(DepartmentSummary.empty().plus(review).publishedTotals())
                    .as(total)
                    .isEqualTo(TotalsSummary.NONE);
        }
    }

    private static FormCells form(String id, String published) {
        return FormCells.form(id, "test", 2024, "某项目" + id)
                .withTotalFunds(new FundsCells("80", "80", "80"))
                .withExecution(new ScoreCells("10", "51.4%", "10"))
                .withIndicators(List.of(RowCells.row("产出指标", "数量指标", "报告")
                        .withTarget("≥10份")
                        .withActual("5份")
                        .withWeight("80")
                        .withScore(published)
                        .withDeviationNote("按需提供")));
    }
}
