package org.jixiao.rule;

import java.util.Locale;
import org.jixiao.internal.Messages;
import org.jixiao.internal.Template;
import org.jixiao.value.Rounding;

/** Says a rounding in words; values of other types as they are. */
final class RoundingText {
    private RoundingText() {}

    static String of(Object value, Locale locale) {
        if (!(value instanceof Rounding rounding)) {
            return value.toString();
        }
        String mode = Messages.template("rounding." + rounding.mode(), locale);
        return Template.fill(
                Messages.template("rounding", locale),
                locale,
                name -> name.equals("0") ? Integer.toString(rounding.scale()) : mode);
    }
}
