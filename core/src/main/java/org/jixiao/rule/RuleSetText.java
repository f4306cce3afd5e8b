package org.jixiao.rule;

import java.util.Locale;
import org.jixiao.internal.Messages;

/** Puts a rule set into words: every rule with its source, and what is left to people. */
final class RuleSetText {
    private RuleSetText() {}

    static String of(RuleSet rules, Locale locale) {
        StringBuilder text = new StringBuilder(rules.id()).append('\n');
        for (Rule<?> rule : rules.rules()) {
            text.append('\n').append(heading(rule, locale)).append("\n    ").append(source(rule, rules, locale));
            text.append('\n');
        }
        if (!rules.uncodedClauses().isEmpty()) {
            text.append('\n')
                    .append(Messages.template("uncoded_clause.heading", locale))
                    .append('\n');
            rules.uncodedClauses()
                    .forEach(clause ->
                            text.append("    ").append(clause.text(locale)).append('\n'));
        }
        return text.toString();
    }

    private static String heading(Rule<?> rule, Locale locale) {
        return rule.topic().text(locale) + Messages.template("punctuation.colon", locale) + rule.describe(locale);
    }

    private static String source(Rule<?> rule, RuleSet rules, Locale locale) {
        String origin = rule.origin().equals(rules.id()) ? "" : " [" + rule.origin() + "]";
        return rule.provenance().text(locale) + origin;
    }
}
