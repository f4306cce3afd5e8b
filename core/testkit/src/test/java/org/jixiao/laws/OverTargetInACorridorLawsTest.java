package org.jixiao.laws;

import java.util.List;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;

class OverTargetInACorridorLawsTest implements FullMarksWhenMet, RisesToTheTarget, ChangesOnlyAtEdges {
    @Override
    public ScoringStrategy<? super QuantityInput> strategy() {
        return ScoringStrategies.lessOverTarget(
                ScoringStrategies.corridor("[50%, 400%]"),
                ScoringStrategies.bands("200%: 10%", "300%: 20%", "500%: 30%"));
    }

    @Override
    public List<Fraction> edges() {
        return List.of(Fraction.of(3), Fraction.of(4), Fraction.of(6));
    }
}
