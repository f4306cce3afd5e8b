package org.jixiao.laws;

import java.util.List;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;

class EqualOrNothingLawsTest implements FullMarksWhenMet, RisesToTheTarget, ChangesOnlyAtEdges {
    @Override
    public ScoringStrategy<? super QuantityInput> strategy() {
        return ScoringStrategies.equalOrNothing();
    }

    @Override
    public List<Fraction> edges() {
        return List.of(Fraction.ONE);
    }
}
