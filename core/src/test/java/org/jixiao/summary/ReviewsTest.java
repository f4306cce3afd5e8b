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
