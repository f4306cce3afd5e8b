package org.jixiao.rule;

import java.io.Serializable;
import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.scoring.ScoringStrategy;

/**
 * How some indicators are scored, where others of their kind are scored by the general rule. It decides alone: deductions for
 * results far above the target are not added to it.
 *
 * @param name what the rule is called, once in a rule set
 * @param scope the indicators it speaks of
 * @param strategy how they are scored
 */
public record SpecialRule(String name, Scope scope, ScoringStrategy<?> strategy) implements Localised, Serializable {
    @Override
    public String text(Locale locale) {
        Localised words = strategy::describe;
        return Messages.text("rule.special", locale, name, scope, words);
    }
}
