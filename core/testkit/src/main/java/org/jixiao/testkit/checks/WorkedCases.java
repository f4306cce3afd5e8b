package org.jixiao.testkit.checks;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetBuilder;
import org.jixiao.scorecard.Scorer;

/** What a rule set says of itself: the cases that its author worked out by hand. */
public final class WorkedCases {
    private WorkedCases() {}

    /** Replays every worked case of {@code rules}; a failure names each that does not come out, with both figures. */
    public static void check(RuleSet rules) {
        assertThatCode(() -> Scorer.using(copyOf(rules)))
                .as("worked cases of %s", rules.id())
                .doesNotThrowAnyException();
    }

    /** The same rules and cases in another instance: a scorer replays the cases of one instance only once. */
    private static RuleSet copyOf(RuleSet rules) {
        RuleSetBuilder copy = RuleSet.named(rules.district(), rules.year()).basedOn(rules);
        rules.workedCases().forEach(copy::worked);
        return copy.build();
    }
}
