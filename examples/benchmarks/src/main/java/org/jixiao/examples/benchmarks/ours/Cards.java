package org.jixiao.examples.benchmarks.ours;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.rule.RuleSet;
import org.jixiao.rules.beijing.chaoyang.ChaoyangRules;
import org.jixiao.scorecard.Scorecard;

/** What all of ours have in common: the rules, and how a scorecard is compared. */
final class Cards {
    /** The rules of the workload. */
    static final RuleSet RULES = ChaoyangRules.YEAR_2024;

    private Cards() {}

    static Outcome outcome(Scorecard card) {
        List<BigDecimal> points = card.items().stream()
                .map(item -> item.score()
                        .orElseThrow(() -> new IllegalStateException("no score for " + item.where() + " of " + card)))
                .toList();
        return new Outcome(points, card.total(), card.grade().orElseThrow().label());
    }
}
