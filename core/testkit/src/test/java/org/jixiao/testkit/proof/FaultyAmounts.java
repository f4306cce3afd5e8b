package org.jixiao.testkit.proof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.util.Locale;
import org.jixiao.scoring.Reason;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/** Formulas for numbers that are wrong at a sign, in their precision, by where they run or in their words. */
enum FaultyAmounts implements ScoringStrategy<QuantityInput> {
    /** Less is better, and yet less than the target earns a share. */
    REVERSE_IN_PROPORTION_BELOW {
        @Override
        Fraction points(QuantityInput in) {
            boolean below = in.actual().signum() > 0 && in.actual().isLessThan(in.target());
            return below ? in.weight().times(in.actual()).dividedBy(in.target()) : reverse(in);
        }
    },
    /** Less is better, and yet less than half of the target costs a tenth. */
    REVERSE_CUT_FAR_BELOW {
        @Override
        Fraction points(QuantityInput in) {
            boolean far = in.target().signum() > 0
                    && in.actual().times(Fraction.of(2)).isLessThan(in.target());
            return far ? in.weight().times(Fraction.parse("90%")) : reverse(in);
        }
    },
    /** Nothing above 0 meets a target of 0, but all of it is paid. */
    REVERSE_ZERO_IS_ALWAYS_MET {
        @Override
        Fraction points(QuantityInput in) {
            return in.target().signum() == 0 ? in.weight() : reverse(in);
        }
    },
    /** A ratio of a limit below 0. */
    REVERSE_RATIO_BELOW_ZERO {
        @Override
        Fraction points(QuantityInput in) {
            boolean isOver = in.actual().signum() != 0 && in.actual().isMoreThan(in.target());
            return isOver ? in.weight().times(in.target()).dividedBy(in.actual()) : in.weight();
        }
    },
    /** Twice as far below 0 counts as twice as good. */
    RATIO_OF_NEGATIVE_TARGET {
        @Override
        Fraction points(QuantityInput in) {
            return in.target().signum() < 0
                    ? in.weight()
                            .times(in.actual()
                                    .dividedBy(in.target())
                                    .max(Fraction.ZERO)
                                    .min(Fraction.ONE))
                    : FaultyNumbers.proportional(in);
        }
    },
    /** Computed in binary. */
    IN_DOUBLES {
        @Override
        Fraction points(QuantityInput in) {
            if (in.target().signum() <= 0 || in.actual().signum() <= 0) {
                return FaultyNumbers.proportional(in);
            }
            double share = Math.min(
                    1, decimal(in.actual()).doubleValue() / decimal(in.target()).doubleValue());
            return in.weight().times(Fraction.of(new BigDecimal(share)));
        }
    },
    /** Amounts in an int. */
    IN_INTS {
        @Override
        Fraction points(QuantityInput in) {
            BigDecimal target = decimal(in.target());
            boolean whole = target.stripTrailingZeros().scale() <= 0;
            return whole
                            && in.actual().isLessThan(in.target())
                            && target.intValue() <= decimal(in.actual()).intValue()
                    ? in.weight()
                    : FaultyNumbers.proportional(in);
        }
    },
    /** Six decimals of a number count. */
    SIX_DECIMALS {
        @Override
        Fraction points(QuantityInput in) {
            return FaultyNumbers.proportional(
                    new QuantityInput(in.weight(), cut(in.target()), cut(in.actual()), in.unit(), in.direction()));
        }

        private static Fraction cut(Fraction number) {
            return Fraction.of(number.rounded(Rounding.of(6, RoundingMode.HALF_UP)));
        }
    },
    /** Half of the points for what is missed, written and read by the language of the machine. */
    BY_THE_LANGUAGE_OF_THE_MACHINE {
        @Override
        Fraction points(QuantityInput in) {
            Fraction half = Fraction.of(new BigDecimal(new DecimalFormat("0.0").format(new BigDecimal("0.5"))));
            return in.actual().isAtLeast(in.target())
                    ? in.weight()
                    : in.weight().times(half);
        }
    },
    /** Its reason is the same in both languages. */
    REASON_IN_CHINESE_ALONE {
        @Override
        Reason reason() {
            return Reason.of("proof.chinese", "按比例计分", "按比例计分");
        }
    },
    /** Its description is the same in both languages. */
    DESCRIBED_IN_CHINESE_ALONE {
        @Override
        public String describe(Locale locale) {
            return "按比例计分";
        }
    },
    /** Described as {@link #DESCRIBED_BY_ANOTHER}, which it is not. */
    DESCRIBED_AS_ONE {
        @Override
        public String describe(Locale locale) {
            return locale.equals(Locale.CHINESE) ? "按比例计分" : "in proportion";
        }
    },
    /** Copied with its description. */
    DESCRIBED_BY_ANOTHER {
        @Override
        Fraction points(QuantityInput in) {
            return reverse(in);
        }

        @Override
        public String describe(Locale locale) {
            return DESCRIBED_AS_ONE.describe(locale);
        }
    },
    /** A budget of 0 is a divisor. */
    DIVIDES_BY_BUDGET {
        @Override
        Fraction points(QuantityInput in) {
            return in.weight().times(in.actual().dividedBy(in.target()).min(Fraction.ONE));
        }
    },
    /** All from 90 % on. */
    FULL_FROM_90_PERCENT {
        @Override
        Fraction points(QuantityInput in) {
            boolean full = in.actual().isAtLeast(in.target().times(Fraction.parse("90%")));
            return full ? in.weight() : FaultyNumbers.proportional(in);
        }
    },
    /** Nothing from 80 to 90 %. */
    HOLE_IN_A_TABLE {
        @Override
        Fraction points(QuantityInput in) {
            boolean hole = in.actual().isAtLeast(in.target().times(Fraction.parse("80%")))
                    && in.actual().isLessThan(in.target().times(Fraction.parse("90%")));
            return hole ? Fraction.ZERO : FaultyNumbers.proportional(in);
        }
    };

    private static final Reason REASON = Reason.of("proof.faulty_amount", "有误的规则", "a faulty rule");

    Fraction points(QuantityInput in) {
        return FaultyNumbers.proportional(in);
    }

    Reason reason() {
        return REASON;
    }

    @Override
    public Score score(QuantityInput in) {
        return Score.of(points(in), in, reason());
    }

    @Override
    public String describe(Locale locale) {
        return locale.equals(Locale.CHINESE) ? "有误的规则 " + name() : "faulty rule " + name();
    }

    private static Fraction reverse(QuantityInput in) {
        if (!in.actual().isMoreThan(in.target())) {
            return in.weight();
        }
        return in.target().signum() <= 0
                ? Fraction.ZERO
                : in.weight().times(in.target()).dividedBy(in.actual());
    }

    private static BigDecimal decimal(Fraction number) {
        String[] parts = number.toString().split("/", -1);
        BigDecimal top = new BigDecimal(parts[0]);
        return parts.length == 1 ? top : top.divide(new BigDecimal(parts[1]), MathContext.DECIMAL128);
    }
}
