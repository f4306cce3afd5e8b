package org.jixiao.laws;

import java.math.RoundingMode;
import java.util.List;

/**
 * What the oracle is told of a rule set.
 *
 * @param bands deductions for results far above the target, ascending; empty for none
 * @param scale decimals of a score
 * @param mode in which scores are rounded
 * @param executionScale decimals of the execution score
 * @param executionMode in which the execution score is rounded
 * @param grades where 优, 良 and 中 begin
 * @param rescales whether the others are rescaled where an indicator fell away
 */
record OracleRules(
        List<OracleBand> bands,
        int scale,
        RoundingMode mode,
        int executionScale,
        RoundingMode executionMode,
        List<Integer> grades,
        boolean rescales) {
    /** From a deviation on, included, a share of the weight is deducted. */
    record OracleBand(Ratio from, Ratio share) {}
}
