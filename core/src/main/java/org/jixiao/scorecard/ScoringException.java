package org.jixiao.scorecard;

import java.io.Serial;
import org.jixiao.scoring.ScoringStrategy;

/** A strategy broke its contract: a fault of the rule pack, not of the form. */
public final class ScoringException extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String strategy;

    ScoringException(String where, ScoringStrategy<?> strategy, String problem) {
        super(where + ": strategy " + strategy + " " + problem);
        this.strategy = strategy.toString();
    }

    /** The strategy that broke its contract. */
    public String strategy() {
        return strategy;
    }
}
