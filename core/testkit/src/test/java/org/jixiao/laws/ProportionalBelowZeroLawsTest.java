package org.jixiao.laws;

import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;

class ProportionalBelowZeroLawsTest implements FullMarksWhenMet, RisesToTheTarget, NeverRisesBeyondTheTarget {
    @Override
    public ScoringStrategy<? super QuantityInput> strategy() {
        return ScoringStrategies.proportionalBelowZero(ScoringStrategies.proportional());
    }
}
