package org.jixiao.monitoring;

import static org.jixiao.value.internal.Checks.given;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.form.Comparison;
import org.jixiao.form.Direction;
import org.jixiao.form.Indicator;
import org.jixiao.form.Nature;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.internal.ReadBack;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;

/** How far one row of a form has come by the end of a month. Immutable. */
@Value.Immutable
public abstract class MonitoredIndicator implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    MonitoredIndicator() {}

    static MonitoredIndicator of(Indicator indicator, Month month, MonitoringRules rules) {
        return ImmutableMonitoredIndicator.make(indicator, month, rules);
    }

    /** The row, with the actual reached so far. */
    public abstract Indicator indicator();

    /** The month by whose end it is looked at. */
    public abstract Month month();

    /** What it is looked at by. */
    public abstract MonitoringRules rules();

    /**
     * What was to be reached by now: of a target that more is better for, its share of the month; of one that is not to be exceeded, all of
     * it. Empty where {@link #colour} is.
     */
    public Optional<Quantity> expected() {
        return numbers().map(numbers -> new Quantity(due(numbers), numbers.unit()));
    }

    /** The actual as a share of what was to be reached; empty where that is not above 0, or the target is not to be exceeded. */
    public Optional<Fraction> rate() {
        return numbers()
                .filter(numbers -> isPositive(numbers) && due(numbers).signum() > 0)
                .map(numbers -> numbers.actual().dividedBy(due(numbers)));
    }

    /**
     * The colour; empty where target and actual are not two numbers that can be compared, such as a rating, a date, or an actual that is not
     * reported yet.
     */
    public Optional<Colour> colour() {
        return numbers().map(this::colourOf);
    }

    /** The figures behind the colour and where the rule comes from, in the language of {@code locale}: Chinese, else English. */
    public String explain(Locale locale) {
        return new MonitoringText(given(locale, "locale")).of(this);
    }

    /** How much of the target is attained, 0 to 1; empty where the target is not above 0, or is not to be exceeded. */
    Optional<Fraction> attained() {
        return numbers()
                .filter(numbers -> isPositive(numbers) && aim(numbers).signum() > 0)
                .map(numbers -> numbers.actual()
                        .dividedBy(aim(numbers))
                        .min(Fraction.ONE)
                        .max(Fraction.ZERO));
    }

    private Optional<Comparison> numbers() {
        return indicator().comparison();
    }

    /** The number that is to be reached: of a range the end that is reached first, or where less is better the last that is allowed. */
    Fraction aim(Comparison numbers) {
        if (!(indicator().target() instanceof RangeTarget range)) {
            return numbers.target();
        }
        Quantity end = isPositive(numbers) ? range.low() : range.high();
        return end.unit().convertsTo(numbers.unit()) ? end.in(numbers.unit()).number() : end.number();
    }

    private static boolean isPositive(Comparison numbers) {
        return numbers.direction() == Direction.POSITIVE;
    }

    /** A target below 0 has no shares: it is to be reached as it is. */
    private Fraction due(Comparison numbers) {
        return isPositive(numbers) && aim(numbers).signum() > 0
                ? aim(numbers).times(rules().shareBy(month()))
                : aim(numbers);
    }

    private Colour colourOf(Comparison numbers) {
        Optional<Fraction> rate = rate();
        if (rate.isPresent()) {
            return rules().colours().at(rate.get());
        }
        return isKept(numbers) ? Colour.GREEN : Colour.RED;
    }

    /** Whether a number without a rate is where it has to be. */
    private boolean isKept(Comparison numbers) {
        if (isPositive(numbers)) {
            return numbers.actual().isAtLeast(due(numbers));
        }
        return isLimitOut()
                ? numbers.actual().isLessThan(aim(numbers))
                : numbers.actual().isAtMost(aim(numbers));
    }

    /** Whether a target that is not to be exceeded is red where it is reached: the rules say so, or its sign is &lt;. */
    boolean isLimitOut() {
        return rules().isRedAtLimit()
                || (indicator().target() instanceof QuantityTarget limit && limit.nature() == Nature.LESS_THAN);
    }

    /** What was read back is held to what every such row is held to. */
    @Serial
    Object readResolve() throws InvalidObjectException {
        return ReadBack.through(
                () -> of(given(indicator(), "indicator"), given(month(), "month"), given(rules(), "rules")));
    }
}
