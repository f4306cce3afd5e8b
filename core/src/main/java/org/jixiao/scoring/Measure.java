package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import com.google.common.base.CaseFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Message;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;
import org.jixiao.value.internal.ShareText;

/** What a table of steps or a deduction measures. Percentages are shares: 93 % is 0.93. */
public enum Measure implements Localised {
    /** B itself, in the base unit of its dimension: % as a share, money in 元, time in seconds. */
    ACTUAL("measure.actual") {
        @Override
        Optional<Fraction> factor(QuantityInput in) {
            return Optional.of(in.unit().factor());
        }

        @Override
        Interval interval(String text) {
            return Interval.parse(text);
        }

        @Override
        Fraction bound(String text) {
            return Fraction.parse(text);
        }

        @Override
        Fraction step(String text) {
            return Fraction.parse(text);
        }
    },
    /** A − B, how much of the target is missing, in the base unit of its dimension; below 0 where the actual is more. */
    SHORTFALL("measure.shortfall") {
        @Override
        public Optional<Fraction> of(QuantityInput in) {
            return ACTUAL.of(in).map(in.target().times(in.unit().factor())::minus);
        }

        @Override
        List<Interval> actualsOf(Interval measured, QuantityInput in) {
            return List.of(ACTUAL.actualsOf(measured, in).get(0).negated().plus(in.target()));
        }

        @Override
        Interval interval(String text) {
            return ACTUAL.interval(text);
        }

        @Override
        Fraction bound(String text) {
            return ACTUAL.bound(text);
        }

        @Override
        Fraction step(String text) {
            return ACTUAL.step(text);
        }
    },
    /** B as a percentage: 95 %, and a bare 95 or 95分 as well. Other units have none, and leave the points open. */
    PERCENTAGE("measure.percentage") {
        @Override
        Optional<Fraction> factor(QuantityInput in) {
            if (in.unit().isNone() || in.unit().equals(MARKS)) {
                return Optional.of(Unit.PERCENT.factor());
            }
            return in.unit().convertsTo(Unit.PERCENT) ? Optional.of(in.unit().factor()) : Optional.empty();
        }

        @Override
        Score unmeasured(QuantityInput in) {
            return Score.open(in, StockReason.NO_PERCENTAGE);
        }

        @Override
        Interval interval(String text) {
            return ShareText.percentages(text);
        }

        @Override
        Fraction bound(String text) {
            return ShareText.percentage(text);
        }

        @Override
        Fraction step(String text) {
            return ShareText.percentage(text);
        }
    },
    /** B ÷ A. */
    COMPLETION("measure.completion"),
    /** (B − A) ÷ A, below 0 where the actual is below the target. */
    DEVIATION("measure.deviation") {
        @Override
        public Optional<Fraction> of(QuantityInput in) {
            return COMPLETION.of(in).map(completion -> completion.minus(Fraction.ONE));
        }

        @Override
        List<Interval> actualsOf(Interval measured, QuantityInput in) {
            return COMPLETION.actualsOf(measured.plus(Fraction.ONE), in);
        }
    },
    /** |B − A| ÷ A. */
    ABSOLUTE_DEVIATION("measure.absolute_deviation") {
        @Override
        public Optional<Fraction> of(QuantityInput in) {
            return DEVIATION.of(in).map(Fraction::abs);
        }

        @Override
        List<Interval> actualsOf(Interval measured, QuantityInput in) {
            // the target itself, a deviation of 0, is counted on the upper side alone
            Stream<Interval> below = measured.and(Interval.moreThan(Fraction.ZERO)).map(Interval::negated).stream();
            Stream<Interval> above = measured.and(Interval.atLeast(Fraction.ZERO)).stream();
            return Stream.concat(below, above)
                    .flatMap(deviations -> DEVIATION.actualsOf(deviations, in).stream())
                    .toList();
        }
    };

    private static final Unit MARKS = Unit.of("分");

    private final Message message;

    Measure(String code) {
        this.message = Message.of(code);
    }

    /** The measure of {@code in}; empty where it is a share of a target that is not above 0, or no percentage. */
    public Optional<Fraction> of(QuantityInput in) {
        return factor(given(in, "in")).map(in.actual()::times);
    }

    /** What an actual is multiplied by; empty where it has no measure. A share of the target, unless said otherwise. */
    Optional<Fraction> factor(QuantityInput in) {
        return in.hasRatio() ? Optional.of(Fraction.ONE.dividedBy(in.target())) : Optional.empty();
    }

    /** An interval of this measure as an author types it: shares, unless said otherwise. */
    Interval interval(String text) {
        return ShareText.interval(text);
    }

    /** A value of this measure as an author types it: a share, unless said otherwise. */
    Fraction bound(String text) {
        return ShareText.any(text);
    }

    /** The size of a step as an author types it: a part of the whole, unless said otherwise. */
    Fraction step(String text) {
        return ShareText.belowWhole(text);
    }

    /** What is earned where there is no measure: a target that is not above 0 is met for all or missed for nothing. */
    Score unmeasured(QuantityInput in) {
        return in.isMet() ? Score.full(in, StockReason.MET) : Score.none(in, StockReason.MISSED_WITHOUT_RATIO);
    }

    /** The actuals whose measure lies in an interval, where the measure means something: none, one or two intervals. */
    List<Interval> actualsOf(Interval measured, QuantityInput in) {
        return List.of(measured.times(Fraction.ONE.dividedBy(factor(in).orElseThrow())));
    }

    /** The name that an author writes: {@code absoluteDeviation}. */
    String word() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
    }

    /** Whether it is an amount, and no share or percentage. */
    boolean isAmount() {
        return this == ACTUAL || this == SHORTFALL;
    }

    /** A value of this measure as an author writes it, with all its decimals. */
    String exactly(Fraction value) {
        return isAmount() ? value.toString() : Shares.percent(value);
    }

    /** A value of this measure as a rule states it: shares of a target as percentages. */
    String shown(Fraction value) {
        return isAmount() ? value.toString() : value.times(Fraction.of(100)).toDecimalText(4) + "%";
    }

    /** An interval of this measure as a rule states it: shares of a target as percentages. */
    String shown(Interval interval) {
        return isAmount() ? interval.toString() : interval.toPercentText();
    }

    /** A value of this measure beside the figures of {@code in}: an actual in the unit of the form. */
    String shown(Fraction value, QuantityInput in) {
        return isAmount() ? new Quantity(value.dividedBy(in.unit().factor()), in.unit()).toString() : shown(value);
    }

    /** An interval of this measure beside the figures of {@code in}: of actuals in the unit of the form. */
    String shown(Interval interval, QuantityInput in) {
        return isAmount() && !in.unit().equals(Unit.PERCENT)
                ? ACTUAL.actualsOf(interval, in).get(0) + in.unit().symbol()
                : interval.toPercentText();
    }

    @Override
    public String text(Locale locale) {
        return message.text(given(locale, "locale"));
    }
}
