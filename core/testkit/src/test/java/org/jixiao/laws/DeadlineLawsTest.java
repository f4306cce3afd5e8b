package org.jixiao.laws;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;

class DeadlineLawsTest implements JudgementContract<DeadlineInput> {
    private static final LocalDate DUE = LocalDate.of(2024, 12, 31);

    @Override
    public ScoringStrategy<? super DeadlineInput> strategy() {
        return ScoringStrategies.deadline();
    }

    @Override
    public Arbitrary<WithAward<DeadlineInput>> inputs() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(-1, 1),
                        Arbitraries.integers().between(-400, 400))
                .map(days -> (weight, award) -> {
                    DeadlineInput work = DeadlineInput.of(weight, DeadlineTarget.on(DUE), DUE.plusDays(days));
                    return award.map(work::awarded).orElse(work);
                });
    }
}
