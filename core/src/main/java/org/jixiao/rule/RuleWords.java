package org.jixiao.rule;

import java.math.BigDecimal;
import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Bands;
import org.jixiao.value.Rounding;

/**
 * A rule in words.
 *
 * @param decision what was decided
 * @param source where it comes from
 * @param both decision and source
 * @param line both, behind the topic
 */
record RuleWords(String decision, String source, String both, String line) {
    static RuleWords of(Rule<?> rule, Locale locale) {
        String decision = decision(rule, locale);
        String source = rule.provenance().text(locale);
        String both = Messages.text("explain.decided", locale, decision, source);
        return new RuleWords(decision, source, both, Messages.text("explain.rule", locale, rule.topic(), both));
    }

    private static String decision(Rule<?> rule, Locale locale) {
        Object value = rule.value();
        if (value instanceof ScoringStrategy<?> strategy) {
            return strategy.describe(locale);
        }
        if (value instanceof Localised words) {
            return words.text(locale);
        }
        if (rule.topic().equals(RuleTopic.SPENDING_LAG)) {
            return Messages.text("spending_lag.below", locale, value);
        }
        if (rule.topic().equals(RuleTopic.COST_TOLERANCE)) {
            return Messages.text("cost_tolerance.above", locale, value);
        }
        if (value instanceof Bands<?> ceilings) {
            return TotalCeilings.text(ceilings, locale);
        }
        if (value instanceof BigDecimal most) {
            return Messages.text("most_total.at_most", locale, most);
        }
        if (value instanceof Rounding rounding) {
            String mode = Messages.template("rounding." + rounding.mode(), locale);
            return Messages.text("rounding", locale, rounding.scale(), mode);
        }
        return value.toString();
    }
}
