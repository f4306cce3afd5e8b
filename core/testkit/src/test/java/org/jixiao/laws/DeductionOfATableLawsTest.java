package org.jixiao.laws;

import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;

class DeductionOfATableLawsTest implements FullMarksWhenMet, RisesToTheTarget, NeverRisesBeyondTheTarget {
    @Override
    public ScoringStrategy<? super QuantityInput> strategy() {
        return ScoringStrategies.deduct("0.5").outOf("3").forEvery("7%").of(Measure.ABSOLUTE_DEVIATION);
    }
}
