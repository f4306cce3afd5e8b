package org.jixiao.laws;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.testkit.oracle.OracleProse;
import org.jixiao.value.Fraction;

class ProseLawsTest implements JudgementContract<ProseInput> {
    private static final Fraction STEP = Fraction.of(1, 100);

    @Override
    public ScoringStrategy<? super ProseInput> strategy() {
        return ScoringStrategies.prose();
    }

    @Override
    public Arbitrary<WithAward<ProseInput>> inputs() {
        return Arbitraries.of(OracleProse.TABLE).map(judged -> (weight, award) -> {
            ProseInput words = ProseInput.of(weight, judged.target(), judged.actual(), STEP);
            return award.map(words::awarded).orElse(words);
        });
    }
}
