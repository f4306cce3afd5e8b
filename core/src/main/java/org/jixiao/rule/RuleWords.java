package org.jixiao.rule;

import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.scoring.ScoringStrategy;

/**
 * A rule in words.
 *
 * @param decision what was decided
 * @param source where it comes from
 * @param line both, behind the topic
 */
record RuleWords(String decision, String source, String line) {
    static RuleWords of(Rule<?> rule, Locale locale) {
        String decision = decision(rule.value(), locale);
        String source = rule.provenance().text(locale);
        return new RuleWords(decision, source, Messages.text("explain.rule", locale, rule.topic(), decision, source));
    }

    private static String decision(Object value, Locale locale) {
        if (value instanceof ScoringStrategy<?> strategy) {
            return strategy.describe(locale);
        }
        return value instanceof Localised words ? words.text(locale) : RuleText.of(value, locale);
    }
}
