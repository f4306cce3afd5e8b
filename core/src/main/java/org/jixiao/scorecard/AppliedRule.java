package org.jixiao.scorecard;

import java.io.Serializable;
import org.jixiao.rule.Rule;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.scoring.StockReason;

/**
 * The rule that scores an item, and what it does.
 *
 * @param rule the one that covers the item
 * @param strategy what it does; with the deduction far above the target where the rules have one
 * @param deduction the rule of that deduction; {@code rule} itself where there is none
 * @param <I> what is scored
 */
record AppliedRule<I extends ScoringInput>(Rule<?> rule, ScoringStrategy<? super I> strategy, Rule<?> deduction)
        implements Serializable {
    static <I extends ScoringInput> AppliedRule<I> of(Rule<?> rule, ScoringStrategy<? super I> strategy) {
        return new AppliedRule<>(rule, strategy, rule);
    }

    /** The rule that gave a score: that of the deduction where it deducted. */
    Rule<?> ruleOf(Score score) {
        return StockReason.isFarAboveTarget(score.reason()) ? deduction : rule;
    }
}
