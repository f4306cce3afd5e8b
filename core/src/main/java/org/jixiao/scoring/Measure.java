package org.jixiao.scoring;

import java.util.Locale;
import java.util.Optional;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/** What a table of steps or a deduction looks at. Percentages are shares: 93 % is 0.93. */
public enum Measure implements Localised {
    /** B itself, in the base unit of its dimension: % as a share, money in 元, time in seconds. */
    ACTUAL("measure.actual") {
        @Override
        public Optional<Fraction> of(QuantityInput in) {
            return Optional.of(in.actual().times(in.unit().factor()));
        }

        @Override
        String shown(Fraction value) {
            return value.toString();
        }

        @Override
        String shown(Interval interval) {
            return interval.toString();
        }

        @Override
        String shown(Fraction value, QuantityInput in) {
            return new Quantity(value.dividedBy(in.unit().factor()), in.unit()).toString();
        }

        @Override
        String shown(Interval interval, QuantityInput in) {
            return in.unit().equals(Unit.PERCENT)
                    ? interval.toPercentText()
                    : interval.times(Fraction.ONE.dividedBy(in.unit().factor()))
                            + in.unit().symbol();
        }
    },
    /** B ÷ A. */
    COMPLETION("measure.completion") {
        @Override
        public Optional<Fraction> of(QuantityInput in) {
            return in.hasRatio() ? Optional.of(in.completion()) : Optional.empty();
        }
    },
    /** (B − A) ÷ A, below 0 where the actual is below the target. */
    DEVIATION("measure.deviation") {
        @Override
        public Optional<Fraction> of(QuantityInput in) {
            return COMPLETION.of(in).map(completion -> completion.minus(Fraction.ONE));
        }
    },
    /** |B − A| ÷ A. */
    ABSOLUTE_DEVIATION("measure.absolute_deviation") {
        @Override
        public Optional<Fraction> of(QuantityInput in) {
            return DEVIATION.of(in).map(Fraction::abs);
        }
    };

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    /** The measure of {@code in}; empty where it is a share of a target that is not above 0. */
    public abstract Optional<Fraction> of(QuantityInput in);

    /** A value of this measure as a rule states it: shares of a target as percentages. */
    String shown(Fraction value) {
        return value.times(Fraction.of(100)).toDecimalText(4) + "%";
    }

    /** An interval of this measure as a rule states it: shares of a target as percentages. */
    String shown(Interval interval) {
        return interval.toPercentText();
    }

    /** A value of this measure beside the figures of {@code in}: an actual in the unit of the form. */
    String shown(Fraction value, QuantityInput in) {
        return shown(value);
    }

    /** An interval of this measure beside the figures of {@code in}: of actuals in the unit of the form. */
    String shown(Interval interval, QuantityInput in) {
        return shown(interval);
    }

    @Override
    public String text(Locale locale) {
        return Messages.template(code, locale);
    }
}
