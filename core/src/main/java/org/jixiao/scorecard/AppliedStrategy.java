package org.jixiao.scorecard;

import org.jixiao.form.QuantityTarget;
import org.jixiao.rule.RuleSet;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;

/** Finds the strategy by which an item with a number was scored. */
final class AppliedStrategy {
    private AppliedStrategy() {}

    static ScoringStrategy<? super QuantityInput> of(ItemScore item, RuleSet rules, QuantityInput input) {
        return item instanceof IndicatorScore score && score.indicator().target() instanceof QuantityTarget target
                ? rules.numbersOf(score.indicator(), target.nature(), input.direction())
                        .strategy()
                : rules.execution().value();
    }
}
