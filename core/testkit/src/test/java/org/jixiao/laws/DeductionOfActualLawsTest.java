package org.jixiao.laws;

import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;

class DeductionOfActualLawsTest implements LessIsBetter {
    @Override
    public ScoringStrategy<? super QuantityInput> strategy() {
        return ScoringStrategies.deduct("0.5").forEvery("1").above("5").of(Measure.ACTUAL);
    }
}
