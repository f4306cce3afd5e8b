package org.jixiao.scorecard;

import static org.jixiao.value.internal.Checks.invalid;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.scorecard.ItemScore.ExecutionScore;
import org.jixiao.scoring.Curve;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.scoring.StockReason;
import org.jixiao.value.Fraction;

/** Scores an item anew with another input, as it was scored before. */
final class ItemAssessor {
    private ItemAssessor() {}

    static Optional<BigDecimal> scoreOf(ItemScore item, ScoringInput other) {
        if (item.derivation().isEmpty()
                || item.strategy().isEmpty()
                || item.derivation().get().reason() == StockReason.NO_WEIGHT) {
            return Optional.empty();
        }
        ScoringInput own = item.derivation().get().input();
        if (own.getClass() != other.getClass()) {
            throw invalid(
                    "item.input",
                    other.getClass().getSimpleName(),
                    own.getClass().getSimpleName());
        }
        return rescored(item, item.strategy().get(), other)
                .points()
                .map(points -> item.steps().rounded(item.steps().lessDeducted(points), item.weight()));
    }

    @SuppressWarnings("unchecked") // an item holds the strategy that takes inputs of its kind
    private static Score rescored(ItemScore item, ScoringStrategy<?> strategy, ScoringInput other) {
        return item instanceof ExecutionScore && other instanceof QuantityInput money
                ? ExecutionAssessor.score((ScoringStrategy<? super QuantityInput>) strategy, money)
                : CheckedStrategy.score(item.where(), (ScoringStrategy<ScoringInput>) strategy, other);
    }

    @SuppressWarnings("unchecked") // an item holds the strategy that takes inputs of its kind
    static Optional<Curve> curve(ItemScore item) {
        if (item.derivation().isEmpty()
                || item.strategy().isEmpty()
                || !(item.derivation().get().input() instanceof QuantityInput input)) {
            return Optional.empty();
        }
        ScoringStrategy<? super QuantityInput> strategy =
                (ScoringStrategy<? super QuantityInput>) item.strategy().get();
        Optional<Fraction> computed = item.computed().flatMap(Score::points);
        return computed.isEmpty()
                ? Optional.empty()
                : CheckedStrategy.curve(item.where(), strategy, input, computed).map(item.steps()::of);
    }
}
