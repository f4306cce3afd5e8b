package org.jixiao.examples.benchmarks.work;

import java.math.BigDecimal;
import java.util.List;

/**
 * What came out for one form, in the terms in which contenders are compared: every figure with two decimals.
 *
 * @param points of execution first, then of each row
 * @param total their sum
 * @param grade 优, 良, 中 or 差
 */
public record Outcome(List<BigDecimal> points, BigDecimal total, String grade) {
    /** The figures, however many zeros they end in; a third decimal other than 0 is an {@link ArithmeticException}. */
    public Outcome {
        points = points.stream().map(figure -> figure.setScale(2)).toList();
        total = total.setScale(2);
    }
}
