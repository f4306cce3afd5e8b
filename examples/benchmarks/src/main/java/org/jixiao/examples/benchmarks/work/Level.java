package org.jixiao.examples.benchmarks.work;

import java.math.BigDecimal;

/** A level of 优良中低差, best first. */
public enum Level {
    EXCELLENT("优", 100),
    GOOD("良", 80),
    FAIR("中", 60),
    LOW("低", 30),
    POOR("差", 0);

    private final String label;
    private final int percent;
    private final BigDecimal share;

    Level(String label, int percent) {
        this.label = label;
        this.percent = percent;
        this.share = BigDecimal.valueOf(percent, 2);
    }

    /** The word of the form. */
    public String label() {
        return label;
    }

    /** What it earns without an award, in percent of the weight. */
    public int percent() {
        return percent;
    }

    /** What it earns without an award, as a share of the weight. */
    public BigDecimal share() {
        return share;
    }
}
