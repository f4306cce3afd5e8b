package org.jixiao.value.internal;

import java.math.BigDecimal;

/** Adds up weights: nearly all are whole numbers of points, which are added without a decimal each. For one thread. */
public final class DecimalSum {
    private long whole;
    private BigDecimal others = BigDecimal.ZERO;

    /** Adds a weight. */
    public void add(BigDecimal weight) {
        if (weight.scale() == 0) {
            whole += weight.longValue();
        } else {
            others = others.add(weight);
        }
    }

    /** All of them. */
    public BigDecimal total() {
        BigDecimal sum = BigDecimal.valueOf(whole);
        return others.scale() == 0 ? sum : sum.add(others);
    }
}
