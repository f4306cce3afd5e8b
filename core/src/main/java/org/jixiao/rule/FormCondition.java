package org.jixiao.rule;

import java.util.Locale;
import org.jixiao.internal.Messages;

/**
 * A condition on a form as a whole: every indicator of which {@code each} says anything fulfils it, and there is at least one.
 *
 * @param each what every indicator has to fulfil
 */
public record FormCondition(IndicatorCondition each) implements Condition {
    @Override
    public String text(Locale locale) {
        return Messages.text("condition.every", locale, each);
    }
}
