package org.jixiao.laws;

import java.util.List;
import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;

class StepsWithTwoFullStepsLawsTest implements FullMarksWhenMet, RisesToTheTarget, ChangesOnlyAtEdges {
    @Override
    public ScoringStrategy<? super QuantityInput> strategy() {
        return ScoringStrategies.steps(Measure.COMPLETION)
                .outOf("5")
                .earn("5", "[100%, 120%]")
                .earn("5", "(120%, +∞)")
                .earn("0", "(-∞, 100%)")
                .build();
    }

    @Override
    public List<Fraction> edges() {
        return List.of();
    }
}
