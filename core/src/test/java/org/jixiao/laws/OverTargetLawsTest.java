package org.jixiao.laws;

import java.util.List;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;

class OverTargetLawsTest implements FullMarksWhenMet, RisesToTheTarget, ChangesOnlyAtEdges {
    @Override
    public ScoringStrategy<? super QuantityInput> strategy() {
        return ScoringStrategies.lessOverTarget(
                ScoringStrategies.proportional(),
                ScoringStrategies.bands()
                        .from("200%")
                        .deduct("10%")
                        .from("300%")
                        .deduct("20%")
                        .from("500%")
                        .deduct("30%"));
    }

    @Override
    public List<Fraction> edges() {
        return List.of(Fraction.of(3), Fraction.of(4), Fraction.of(6));
    }
}
