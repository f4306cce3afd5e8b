package org.jixiao.scorecard;

import java.util.List;
import java.util.Optional;
import org.jixiao.rule.Rule;
import org.jixiao.scoring.Score;

/** What came of looking at one item: a score and its rule, where there was anything to score, and findings. */
record Assessment(Optional<Score> score, Optional<Rule<?>> rule, List<Finding> findings) {
    static Assessment of(Score score, Rule<?> rule, List<Finding> findings) {
        return new Assessment(Optional.of(score), Optional.of(rule), findings);
    }

    /** Nothing to score; the finding says why. */
    static Assessment open(Finding why) {
        return open(List.of(why));
    }

    /** Nothing to score; one of the findings says why. */
    static Assessment open(List<Finding> findings) {
        return new Assessment(Optional.empty(), Optional.empty(), findings);
    }
}
