package org.jixiao.laws;

import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;

class StepsOfDeviationLawsTest implements FullMarksWhenMet, RisesToTheTarget, NeverRisesBeyondTheTarget {
    @Override
    public ScoringStrategy<? super QuantityInput> strategy() {
        return ScoringStrategies.steps(Measure.ABSOLUTE_DEVIATION)
                .earn("1", "(-∞, 5%]")
                .earn("0.5", "(5%, 20%]")
                .earn("0", "(20%, +∞)")
                .build();
    }
}
