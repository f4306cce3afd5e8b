package org.jixiao.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;

/** The last line of a fresh JVM: a class of its own, so that nothing else is loaded for it. */
final class Elapsed {
    private Elapsed() {}

    /** Prints the milliseconds from the start of this JVM to now, when its first form has earned {@code total}. */
    static void print(BigDecimal total) {
        long now = System.currentTimeMillis();
        if (total.signum() == 0) {
            throw new IllegalStateException("expected points, got none");
        }
        System.out.println(now - ManagementFactory.getRuntimeMXBean().getStartTime());
    }
}
