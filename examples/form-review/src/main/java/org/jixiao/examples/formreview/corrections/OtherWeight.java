package org.jixiao.examples.formreview.corrections;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.finding.FindingCode;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.value.Fraction;

/** Where the weights of a form do not add up to 100: the weight at which they would, and a printed score is right. */
final class OtherWeight {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private OtherWeight() {}

    /** The weight that this item would need; empty where the weights are right, or the printed score is wrong at that weight too. */
    static Optional<BigDecimal> of(Review review, ReviewedScore score) {
        boolean isWrong =
                review.formFindings().stream().anyMatch(finding -> finding.code() == FindingCode.WEIGHTS_NOT_100);
        return isWrong
                ? score.recomputed().flatMap(ours -> of(review.scorecard().weight(), score, ours))
                : Optional.empty();
    }

    private static Optional<BigDecimal> of(BigDecimal sum, ReviewedScore score, ItemScore ours) {
        BigDecimal weight = ours.weight().subtract(sum.subtract(HUNDRED));
        Optional<BigDecimal> points = weight.signum() > 0
                ? ours.exact()
                        .map(exact -> exact.times(Fraction.of(weight)).dividedBy(Fraction.of(ours.weight())))
                        .map(exact -> exact.rounded(ours.rounding().value()))
                : Optional.empty();
        return points.filter(right -> score.publishedPoints()
                        .filter(printed -> printed.compareTo(right) == 0)
                        .isPresent())
                .map(right -> weight.stripTrailingZeros());
    }
}
