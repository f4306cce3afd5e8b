package org.jixiao.value;

import com.google.common.math.LongMath;
import com.google.errorprone.annotations.Immutable;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number, always in lowest terms with a positive denominator.
 *
 * <p>Equal numbers are equal objects: {@code parse("80")}, {@code parse("80.0")} and {@code of(160, 2)} are the same.
 * Small numbers are kept as two longs and every operation on them is checked for overflow; what does not fit goes on
 * over {@link BigInteger} without losing anything. Immutable.
 */
@Immutable
public final class Fraction implements Comparable<Fraction>, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    public static final Fraction ZERO = new Fraction(0, 1);
    public static final Fraction ONE = new Fraction(1, 1);

    private static final long PERCENT = 100;
    private static final Fraction HUNDRED = new Fraction(PERCENT, 1);
    private static final int LONG_DIGITS = 18;
    private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);

    private final long numerator;
    private final long denominator;
    private final @Nullable Big big;

    /** The parts of a fraction that does not fit into two longs. */
    @Immutable
    private record Big(BigInteger numerator, BigInteger denominator) implements Serializable {}

    private Fraction(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = null;
    }

    private Fraction(Big big) {
        this.numerator = 0;
        this.denominator = 0;
        this.big = big;
    }

    /** The whole number {@code value}. */
    public static Fraction of(long value) {
        return value == Long.MIN_VALUE ? of(BigInteger.valueOf(value), BigInteger.ONE) : new Fraction(value, 1);
    }

    /**
     * {@code numerator ÷ denominator}.
     *
     * @throws ArithmeticException if {@code denominator} is 0
     */
    public static Fraction of(long numerator, long denominator) {
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        if (denominator == 0) {
            throw new ArithmeticException("division of " + numerator + " by zero");
        }
        if (denominator == 1) {
            return new Fraction(numerator, 1);
        }
        long gcd = gcd(Math.abs(numerator), Math.abs(denominator));
        long sign = denominator < 0 ? -1 : 1;
        return new Fraction(sign * (numerator / gcd), sign * (denominator / gcd));
    }

    /**
     * {@code numerator ÷ denominator}.
     *
     * @throws ArithmeticException if {@code denominator} is 0
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division of " + numerator + " by zero");
        }
        BigInteger gcd = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? gcd.negate() : gcd;
        BigInteger top = numerator.divide(divisor);
        BigInteger bottom = denominator.divide(divisor);
        return isSmall(top) && isSmall(bottom)
                ? new Fraction(top.longValue(), bottom.longValue())
                : new Fraction(new Big(top, bottom));
    }

    /**
     * The exact value of a decimal.
     *
     * @throws IllegalArgumentException if it has more than 60 digits before or behind its decimal point
     */
    public static Fraction of(BigDecimal value) {
        return ofAnySize(Decimals.bounded(value));
    }

    /** For what was reckoned here: a quotient of two admissible numbers can have more digits than either. */
    private static Fraction ofAnySize(BigDecimal value) {
        int scale = value.scale();
        if (scale >= 0 && scale <= LONG_DIGITS && value.precision() <= LONG_DIGITS) {
            return scale == 0
                    ? new Fraction(value.longValue(), 1)
                    : of(value.unscaledValue().longValue(), LongMath.pow(10, scale));
        }
        return scale >= 0
                ? of(value.unscaledValue(), BigInteger.TEN.pow(scale))
                : of(value.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * Reads {@code 0.7}, {@code 70 %} (the same number) or {@code 7/10}.
     *
     * @throws IllegalArgumentException if the text is none of these, quoting it
     */
    public static Fraction parse(String text) {
        String trimmed = text.strip();
        if (trimmed.endsWith("%")) {
            return ofDecimal(trimmed.substring(0, trimmed.length() - 1), text).dividedBy(HUNDRED);
        }
        int slash = trimmed.indexOf('/');
        if (slash < 0) {
            return ofDecimal(trimmed, text);
        }
        Fraction bottom = ofDecimal(trimmed.substring(slash + 1), text);
        if (bottom.signum() == 0) {
            throw new IllegalArgumentException("expected a denominator other than 0, got \"" + text + "\"");
        }
        return ofDecimal(trimmed.substring(0, slash), text).dividedBy(bottom);
    }

    private static Fraction ofDecimal(String part, String text) {
        String digits = part.strip();
        if (!Decimals.isPlainDecimal(digits)) {
            throw new IllegalArgumentException("expected a number such as 0.7, 70% or 7/10, got \"" + text + "\"");
        }
        return of(Decimals.parse(digits));
    }

    public Fraction plus(Fraction other) {
        if (big == null && other.big == null) {
            if (denominator == other.denominator) {
                long sum = numerator + other.numerator;
                if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
                    return denominator == 1 ? new Fraction(sum, 1) : of(sum, denominator);
                }
            } else if (other.denominator == 1 && fits(other.numerator, denominator)) {
                long sum = numerator + other.numerator * denominator;
                if (((numerator ^ sum) & ((other.numerator * denominator) ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
                    // a whole number more takes nothing from lowest terms
                    return new Fraction(sum, denominator);
                }
            } else if (fits(numerator, other.denominator)
                    && fits(other.numerator, denominator)
                    && fits(denominator, other.denominator)) {
                long left = numerator * other.denominator;
                long right = other.numerator * denominator;
                long sum = left + right;
                if (((left ^ sum) & (right ^ sum)) >= 0) {
                    return of(sum, denominator * other.denominator);
                }
            }
        }
        return of(
                top().multiply(other.bottom()).add(other.top().multiply(bottom())), bottom().multiply(other.bottom()));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction times(Fraction other) {
        if (big == null && other.big == null) {
            if (numerator == 0 || other.numerator == 0) {
                return ZERO;
            }
            // what both have in common is taken out first: the product is then in lowest terms
            long left = gcd(Math.abs(numerator), other.denominator);
            long right = gcd(Math.abs(other.numerator), denominator);
            long a = numerator / left;
            long b = denominator / right;
            long c = other.numerator / right;
            long d = other.denominator / left;
            if (fits(a, c) && fits(b, d)) {
                return new Fraction(a * c, b * d);
            }
        }
        return of(top().multiply(other.top()), bottom().multiply(other.bottom()));
    }

    /**
     * This number divided by another, exactly.
     *
     * @throws ArithmeticException if {@code other} is 0
     */
    public Fraction dividedBy(Fraction other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("division of " + this + " by zero");
        }
        if (big == null && other.big == null) {
            if (numerator == 0) {
                return ZERO;
            }
            long sign = other.numerator < 0 ? -1 : 1;
            long above = gcd(Math.abs(numerator), Math.abs(other.numerator));
            long below = gcd(denominator, other.denominator);
            long a = sign * (numerator / above);
            long b = denominator / below;
            long c = sign * (other.numerator / above);
            long d = other.denominator / below;
            if (fits(a, d) && fits(b, c)) {
                return new Fraction(a * d, b * c);
            }
        }
        return of(top().multiply(other.bottom()), bottom().multiply(other.top()));
    }

    public Fraction negated() {
        return big == null ? new Fraction(-numerator, denominator) : of(big.numerator.negate(), big.denominator);
    }

    public Fraction abs() {
        return signum() < 0 ? negated() : this;
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** -1, 0 or 1. */
    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator.signum();
    }

    public boolean isAtLeast(Fraction other) {
        return compareTo(other) >= 0;
    }

    public boolean isAtMost(Fraction other) {
        return compareTo(other) <= 0;
    }

    public boolean isMoreThan(Fraction other) {
        return compareTo(other) > 0;
    }

    public boolean isLessThan(Fraction other) {
        return compareTo(other) < 0;
    }

    /** The largest whole number that is not above this one. */
    public Fraction floor() {
        return ofAnySize(rounded(0, RoundingMode.FLOOR));
    }

    /**
     * Compares this number with {@code one × other}, exactly, without making the product where longs suffice: -1, 0 or 1.
     */
    public int compareToProduct(Fraction one, Fraction other) {
        if (big == null && one.big == null && other.big == null && fits(one.numerator, other.numerator)) {
            long top = one.numerator * other.numerator;
            long bottom = one.denominator * other.denominator;
            if (fits(one.denominator, other.denominator) && fits(numerator, bottom) && fits(top, denominator)) {
                return Long.compare(numerator * bottom, top * denominator);
            }
        }
        return Integer.signum(compareTo(one.times(other)));
    }

    /** Compares this number with a decimal, counted in units of its last place: 9412 at scale 2 is 94.12. */
    public int compareToUnits(long units, int scale) {
        if (big == null && scale >= 0 && scale <= LONG_DIGITS) {
            long power = LongMath.pow(10, scale);
            if (fits(numerator, power) && fits(units, denominator)) {
                return Long.compare(numerator * power, units * denominator);
            }
        }
        return compareTo(of(BigDecimal.valueOf(units, scale)));
    }

    /**
     * How many of some edges {@code part ÷ whole} has reached: the edges ascend, and {@code whole} is above 0.
     */
    public static int edgesReached(Fraction part, Fraction whole, List<Fraction> ascending) {
        boolean small = part.big == null
                && whole.big == null
                && fits(part.numerator, whole.denominator)
                && fits(whole.numerator, part.denominator);
        long top = part.numerator * whole.denominator;
        long bottom = whole.numerator * part.denominator;
        for (int i = 0; i < ascending.size(); i++) {
            Fraction edge = ascending.get(i);
            boolean isReached =
                    (small && edge.big == null && fits(top, edge.denominator) && fits(bottom, edge.numerator))
                            ? top * edge.denominator >= bottom * edge.numerator
                            : part.compareToProduct(whole, edge) >= 0;
            if (!isReached) {
                return i;
            }
        }
        return ascending.size();
    }

    /**
     * {@code weight × min(1, part ÷ whole)} as a whole number of units of the last decimal, rounded once; {@link
     * Rounding#TOO_LARGE} where that leaves the range of long on the way. {@code part} is not below 0, {@code whole} above it.
     */
    static long proportionalUnits(Fraction weight, Fraction part, Fraction whole, Rounding rounding) {
        if (weight.big != null
                || part.big != null
                || whole.big != null
                || !fits(part.numerator, whole.denominator)
                || !fits(whole.numerator, part.denominator)) {
            return Rounding.TOO_LARGE;
        }
        long top = part.numerator * whole.denominator;
        long bottom = whole.numerator * part.denominator;
        if (top >= bottom) {
            return weight.roundedUnits(rounding);
        }
        long points = weight.numerator * LongMath.pow(10, rounding.scale());
        boolean small = fits(weight.numerator, LongMath.pow(10, rounding.scale()))
                && fits(points, top)
                && fits(weight.denominator, bottom);
        return small ? LongMath.divide(points * top, weight.denominator * bottom, rounding.mode()) : Rounding.TOO_LARGE;
    }

    /**
     * {@code weight × part ÷ whole} as a whole number of units of the last decimal, rounded once; {@link Rounding#TOO_LARGE}
     * where that leaves the range of long on the way. {@code whole} is not 0.
     */
    static long roundedUnits(Fraction weight, Fraction part, Fraction whole, Rounding rounding) {
        if (weight.big != null || part.big != null || whole.big != null || !fits(weight.numerator, part.numerator)) {
            return Rounding.TOO_LARGE;
        }
        long top = weight.numerator * part.numerator;
        long bottom = weight.denominator * part.denominator;
        long power = LongMath.pow(10, rounding.scale());
        boolean small = fits(weight.denominator, part.denominator)
                && fits(top, whole.denominator)
                && fits(bottom, whole.numerator)
                && fits(top * whole.denominator, power);
        return small
                ? LongMath.divide(top * whole.denominator * power, bottom * whole.numerator, rounding.mode())
                : Rounding.TOO_LARGE;
    }

    /** This number as a whole number of units of the last decimal, rounded once; {@link Rounding#TOO_LARGE} where that is no long. */
    long roundedUnits(Rounding rounding) {
        long power = LongMath.pow(10, rounding.scale());
        if (big != null || !fits(numerator, power)) {
            return Rounding.TOO_LARGE;
        }
        return denominator == 1 ? numerator * power : LongMath.divide(numerator * power, denominator, rounding.mode());
    }

    /** The one place where exactness ends: the nearest number with the rounding's decimals, in its mode. */
    public BigDecimal rounded(Rounding rounding) {
        return rounded(rounding.scale(), rounding.mode());
    }

    private BigDecimal rounded(int scale, RoundingMode mode) {
        if (big == null && scale <= LONG_DIGITS) {
            long power = LongMath.pow(10, scale);
            if (fits(numerator, power)) {
                return BigDecimal.valueOf(LongMath.divide(numerator * power, denominator, mode), scale);
            }
        }
        return new BigDecimal(top()).divide(new BigDecimal(bottom()), scale, mode);
    }

    /** True if this number has a finite decimal expansion. */
    public boolean isDecimal() {
        if (big == null) {
            return DecimalText.isPowerOfTwoAndFive(denominator);
        }
        BigInteger rest = bottom();
        rest = rest.shiftRight(rest.getLowestSetBit());
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
        }
        return rest.equals(BigInteger.ONE);
    }

    /**
     * The number in plain decimal digits, cut (not rounded) after {@code decimals} places; a cut is shown by an ellipsis:
     * {@code 9.9971…}.
     */
    public String toDecimalText(int decimals) {
        StringBuilder text = new StringBuilder();
        writeDecimal(text, decimals);
        return text.toString();
    }

    /** Writes {@link #toDecimalText} behind what {@code text} holds. */
    public void writeDecimal(StringBuilder text, int decimals) {
        if (big == null && DecimalText.write(text, numerator, denominator, decimals)) {
            return;
        }
        BigDecimal cut = rounded(decimals, RoundingMode.DOWN);
        if (ofAnySize(cut).equals(this)) {
            text.append(plain(cut));
        } else {
            text.append(signum() < 0 && cut.signum() == 0 ? "-" : "")
                    .append(cut.toPlainString())
                    .append('…');
        }
    }

    /** Writes the number as a percentage, cut after {@code decimals} places, behind what {@code text} holds. */
    public void writePercent(StringBuilder text, int decimals) {
        if (big == null
                && fits(numerator, PERCENT)
                && DecimalText.write(text, numerator * PERCENT, denominator, decimals)) {
            text.append('%');
            return;
        }
        times(HUNDRED).writeDecimal(text, decimals);
        text.append('%');
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** The exact decimal where there is one, else {@code numerator/denominator}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        write(text);
        return text.toString();
    }

    /** Writes the number as {@link #toString} has it behind what {@code text} holds. */
    public void write(StringBuilder text) {
        if (big == null && DecimalText.writeExact(text, numerator, denominator)) {
            return;
        }
        text.append(
                isDecimal() ? plain(new BigDecimal(top()).divide(new BigDecimal(bottom()))) : top() + "/" + bottom());
    }

    @Override
    public int compareTo(Fraction other) {
        if (big == null && other.big == null) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            if (fits(numerator, other.denominator) && fits(other.numerator, denominator)) {
                return Long.compare(numerator * other.denominator, other.numerator * denominator);
            }
        }
        return top().multiply(other.bottom()).compareTo(other.top().multiply(bottom()));
    }

    /**
     * Whether this is the number that a decimal is.
     *
     * @throws IllegalArgumentException if the decimal has more than 60 digits before or behind its decimal point
     */
    public boolean isEqualTo(BigDecimal decimal) {
        int scale = decimal.scale();
        if (big == null && scale >= 0 && scale <= LONG_DIGITS && LongMath.pow(10, scale) % denominator != 0) {
            // more decimals than that, or no end to them
            return false;
        }
        return equals(of(decimal));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(big, that.big);
    }

    @Override
    public int hashCode() {
        return big == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : big.hashCode();
    }

    /** The greatest common divisor of a number of 0 or more and one above 0. */
    private static long gcd(long a, long b) {
        if (a == 1 || b == 1) {
            return 1;
        }
        long small = Math.min(a, b);
        long large = Math.max(a, b);
        // one division leaves little to do where one number is much smaller than the other
        return small != 0 && small < large >>> 6 ? LongMath.gcd(large % small, small) : LongMath.gcd(large, small);
    }

    private BigInteger top() {
        return big == null ? BigInteger.valueOf(numerator) : big.numerator;
    }

    private BigInteger bottom() {
        return big == null ? BigInteger.valueOf(denominator) : big.denominator;
    }

    /**
     * Whether {@code value} is a long other than {@link Long#MIN_VALUE}: then, and only then, it is kept as one, so that
     * equal numbers have equal fields.
     */
    private static boolean isSmall(BigInteger value) {
        return value.bitLength() < Long.SIZE && !value.equals(LONG_MIN);
    }

    /** Whether {@code a × b} is a long other than {@link Long#MIN_VALUE}, which has no opposite. */
    static boolean fits(long a, long b) {
        long low = a * b;
        return Math.multiplyHigh(a, b) == low >> (Long.SIZE - 1) && low != Long.MIN_VALUE;
    }
}
