package org.jixiao.laws;

import org.jixiao.scoring.Measure;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;

class DeductionAboveABoundLawsTest implements FullMarksWhenMet, LessIsBetter {
    @Override
    public ScoringStrategy<? super QuantityInput> strategy() {
        return ScoringStrategies.deduct("0.5")
                .forEvery("1%")
                .of(Measure.COMPLETION)
                .above("100%");
    }
}
