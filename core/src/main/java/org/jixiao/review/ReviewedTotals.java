package org.jixiao.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.cells.FormCells;
import org.jixiao.notation.internal.FormReading;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorecard.AdjustedTotal;
import org.jixiao.value.Fraction;
import org.jspecify.annotations.Nullable;

/** The published total beside ours, said three ways: what the rules decide, with the published awards, and what stays open. */
final class ReviewedTotals {
    private ReviewedTotals() {}

    static ReviewedTotal of(
            FormCells published,
            Scorecard card,
            FormReading reading,
            List<ReviewedScore> rows,
            ReviewedScore execution) {
        return ReviewedTotal.of(
                Optional.ofNullable(published.total().score()),
                card.countedTotal(),
                atMostCeiling(card, accepted(card, rows, execution)),
                card.open(),
                verdict(reading.weights().points(published.total().score()), card, reading));
    }

    /** The total with the published awards, those of rows outside it included. */
    private static BigDecimal accepted(Scorecard card, List<ReviewedScore> rows, ReviewedScore execution) {
        AdjustedTotal adjusted = card.adjustedTotal().orElse(null);
        if (adjusted == null) {
            return card.total().add(awards(Stream.concat(Stream.of(execution), rows.stream())));
        }
        Map<Boolean, List<ReviewedScore>> taken = rows.stream()
                .collect(Collectors.partitioningBy(
                        row -> row.recomputed().filter(card::isTakenFromTotal).isPresent()));
        BigDecimal more =
                awards(Stream.concat(Stream.of(execution), Objects.requireNonNull(taken.get(false)).stream()));
        BigDecimal less = awards(Objects.requireNonNull(taken.get(true)).stream());
        return adjusted.bounded(adjusted.sum()
                .add(adjusted.added())
                .subtract(adjusted.taken())
                .add(more)
                .subtract(less));
    }

    private static BigDecimal atMostCeiling(Scorecard card, BigDecimal total) {
        return card.cappedTotal().map(capped -> total.min(capped.highest())).orElse(total);
    }

    /** The published awards of what the rules cannot decide, each between 0 and its weight. */
    private static BigDecimal awards(Stream<ReviewedScore> rows) {
        return rows.filter(row -> row.recomputed()
                        .filter(ours -> ours.open().signum() > 0)
                        .isPresent())
                .flatMap(row -> row.publishedPoints().stream()
                        .map(points -> points.max(BigDecimal.ZERO)
                                .min(row.recomputed().orElseThrow().weight())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Verdict verdict(@Nullable BigDecimal total, Scorecard card, FormReading reading) {
        if (total == null) {
            return Verdict.NOT_PUBLISHED;
        }
        boolean unweighted = card.form().indicators().weight().signum() == 0;
        boolean undecided = card.open().signum() > 0
                && total.compareTo(card.countedTotal()) >= 0
                && total.compareTo(card.highestCountedTotal()) <= 0;
        if (undecided || unweighted || reading.hasUnknownWeight()) {
            return Verdict.NOT_ASSESSABLE;
        }
        if (total.compareTo(card.countedTotal()) == 0) {
            return Verdict.MATCH;
        }
        if (card.cappedTotal().isPresent() || card.adjustedTotal().isPresent()) {
            return Verdict.DIFFERS;
        }
        Fraction exact = card.items().stream()
                .map(item -> item.exact().orElse(Fraction.ZERO))
                .reduce(Fraction.ZERO, Fraction::plus);
        return PublishedRounding.of(total, exact, card.weight()).isPresent() ? Verdict.ROUNDING : Verdict.DIFFERS;
    }
}
