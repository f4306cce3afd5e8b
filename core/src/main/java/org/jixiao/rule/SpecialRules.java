package org.jixiao.rule;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.form.Indicator;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jspecify.annotations.Nullable;

/** The special rules on one kind of target. No two of them may speak of one indicator: none of them would be the first. */
final class SpecialRules<I extends ScoringInput> {
    private final String ruleSet;
    private final ImmutableList<Rule<SpecialRule>> rules;

    private SpecialRules(String ruleSet, ImmutableList<Rule<SpecialRule>> rules) {
        this.ruleSet = ruleSet;
        this.rules = rules;
    }

    /**
     * The rules on {@code topic} among {@code all}.
     *
     * @throws InvalidRuleSetException if the scope of one lies plainly within that of another
     */
    @SuppressWarnings("unchecked") // the builder admits special rules alone on these topics
    static <I extends ScoringInput> SpecialRules<I> of(String ruleSet, RuleTopic topic, Collection<Rule<?>> all) {
        ImmutableList<Rule<SpecialRule>> rules = ImmutableList.copyOf(all.stream()
                .filter(rule -> rule.topic() == topic)
                .map(rule -> (Rule<SpecialRule>) rule)
                .toList());
        for (Rule<SpecialRule> rule : rules) {
            for (Rule<SpecialRule> other : rules) {
                if (!rule.name().equals(other.name())
                        && rule.value().scope().isWithin(other.value().scope())) {
                    throw both(
                            ruleSet,
                            rule,
                            other,
                            "every indicator with " + rule.value().scope());
                }
            }
        }
        return new SpecialRules<>(ruleSet, rules);
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /**
     * The rule that speaks of {@code indicator}; empty where none does.
     *
     * @throws InvalidRuleSetException if two do
     */
    Optional<AppliedRule<I>> of(Indicator indicator) {
        Rule<SpecialRule> found = null;
        for (Rule<SpecialRule> rule : rules) {
            if (rule.value().scope().holds(indicator)) {
                if (found != null) {
                    throw both(ruleSet, found, rule, indicator.path().toString());
                }
                found = rule;
            }
        }
        return Optional.ofNullable(applied(found));
    }

    @SuppressWarnings("unchecked") // the builder admits one type of strategy for each topic
    private @Nullable AppliedRule<I> applied(@Nullable Rule<SpecialRule> rule) {
        return rule == null
                ? null
                : new AppliedRule<>(
                        rule, (ScoringStrategy<? super I>) rule.value().strategy());
    }

    private static InvalidRuleSetException both(String ruleSet, Rule<?> one, Rule<?> other, String what) {
        return new InvalidRuleSetException(
                ruleSet,
                "expected at most one special rule for " + what + ", but two apply: " + written(one) + " and "
                        + written(other) + "; narrow one of them with except(...)");
    }

    private static String written(Rule<?> rule) {
        return rule.name() + " (" + rule.provenance().text(Locale.ENGLISH) + ")";
    }
}
