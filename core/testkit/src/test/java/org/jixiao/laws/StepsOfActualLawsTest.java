package org.jixiao.laws;

import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;

class StepsOfActualLawsTest implements RisesToTheTarget {
    @Override
    public ScoringStrategy<? super QuantityInput> strategy() {
        return ScoringStrategies.steps(Measure.ACTUAL)
                .outOf("5")
                .earn("5", "[90%, +∞)")
                .earn("4", "[80%, 90%)")
                .earn("0", "(-∞, 80%)")
                .build();
    }
}
