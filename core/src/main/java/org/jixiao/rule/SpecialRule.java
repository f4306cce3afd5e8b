package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringStrategy;

/**
 * How some indicators are scored, where others of their kind are scored by the general rule. It decides alone: deductions for
 * results far above the target are not added to it.
 *
 * @param name what the rule is called, once in a rule set
 * @param scope the indicators it covers
 * @param strategy how they are scored
 * @param <I> what is scored
 */
public record SpecialRule<I extends ScoringInput>(String name, Scope scope, ScoringStrategy<? super I> strategy)
        implements Localised, Named, Serializable {
    /**
     * Refuses null.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null
     */
    public SpecialRule {
        given(name, "name");
        given(scope, "scope");
        given(strategy, "strategy");
    }

    @Override
    public String text(Locale locale) {
        given(locale, "locale");
        Localised words = strategy::describe;
        return Messages.text("rule.special", locale, name, scope, words);
    }

    /**
     * That two special rules cover one indicator: there is no order between them.
     *
     * @param ruleSet the id of the rule set
     * @param one the first of them
     * @param other the second of them
     * @param what what both cover
     */
    public static InvalidRuleSetException conflict(String ruleSet, Rule<?> one, Rule<?> other, String what) {
        given(what, "what");
        return InvalidRuleSetException.of(
                given(ruleSet, "ruleSet"),
                "rule_set.one_special_rule",
                written(given(one, "one")) + " and " + written(given(other, "other")),
                what);
    }

    private static String written(Rule<?> rule) {
        return rule.name() + " (" + rule.provenance().text(Locale.ENGLISH) + ")";
    }
}
