package org.jixiao.laws;

import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;

class StepsOfCompletionLawsTest implements FullMarksWhenMet, RisesToTheTarget, NeverRisesBeyondTheTarget {
    @Override
    public ScoringStrategy<? super QuantityInput> strategy() {
        return ScoringStrategies.steps(Measure.COMPLETION)
                .outOf("5")
                .earn("5", "[100%, 300%)")
                .earn("4", "[300%, +∞)")
                .earn("3", "[60%, 100%)")
                .earn("0", "(-∞, 60%)")
                .build();
    }
}
