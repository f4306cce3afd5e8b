package org.jixiao.value.internal;

import java.util.Locale;
import java.util.Optional;
import org.jixiao.internal.Messages;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Unit;

/** Says an interval as a form would: 不少于 1份且少于 3份. */
public final class IntervalWords {
    private static final int SHOWN_DECIMALS = 6;

    private IntervalWords() {}

    /** Empty for all numbers. */
    public static Optional<String> of(Interval interval, Unit unit, Locale locale) {
        Optional<Fraction> low = interval.low();
        Optional<Fraction> high = interval.high();
        if (low.isPresent() && low.equals(high)) {
            return low.map(edge -> say("interval.exactly", edge, unit, locale));
        }
        Optional<String> above = low.map(
                edge -> say(interval.includesLow() ? "interval.at_least" : "interval.more_than", edge, unit, locale));
        Optional<String> below = high.map(
                edge -> say(interval.includesHigh() ? "interval.at_most" : "interval.less_than", edge, unit, locale));
        return above.isPresent() && below.isPresent()
                ? Optional.of(Messages.text("interval.and", locale, above.get(), below.get()))
                : above.or(() -> below);
    }

    private static String say(String code, Fraction edge, Unit unit, Locale locale) {
        return Messages.text(code, locale, quantity(edge, unit));
    }

    /** A number with its unit, in decimals: one that has no end is cut, with an ellipsis. */
    public static String quantity(Fraction number, Unit unit) {
        return (number.isDecimal() ? number.toString() : number.toDecimalText(SHOWN_DECIMALS)) + unit.symbol();
    }
}
