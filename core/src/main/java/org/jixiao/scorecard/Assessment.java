package org.jixiao.scorecard;

import java.util.List;
import java.util.Optional;
import org.jixiao.rule.Rule;
import org.jixiao.scoring.Score;
import org.jspecify.annotations.Nullable;

/** What came of looking at one item: a score and its rule, where there was anything to score, and findings. */
final class Assessment {
    private final @Nullable Score score;
    private final @Nullable Rule<?> rule;
    private final List<Finding> findings;

    private Assessment(@Nullable Score score, @Nullable Rule<?> rule, List<Finding> findings) {
        this.score = score;
        this.rule = rule;
        this.findings = findings;
    }

    static Assessment of(Score score, Rule<?> rule, List<Finding> findings) {
        return new Assessment(score, rule, findings);
    }

    /** Nothing to score; the finding says why. */
    static Assessment open(Finding why) {
        return open(List.of(why));
    }

    /** Nothing to score; one of the findings says why. */
    static Assessment open(List<Finding> findings) {
        return new Assessment(null, null, findings);
    }

    Optional<Score> score() {
        return Optional.ofNullable(score);
    }

    Optional<Rule<?>> rule() {
        return Optional.ofNullable(rule);
    }

    List<Finding> findings() {
        return findings;
    }
}
