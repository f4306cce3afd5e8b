package org.jixiao.examples.benchmarks.engine;

import java.math.BigDecimal;

/** The total as a fact, inserted by the rules for the rules on grades. */
public final class Total {
    private final BigDecimal points;

    /** All points added up. */
    public Total(BigDecimal points) {
        this.points = points;
    }

    /** All points added up. */
    public BigDecimal getPoints() {
        return points;
    }
}
