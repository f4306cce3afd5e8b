package org.jixiao.laws;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jixiao.form.RatingScale;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;

class RatingLawsTest implements JudgementContract<RatingInput> {
    private static final Fraction STEP = Fraction.of(1, 100);

    @Override
    public ScoringStrategy<? super RatingInput> strategy() {
        return ScoringStrategies.rating();
    }

    @Override
    public Arbitrary<WithAward<RatingInput>> inputs() {
        return Arbitraries.of(RatingScale.standard())
                .flatMap(scale -> Combinators.combine(
                                Arbitraries.of(scale.levels()),
                                Arbitraries.of(scale.levels()),
                                Arbitraries.of(true, false))
                        .as((level, least, named) -> {
                            RatingTarget target =
                                    named ? RatingTarget.atLeast(scale, least.name()) : RatingTarget.on(scale);
                            return (weight, award) -> {
                                RatingInput rating = RatingInput.of(weight, target, level, STEP);
                                return award.map(rating::awarded).orElse(rating);
                            };
                        }));
    }
}
