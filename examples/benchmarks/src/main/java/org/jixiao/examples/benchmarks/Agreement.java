package org.jixiao.examples.benchmarks;

import org.jixiao.examples.benchmarks.engine.BigDecimalLoop;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Workload;

/** Whether everybody computes the same: nobody is timed before. */
public final class Agreement {
    private Agreement() {}

    /**
     * Makes a contender and holds every figure of every form against the hand-written BigDecimal loop.
     *
     * @return the contender, found to agree
     * @throws IllegalStateException naming the first form on which he does not
     */
    public static Contender<?> checked(Contenders who, Workload workload) {
        Contender<?> contender = who.make(workload);
        BigDecimalLoop reference = new BigDecimalLoop(workload);
        for (int form = 0; form < workload.forms().size(); form++) {
            Outcome expected = reference.score(form).outcome();
            Outcome met = outcome(contender, form);
            if (!met.equals(expected)) {
                throw new IllegalStateException("%s disagrees on form %d%n%s%n  expected %s%n  but got  %s"
                        .formatted(who, form, workload.forms().get(form), expected, met));
            }
        }
        return contender;
    }

    private static <T> Outcome outcome(Contender<T> contender, int form) {
        return contender.outcome(form, contender.score(form));
    }
}
