package org.jixiao.scorecard;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jixiao.rule.Grade;

/** The rounded scores of a form that is scored through, without what is behind them. Immutable. */
final class QuickScores {
    private final long execution;
    private final int executionScale;
    private final long[] indicators;
    private final int scale;
    private final BigDecimal total;
    private final Grade grade;

    /**
     * Takes {@code indicators} over.
     *
     * @param execution of 预算执行率, in units of its last decimal
     * @param executionScale decimals of the execution score
     * @param indicators in the order of the form, in units of their last decimal
     * @param scale decimals of the others
     * @param total all of them added up
     * @param grade of the total
     */
    QuickScores(long execution, int executionScale, long[] indicators, int scale, BigDecimal total, Grade grade) {
        this.execution = execution;
        this.executionScale = executionScale;
        this.indicators = indicators;
        this.scale = scale;
        this.total = total;
        this.grade = grade;
    }

    BigDecimal total() {
        return total;
    }

    Grade grade() {
        return grade;
    }

    /**
     * Holds the exact way to these scores: a form has one score, whoever asks.
     *
     * @throws IllegalStateException if one differs: a fault of the library
     */
    void requireAgreement(Details details) {
        boolean same = isScore(execution, executionScale, details.execution())
                && indicators.length == details.indicators().size();
        for (int i = 0; same && i < indicators.length; i++) {
            same = isScore(indicators[i], scale, details.indicators().get(i));
        }
        if (!same) {
            throw new IllegalStateException("expected the scores " + this + " of the exact way too, got "
                    + details.execution().score() + " and "
                    + details.indicators().stream().map(ItemScore::score).toList());
        }
    }

    private static boolean isScore(long units, int scale, ItemScore item) {
        return item.score().equals(Optional.of(BigDecimal.valueOf(units, scale)));
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(execution, executionScale) + " "
                + Arrays.stream(indicators)
                        .mapToObj(units -> BigDecimal.valueOf(units, scale))
                        .toList();
    }
}
