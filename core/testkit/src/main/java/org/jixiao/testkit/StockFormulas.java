package org.jixiao.testkit;

import java.util.Optional;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.StockReason;
import org.jixiao.testkit.oracle.Ratio;

/** The formulas that the library's explanations name, worked once more with the oracle's arithmetic. */
final class StockFormulas {
    private StockFormulas() {}

    /** The points by the formula that the derivation of a score names; empty where it names none for numbers. */
    static Optional<Ratio> recomputed(Score score) {
        if (!(score.input() instanceof QuantityInput input && score.reason() instanceof StockReason reason)) {
            return Optional.empty();
        }
        Ratio w = Ratio.read(input.weight());
        Ratio a = Ratio.read(input.target());
        Ratio b = Ratio.read(input.actual());
        return switch (reason) {
            case MET, YES, IN_FULL_MARKS, EXECUTED_IN_FULL, OVER_EXECUTED -> Optional.of(w);
            case MISSED_WITHOUT_RATIO,
                    BELOW_ZERO,
                    NOT_BELOW_ZERO,
                    TWICE_THE_LIMIT,
                    NOT_EQUAL,
                    BELOW_PASS_LINE,
                    OUTSIDE_CORRIDOR,
                    NO -> Optional.of(Ratio.ZERO);
            case BELOW_TARGET, EXECUTION_RATE -> Optional.of(w.times(b.over(a)));
            case ABOVE_LIMIT -> Optional.of(w.times(a.over(b)));
            case ABOVE_LIMIT_LINEAR ->
                Optional.of(w.times(Ratio.ONE.minus(b.minus(a).over(a))));
            case APART -> Optional.of(w.times(a.over(b).least(b.over(a))));
            case OVER_TARGET ->
                Optional.of(w.minus(w.times(Ratio.read(score.details().get(2)))));
            case OVER_TARGET_POINTS ->
                Optional.of(w.minus(Ratio.read(score.details().get(2))).most(Ratio.ZERO));
            default -> Optional.empty();
        };
    }
}
