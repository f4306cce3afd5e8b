package org.jixiao.laws;

import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;

class EarnEachLawsTest implements RisesToTheTarget {
    @Override
    public ScoringStrategy<? super QuantityInput> strategy() {
        return ScoringStrategies.earnEach("1", "7%", Measure.COMPLETION);
    }
}
