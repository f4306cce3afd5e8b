package org.jixiao.laws;

import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;

/** Full marks up to a little above a limit. */
class ReverseToleranceLawsTest implements FullMarksWhenMet, LessIsBetter {
    @Override
    public ScoringStrategy<? super QuantityInput> strategy() {
        return ScoringStrategies.fullMarksIn(Measure.DEVIATION, "(-∞, 5%]", ScoringStrategies.reverseLinear());
    }
}
