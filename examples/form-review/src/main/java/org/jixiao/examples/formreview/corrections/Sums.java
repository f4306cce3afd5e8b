package org.jixiao.examples.formreview.corrections;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.finding.FindingCode;
import org.jixiao.notation.NumberNotation;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.review.Verdict;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;

/** The total that a form has to print when its scores are corrected. */
final class Sums {
    private final Review review;
    private final boolean isUnweighted;

    Sums(Review review) {
        this.review = review;
        this.isUnweighted = review.scorecard().form().indicators().weight().signum() == 0;
    }

    /** The printed total as a number; empty where there is none. */
    Optional<BigDecimal> printed() {
        return review.total().published().flatMap(NumberNotation::plain).filter(total -> total.signum() >= 0);
    }

    /** What the total has to be; empty where that cannot be told: scores are missing, or the weights have to change first. */
    Optional<BigDecimal> corrected() {
        Optional<BigDecimal> printed = printed();
        if (printed.isEmpty() || has(FindingCode.SCORE_MISSING) || has(FindingCode.WEIGHTS_NOT_100)) {
            return Optional.empty();
        }
        BigDecimal before = sum(score -> score.publishedPoints().orElseThrow());
        BigDecimal after = sum(Sums::corrected);
        boolean isSum = has(FindingCode.TOTAL_MISMATCH)
                || printed.get().compareTo(before) == 0
                || printed.get().compareTo(held(before)) == 0
                || printed.get().compareTo(sum(Sums::within)) == 0;
        if (isSum) {
            return Optional.of(held(after));
        }
        // more than its rows: it holds points that stand in none, and keeps them; less says nothing
        return Optional.of(printed.get().add(after).subtract(before))
                .filter(total -> printed.get().compareTo(before) > 0);
    }

    /** What the corrected scores add up to where they were the printed total and the weights have to change; else empty. */
    Optional<BigDecimal> withoutWeights() {
        boolean isAsked = printed().isPresent()
                && has(FindingCode.WEIGHTS_NOT_100)
                && !has(FindingCode.SCORE_MISSING)
                && !has(FindingCode.TOTAL_MISMATCH);
        return isAsked ? Optional.of(sum(Sums::corrected)) : Optional.empty();
    }

    /** A sum with rows outside the total, at most what the execution leaves of it by the rules. */
    private BigDecimal held(BigDecimal sum) {
        BigDecimal bounded = review.scorecard()
                .adjustedTotal()
                .map(adjusted -> adjusted.bounded(sum))
                .orElse(sum);
        return review.scorecard().totalCeiling().map(bounded::min).orElse(bounded);
    }

    private boolean has(FindingCode code) {
        return review.formFindings().stream().anyMatch(finding -> finding.code() == code);
    }

    private BigDecimal sum(Function<ReviewedScore, BigDecimal> points) {
        return counting()
                .map(score -> isTaken(score) ? points.apply(score).abs().negate() : points.apply(score))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the rules take the points of a row from the total. */
    private boolean isTaken(ReviewedScore score) {
        return score.recomputed().filter(review.scorecard()::isTakenFromTotal).isPresent();
    }

    /** The scores that count in the total; a row that carries no points does not. */
    private Stream<ReviewedScore> counting() {
        List<ReviewedScore> rows = review.indicators().stream()
                .filter(row ->
                        isUnweighted || weight(row).map(BigDecimal::signum).orElse(1) > 0)
                .toList();
        return Stream.concat(Stream.of(review.execution()), rows.stream())
                .filter(score -> score.publishedPoints().isPresent());
    }

    private static Optional<BigDecimal> weight(ReviewedScore row) {
        return row.recomputed()
                .map(ours -> ours instanceof IndicatorScore scored
                        ? scored.indicator().weight()
                        : ours.weight());
    }

    /** Ours where the published score is wrong. */
    private static BigDecimal corrected(ReviewedScore score) {
        return score.verdict() == Verdict.DIFFERS
                ? score.recomputed().flatMap(ItemScore::score).orElseGet(() -> within(score))
                : within(score);
    }

    private static BigDecimal within(ReviewedScore score) {
        BigDecimal points = score.publishedPoints().orElseThrow();
        return weight(score)
                .filter(weight -> weight.signum() > 0)
                .map(points::min)
                .orElse(points);
    }
}
