package org.jixiao.testkit.proof;

import java.util.Locale;
import org.jixiao.scoring.Attainment;
import org.jixiao.scoring.Reason;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;

/** Rules on words with one mistake each. */
enum FaultyWords implements ScoringStrategy<ProseInput> {
    /** What was attained in part counts as attained. */
    PARTLY_IS_ATTAINED {
        @Override
        public Score score(ProseInput in) {
            return in.attainment().filter(Attainment.PARTLY::equals).isPresent()
                    ? Score.full(in, REASON)
                    : ScoringStrategies.prose().score(in);
        }
    },
    /** What nobody can judge earns all. */
    UNJUDGED_EARNS_ALL {
        @Override
        public Score score(ProseInput in) {
            return in.isJudgeable() ? ScoringStrategies.prose().score(in) : Score.full(in, REASON);
        }
    };

    private static final Reason REASON = Reason.of("proof.faulty_words", "有误的规则", "a faulty rule");

    @Override
    public String describe(Locale locale) {
        return locale.equals(Locale.CHINESE) ? "有误的规则 " + name() : "faulty rule " + name();
    }
}
