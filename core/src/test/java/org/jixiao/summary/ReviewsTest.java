package org.jixiao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.notation.IndicatorCells;
import org.jixiao.review.FundsCells;
import org.jixiao.review.PublishedForm;
import org.jixiao.review.PublishedIndicator;
import org.jixiao.review.PublishedScore;
import org.jixiao.review.Review;
import org.jixiao.review.Reviewer;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.FindingCode;
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

    private static PublishedForm form(String id, String published) {
        return PublishedForm.form(id, "test", Year.of(2024), "某项目" + id)
                .totalFunds(FundsCells.of(Optional.of("80"), Optional.of("80"), Optional.of("80")))
                .execution(PublishedScore.of(Optional.of("10"), Optional.of("10")), Optional.of("51.4%"))
                .indicator(PublishedIndicator.of(
                        IndicatorCells.row("产出指标", "数量指标", "报告")
                                .target("≥10份")
                                .actual("5份")
                                .build(),
                        PublishedScore.of(Optional.of("80"), Optional.of(published)),
                        Optional.of("按需提供")))
                .build();
    }
}
