package org.jixiao.rule;

import java.util.Locale;
import org.jixiao.internal.Messages;
import org.jixiao.value.Rounding;

/** The words of a rule whose value has none of its own: a rounding in words, anything else as it is. */
final class RuleText {
    private RuleText() {}

    static String of(Object value, Locale locale) {
        if (!(value instanceof Rounding rounding)) {
            return value.toString();
        }
        String mode = Messages.template("rounding." + rounding.mode(), locale);
        return Messages.text("rounding", locale, rounding.scale(), mode);
    }
}
