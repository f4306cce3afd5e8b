package org.jixiao.laws;

import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;

class ShortfallLawsTest implements FullMarksWhenMet, RisesToTheTarget, NeverRisesBeyondTheTarget {
    @Override
    public ScoringStrategy<? super QuantityInput> strategy() {
        return ScoringStrategies.deduct("0.5").forEvery("3").of(Measure.SHORTFALL);
    }
}
