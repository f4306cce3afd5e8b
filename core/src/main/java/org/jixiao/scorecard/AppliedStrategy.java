package org.jixiao.scorecard;

import org.jixiao.form.QuantityTarget;
import org.jixiao.rule.RuleSet;
import org.jixiao.scoring.DeadlineInput;
import org.jixiao.scoring.ProseInput;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.RatingInput;
import org.jixiao.scoring.ScoringStrategy;

/** Finds the strategy by which an item was scored. */
final class AppliedStrategy {
    private AppliedStrategy() {}

    static ScoringStrategy<? super QuantityInput> of(ItemScore item, RuleSet rules, QuantityInput input) {
        return item instanceof IndicatorScore score && score.indicator().target() instanceof QuantityTarget target
                ? rules.numbersOf(score.indicator(), target.nature(), input.direction())
                        .strategy()
                : rules.execution().value();
    }

    static ScoringStrategy<? super RatingInput> ofRating(ItemScore item, RuleSet rules) {
        return item instanceof IndicatorScore score
                ? rules.ratingsOf(score.indicator()).strategy()
                : rules.rating().value();
    }

    static ScoringStrategy<? super ProseInput> ofWords(ItemScore item, RuleSet rules) {
        return item instanceof IndicatorScore score
                ? rules.wordsOf(score.indicator()).strategy()
                : rules.attainment().value();
    }

    static ScoringStrategy<? super DeadlineInput> ofDeadline(ItemScore item, RuleSet rules) {
        return item instanceof IndicatorScore score
                ? rules.deadlinesOf(score.indicator()).strategy()
                : rules.deadline().value();
    }
}
