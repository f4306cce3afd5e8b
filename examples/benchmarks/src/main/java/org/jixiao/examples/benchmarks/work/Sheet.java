package org.jixiao.examples.benchmarks.work;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The small mutable result of a hand-written program: points, their sum, the grade. */
public final class Sheet {
    private static final BigDecimal EXCELLENT = BigDecimal.valueOf(90);
    private static final BigDecimal GOOD = BigDecimal.valueOf(80);
    private static final BigDecimal FAIR = BigDecimal.valueOf(60);

    private final BigDecimal[] points;
    private BigDecimal total = BigDecimal.ZERO;
    private String grade = "";

    /** A sheet with this many items, execution included. */
    public Sheet(int items) {
        points = new BigDecimal[items];
        Arrays.fill(points, BigDecimal.ZERO);
    }

    /** Enters the points of one item: 0 is execution, row r is r + 1. */
    public void earn(int item, BigDecimal earned) {
        points[item] = earned;
        total = total.add(earned);
    }

    /** Enters the grade. */
    public void grade(String earned) {
        grade = earned;
    }

    /** Enters the grade of the total. */
    public void gradeTotal() {
        if (total.compareTo(EXCELLENT) >= 0) {
            grade = "优";
        } else if (total.compareTo(GOOD) >= 0) {
            grade = "良";
        } else if (total.compareTo(FAIR) >= 0) {
            grade = "中";
        } else {
            grade = "差";
        }
    }

    /** The points entered so far, added up. */
    public BigDecimal total() {
        return total;
    }

    /** The sheet in the terms in which contenders are compared. */
    public Outcome outcome() {
        return new Outcome(List.of(points), total, grade);
    }
}
