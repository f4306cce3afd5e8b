package org.jixiao.laws;

import java.util.List;
import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;

class FullMarksInLawsTest implements FullMarksWhenMet, RisesToTheTarget, ChangesOnlyAtEdges {
    @Override
    public ScoringStrategy<? super QuantityInput> strategy() {
        return ScoringStrategies.fullMarksIn(Measure.COMPLETION, "(90%, +∞)", ScoringStrategies.proportional());
    }

    @Override
    public List<Fraction> edges() {
        return List.of();
    }
}
