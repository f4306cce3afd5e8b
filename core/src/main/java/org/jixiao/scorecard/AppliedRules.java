package org.jixiao.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.form.Direction;
import org.jixiao.form.Indicator;
import org.jixiao.form.Nature;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.SpecialRule;
import org.jixiao.scoring.OverTargetBands;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;

/** Which rule scores which row; put together once for a scorer, so that scoring looks nothing up by name. */
final class AppliedRules {
    private final AppliedRule<QuantityInput> positive;
    private final AppliedRule<QuantityInput> reverse;
    private final AppliedRule<QuantityInput> equal;
    private final General<QuantityInput> numbers;
    private final General<RatingInput> ratings;
    private final General<ProseInput> prose;
    private final General<DeadlineInput> deadlines;

    AppliedRules(RuleSet rules) {
        this.positive = lessOverTarget(rules, RuleTopic.POSITIVE);
        this.reverse = applied(rules, RuleTopic.REVERSE);
        this.equal = lessOverTarget(rules, RuleTopic.EQUAL);
        this.numbers = new General<>(rules, positive, RuleTopic.SPECIAL_NUMBERS);
        this.ratings = new General<>(rules, applied(rules, RuleTopic.RATING), RuleTopic.SPECIAL_RATINGS);
        this.prose = new General<>(rules, applied(rules, RuleTopic.PROSE), RuleTopic.SPECIAL_PROSE);
        this.deadlines = new General<>(rules, applied(rules, RuleTopic.DEADLINE), RuleTopic.SPECIAL_DEADLINES);
    }

    private static <I extends ScoringInput> AppliedRule<I> applied(
            RuleSet rules, RuleTopic<ScoringStrategy<? super I>> topic) {
        Rule<ScoringStrategy<? super I>> rule = rules.rule(topic);
        return AppliedRule.of(rule, rule.value());
    }

    private static AppliedRule<QuantityInput> lessOverTarget(
            RuleSet rules, RuleTopic<ScoringStrategy<? super QuantityInput>> topic) {
        Rule<ScoringStrategy<? super QuantityInput>> rule = rules.rule(topic);
        Optional<Rule<OverTargetBands>> bands = rules.find(RuleTopic.OVER_TARGET);
        return bands.isEmpty()
                ? AppliedRule.of(rule, rule.value())
                : new AppliedRule<>(
                        rule,
                        ScoringStrategies.lessOverTarget(
                                rule.value(), bands.get().value()),
                        bands.get());
    }

    /** The general rule on one kind of target, and the special ones: a special one goes before it. */
    private static final class General<I extends ScoringInput> {
        private final String ruleSet;
        private final AppliedRule<I> rule;
        private final List<Rule<SpecialRule<I>>> specials;
        private final List<AppliedRule<I>> applied;

        General(RuleSet rules, AppliedRule<I> rule, RuleTopic<SpecialRule<I>> topic) {
            this.ruleSet = rules.id();
            this.rule = rule;
            this.specials = rules.all(topic);
            List<AppliedRule<I>> strategies = new ArrayList<>(specials.size());
            for (Rule<SpecialRule<I>> special : specials) {
                strategies.add(AppliedRule.of(special, special.value().strategy()));
            }
            this.applied = List.copyOf(strategies);
        }

        AppliedRule<I> of(Indicator row, AppliedRule<I> general) {
            int found = -1;
            for (int i = 0; i < specials.size(); i++) {
                if (specials.get(i).value().scope().holds(row)) {
                    if (found >= 0) {
                        throw SpecialRule.conflict(
                                ruleSet,
                                specials.get(found),
                                specials.get(i),
                                row.path().toString());
                    }
                    found = i;
                }
            }
            return found < 0 ? general : applied.get(found);
        }

        AppliedRule<I> of(Indicator row) {
            return of(row, rule);
        }
    }

    AppliedRule<QuantityInput> numbers(Indicator row, Nature nature, Direction direction) {
        AppliedRule<QuantityInput> general =
                direction == Direction.REVERSE ? reverse : nature == Nature.EQUAL ? equal : positive;
        return numbers.of(row, general);
    }

    AppliedRule<RatingInput> ratings(Indicator row) {
        return ratings.of(row);
    }

    AppliedRule<ProseInput> prose(Indicator row) {
        return prose.of(row);
    }

    AppliedRule<DeadlineInput> deadlines(Indicator row) {
        return deadlines.of(row);
    }
}
