package org.jixiao.examples.benchmarks.work;

import java.math.BigDecimal;

/** What one form says in one row. */
public sealed interface Entry {
    /** The row. */
    Row row();

    /**
     * A target and an actual.
     *
     * @param target above 0, with at most 4 decimals
     * @param actual 0 or more, with at most 4 decimals
     * @param targetText the target with its unit, as people write it
     */
    record Measured(Row row, BigDecimal target, BigDecimal actual, String targetText) implements Entry {}

    /** A level that was reached. */
    record Rated(Row row, Level level) implements Entry {}
}
