package org.jixiao.examples.benchmarks.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one function that is lent to engines: none of them cuts to two decimals by itself. */
public final class Cut {
    private Cut() {}

    /** {@code points} to two decimals, downwards. */
    public static BigDecimal cut(Number points) {
        return exact(points).setScale(2, RoundingMode.DOWN);
    }

    // a literal of a script can come as an integer or a double; its text is what the script says
    private static BigDecimal exact(Number points) {
        return points instanceof BigDecimal decimal ? decimal : new BigDecimal(points.toString());
    }
}
