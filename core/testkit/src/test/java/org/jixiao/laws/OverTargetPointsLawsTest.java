package org.jixiao.laws;

import java.util.List;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;

class OverTargetPointsLawsTest implements FullMarksWhenMet, RisesToTheTarget, ChangesOnlyAtEdges {
    @Override
    public ScoringStrategy<? super QuantityInput> strategy() {
        return ScoringStrategies.lessOverTarget(
                ScoringStrategies.proportional(), ScoringStrategies.bands("30%: 2分", "100%: 3.5 points"));
    }

    @Override
    public List<Fraction> edges() {
        return List.of(Fraction.parse("1.3"), Fraction.of(2));
    }
}
