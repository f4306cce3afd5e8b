package org.jixiao.examples.benchmarks;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured of one contender.
 *
 * @param who the contender
 * @param nanos a form (of the notation: a cell)
 * @param error half the width of the 99.9 % confidence interval; not a number after a single iteration
 * @param bytes allocated a form (of the notation: a cell); not a number without the gc profiler
 */
record Figure(Contenders who, double nanos, double error, double bytes) {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    /** What JMH found. */
    static Figure of(RunResult result) {
        Contenders who = Contenders.valueOf(result.getParams().getParam("contender"));
        Result<?> time = result.getPrimaryResult();
        Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
        return new Figure(
                who,
                time.getScore() / who.parts(),
                time.getScoreError() / who.parts(),
                allocation == null ? Double.NaN : allocation.getScore() / who.parts());
    }
}
