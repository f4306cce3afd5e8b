package org.jixiao.rule;

import java.io.Serializable;
import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.scoring.ScoringStrategy;

/**
 * One decision of a rule set, with its source.
 *
 * @param topic what is decided
 * @param value what was decided: a strategy, bands, grades, a rounding, a policy
 * @param provenance where it comes from
 * @param origin the id of the rule set that first said so
 * @param <T> the type of the value
 */
public record Rule<T>(RuleTopic topic, T value, Provenance provenance, String origin) implements Serializable {
    /** What the rule is called, where a set has several on its topic; empty elsewhere. */
    public String name() {
        if (value instanceof SpecialRule special) {
            return special.name();
        }
        return value instanceof AttachedFinding finding ? finding.name() : "";
    }

    /** What was decided, in words, in the language of {@code locale}: English, else Chinese. */
    public String describe(Locale locale) {
        if (value instanceof ScoringStrategy<?> strategy) {
            return strategy.describe(locale);
        }
        return value instanceof Localised words ? words.text(locale) : RuleText.of(value, locale);
    }
}
