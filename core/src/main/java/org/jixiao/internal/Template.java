package org.jixiao.internal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/**
 * Fills the placeholders of a message: {@code {W}} or {@code {0}} takes a term as it is, {@code {0%}} as a percentage.
 */
public final class Template {
    /** Decimals shown before a number is cut with an ellipsis. */
    private static final int SHOWN_DECIMALS = 6;

    private static final Fraction HUNDRED = Fraction.of(100);

    private Template() {}

    /** The text with every placeholder replaced by what {@code terms} has under its name. */
    public static String fill(String template, Locale locale, Function<String, Object> terms) {
        StringBuilder text = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            text.append(template, from, open);
            String name = template.substring(open + 1, close);
            boolean percent = name.endsWith("%");
            Object term = terms.apply(percent ? name.substring(0, name.length() - 1) : name);
            text.append(percent ? asPercent(term) : written(term, locale));
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    private static String written(Object term, Locale locale) {
        if (term instanceof Fraction number) {
            return number.toDecimalText(SHOWN_DECIMALS);
        }
        if (term instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (term instanceof Localised words) {
            return words.text(locale);
        }
        return term.toString();
    }

    private static String asPercent(Object term) {
        if (term instanceof Interval interval) {
            return interval.toPercentText();
        }
        return ((Fraction) term).times(HUNDRED).toDecimalText(SHOWN_DECIMALS) + "%";
    }
}
