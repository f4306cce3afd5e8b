package org.jixiao.examples.benchmarks;

import org.jixiao.examples.benchmarks.engine.BigDecimalLoop;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Workload;

/** Whether everybody computes the same: nobody is timed before. */
final class Agreement {
    private Agreement() {}

    /** Makes a contender and {@linkplain #check checks} him. */
    static Contender<?> checked(Contenders who, Workload workload) {
        Contender<?> contender = who.make(workload);
        check(who.label(), contender, workload);
        return contender;
    }

    /**
     * Holds every figure of every form against the hand-written BigDecimal loop.
     *
     * @throws IllegalStateException naming the first form on which they differ
     */
    static <T> void check(String who, Contender<T> contender, Workload workload) {
        BigDecimalLoop reference = new BigDecimalLoop(workload);
        for (int form = 0; form < workload.forms().size(); form++) {
            Outcome expected = reference.score(form).outcome();
            Outcome met = contender.outcome(form, contender.score(form));
            if (!met.equals(expected)) {
                throw new IllegalStateException("%s disagrees on form %d%n%s%n  expected %s%n  but got  %s"
                        .formatted(who, form, workload.forms().get(form), expected, met));
            }
        }
    }
}
