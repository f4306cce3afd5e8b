package org.jixiao.laws;

import java.util.List;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;

class ExecutionLawsTest implements FullMarksWhenMet, RisesToTheTarget, ChangesOnlyAtEdges {
    @Override
    public ScoringStrategy<? super QuantityInput> strategy() {
        return ScoringStrategies.execution();
    }

    @Override
    public boolean mayStayOpen() {
        return true;
    }

    @Override
    public boolean hasCurve(NumberCase numbers) {
        return numbers.target().signum() > 0;
    }

    @Override
    public List<Fraction> edges() {
        return List.of(Fraction.ONE);
    }
}
