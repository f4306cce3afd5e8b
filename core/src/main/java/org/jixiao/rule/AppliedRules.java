package org.jixiao.rule;

import java.util.Optional;
import org.jixiao.form.Indicator;
import org.jixiao.form.Nature;
import org.jixiao.scoring.DeadlineInput;
import org.jixiao.scoring.Direction;
import org.jixiao.scoring.OverTargetBands;
import org.jixiao.scoring.ProseInput;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.RatingInput;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;

/** The rules of a set put together once for scoring: what is general, and what is special. */
final class AppliedRules {
    private final AppliedRule<QuantityInput> positive;
    private final AppliedRule<QuantityInput> reverse;
    private final AppliedRule<QuantityInput> equal;
    private final AppliedRule<RatingInput> rating;
    private final AppliedRule<ProseInput> words;
    private final AppliedRule<DeadlineInput> deadline;
    private final SpecialRules<QuantityInput> specialNumbers;
    private final SpecialRules<RatingInput> specialRatings;
    private final SpecialRules<ProseInput> specialWords;
    private final SpecialRules<DeadlineInput> specialDeadlines;

    private final boolean hasSpecialNumbers;
    private final boolean hasSpecialRatings;
    private final boolean hasSpecialWords;
    private final boolean hasSpecialDeadlines;

    private AppliedRules(RuleSet rules) {
        Optional<Rule<OverTargetBands>> bands = rules.overTarget();
        this.positive = lessOverTarget(rules.positive(), bands);
        this.reverse = applied(rules.reverse());
        this.equal = lessOverTarget(rules.equal(), bands);
        this.rating = applied(rules.rating());
        this.words = applied(rules.attainment());
        this.deadline = applied(rules.deadline());
        this.specialNumbers = SpecialRules.of(rules.id(), RuleTopic.SPECIAL_NUMBERS, rules.rules());
        this.specialRatings = SpecialRules.of(rules.id(), RuleTopic.SPECIAL_RATINGS, rules.rules());
        this.specialWords = SpecialRules.of(rules.id(), RuleTopic.SPECIAL_WORDS, rules.rules());
        this.specialDeadlines = SpecialRules.of(rules.id(), RuleTopic.SPECIAL_DEADLINES, rules.rules());
        this.hasSpecialNumbers = !specialNumbers.isEmpty();
        this.hasSpecialRatings = !specialRatings.isEmpty();
        this.hasSpecialWords = !specialWords.isEmpty();
        this.hasSpecialDeadlines = !specialDeadlines.isEmpty();
    }

    static AppliedRules of(RuleSet rules) {
        return new AppliedRules(rules);
    }

    private static <I extends ScoringInput> AppliedRule<I> applied(Rule<ScoringStrategy<? super I>> rule) {
        return new AppliedRule<>(rule, rule.value());
    }

    private static AppliedRule<QuantityInput> lessOverTarget(
            Rule<ScoringStrategy<? super QuantityInput>> rule, Optional<Rule<OverTargetBands>> bands) {
        return bands.isPresent()
                ? new AppliedRule<>(
                        rule,
                        ScoringStrategies.lessOverTarget(
                                rule.value(), bands.get().value()))
                : applied(rule);
    }

    AppliedRule<QuantityInput> numbers(Nature nature, Direction direction) {
        if (direction == Direction.REVERSE) {
            return reverse;
        }
        return nature == Nature.EQUAL ? equal : positive;
    }

    AppliedRule<QuantityInput> numbers(Indicator indicator, Nature nature, Direction direction) {
        return hasSpecialNumbers
                ? specialNumbers.of(indicator).orElseGet(() -> numbers(nature, direction))
                : numbers(nature, direction);
    }

    AppliedRule<RatingInput> ratings(Indicator indicator) {
        return hasSpecialRatings ? specialRatings.of(indicator).orElse(rating) : rating;
    }

    AppliedRule<ProseInput> words(Indicator indicator) {
        return hasSpecialWords ? specialWords.of(indicator).orElse(words) : words;
    }

    AppliedRule<DeadlineInput> deadlines(Indicator indicator) {
        return hasSpecialDeadlines ? specialDeadlines.of(indicator).orElse(deadline) : deadline;
    }
}
