package org.jixiao.value;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.quoted;

import com.google.common.math.LongMath;
import com.google.errorprone.annotations.Immutable;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.internal.TextBuilder;
import org.jixiao.internal.Written;
import org.jixiao.value.internal.HalfWidth;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number.
 *
 * <p>Equal numbers are equal objects: {@code parse("80")}, {@code parse("80.0")} and {@code of(160, 2)} are the same, and
 * are written the same. Small numbers are kept as two longs and every operation on them is checked for overflow; what does
 * not fit is brought to lowest terms first, and goes on over {@link BigInteger} where that is not enough. Nothing is ever
 * lost. Immutable.
 */
@Immutable
public final class Fraction implements Comparable<Fraction>, Written, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** 0. */
    public static final Fraction ZERO = new Fraction(0, 1);
    /** 1. */
    public static final Fraction ONE = new Fraction(1, 1);

    private static final long PERCENT = 100;
    private static final Fraction HUNDRED = new Fraction(PERCENT, 1);
    private static final int QUOTED_DECIMALS = 6;
    private static final int LONG_DIGITS = 18;
    /** 1, 10, 100 … to the most decimals that a score is rounded to. */
    private static final long[] POWERS = powers();

    private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);

    // in any terms, the denominator above 0; both 0 where the number does not fit
    private final long numerator;
    private final long denominator;
    private final @Nullable Big big;

    /** The parts, in lowest terms, of a number that does not fit into two longs. */
    @Immutable
    private record Big(BigInteger numerator, BigInteger denominator) implements Serializable {
        Big {
            given(numerator, "numerator");
            given(denominator, "denominator");
        }
    }

    /** 10 to the {@code decimals}, for as many as a score is rounded to. */
    static long power(int decimals) {
        return POWERS[decimals];
    }

    private static long[] powers() {
        long[] powers = new long[Rounding.MAX_SCALE + 1];
        for (int decimals = 0; decimals < powers.length; decimals++) {
            powers[decimals] = LongMath.pow(10, decimals);
        }
        return powers;
    }

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

    /** A whole number. */
    public static Fraction of(long value) {
        return value == Long.MIN_VALUE ? of(BigInteger.valueOf(value), BigInteger.ONE) : new Fraction(value, 1);
    }

    /**
     * {@code numerator ÷ denominator}.
     *
     * @throws InvalidValueException if {@code denominator} is 0
     */
    public static Fraction of(long numerator, long denominator) {
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        if (denominator == 0) {
            throw byZero(numerator);
        }
        return denominator < 0 ? new Fraction(-numerator, -denominator) : new Fraction(numerator, denominator);
    }

    /**
     * {@code numerator ÷ denominator}.
     *
     * @throws InvalidValueException if {@code denominator} is 0
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        given(numerator, "numerator");
        if (given(denominator, "denominator").signum() == 0) {
            throw byZero(numerator);
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
     * @throws InvalidValueException if it has more than 60 digits before or behind its decimal point
     */
    public static Fraction of(BigDecimal value) {
        // what is computed with again and again is brought to lowest terms once
        return ofAnySize(Decimals.bounded(given(value, "value"))).lowest();
    }

    private static InvalidValueException byZero(Object dividend) {
        return invalid("fraction.divisor", "0", dividend.toString());
    }

    /** For results computed here: a quotient of two admissible numbers can have more digits than either. */
    private static Fraction ofAnySize(BigDecimal value) {
        int scale = value.scale();
        if (scale >= 0 && scale <= LONG_DIGITS && value.precision() <= LONG_DIGITS) {
            return scale == 0
                    ? new Fraction(value.longValue(), 1)
                    : of(value.scaleByPowerOfTen(scale).longValue(), LongMath.pow(10, scale));
        }
        return scale >= 0
                ? of(value.unscaledValue(), BigInteger.TEN.pow(scale))
                : of(value.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * Reads {@code 0.7}, {@code 70 %} (the same number) or {@code 7/10}, each with at most 60 digits before and behind its
     * decimal points. Full-width digits and signs are read as well.
     *
     * @throws InvalidValueException if the text is none of these
     */
    public static Fraction parse(String text) {
        String trimmed = HalfWidth.of(given(text, "text")).strip();
        if (trimmed.endsWith("%")) {
            return ofDecimal(trimmed.substring(0, trimmed.length() - 1), text).dividedBy(HUNDRED);
        }
        int slash = trimmed.indexOf('/');
        if (slash < 0) {
            return ofDecimal(trimmed, text);
        }
        Fraction bottom = ofDecimal(trimmed.substring(slash + 1), text);
        if (bottom.signum() == 0) {
            throw invalid("fraction.denominator", quoted(text));
        }
        return ofDecimal(trimmed.substring(0, slash), text).dividedBy(bottom);
    }

    private static Fraction ofDecimal(String part, String text) {
        String digits = part.strip();
        if (!Decimals.isPlainDecimal(digits)) {
            throw invalid("fraction.text", quoted(text));
        }
        return of(Decimals.parse(digits));
    }

    /** {@code this + other}, exactly: 1/2 plus 1/3 is 5/6. */
    public Fraction plus(Fraction other) {
        given(other, "other");
        return plus(other, 1);
    }

    /** {@code this − other}, exactly: 1/2 minus 1/3 is 1/6. */
    public Fraction minus(Fraction other) {
        given(other, "other");
        return plus(other, -1);
    }

    private Fraction plus(Fraction other, int sign) {
        if (big == null && other.big == null) {
            long more = sign * other.numerator;
            if (denominator == other.denominator && addFits(numerator, more)) {
                return new Fraction(numerator + more, denominator);
            }
            if (fits(numerator, other.denominator)
                    && fits(more, denominator)
                    && fits(denominator, other.denominator)
                    && addFits(numerator * other.denominator, more * denominator)) {
                return new Fraction(
                        numerator * other.denominator + more * denominator, denominator * other.denominator);
            }
            if (areReducible(other)) {
                return lowest().plus(other.lowest(), sign);
            }
        }
        BigInteger right = other.top().multiply(bottom());
        BigInteger left = top().multiply(other.bottom());
        return of(sign < 0 ? left.subtract(right) : left.add(right), bottom().multiply(other.bottom()));
    }

    /** Whether one of two small numbers is not in lowest terms: then what did not fit may fit after all. */
    private boolean areReducible(Fraction other) {
        return isReducible() || other.isReducible();
    }

    private boolean isReducible() {
        return big == null && denominator != 1 && gcd(Math.abs(numerator), denominator) != 1;
    }

    /** {@code this × other}, exactly: 1/2 times 2/3 is 1/3. */
    public Fraction times(Fraction other) {
        given(other, "other");
        if (big == null
                && other.big == null
                && fits(numerator, other.numerator)
                && fits(denominator, other.denominator)) {
            return new Fraction(numerator * other.numerator, denominator * other.denominator);
        }
        if (areReducible(other)) {
            return lowest().times(other.lowest());
        }
        return of(top().multiply(other.top()), bottom().multiply(other.bottom()));
    }

    /**
     * {@code this ÷ other}, exactly: 1 divided by 3 is 1/3.
     *
     * @throws InvalidValueException if {@code other} is 0
     */
    public Fraction dividedBy(Fraction other) {
        if (given(other, "other").signum() == 0) {
            throw byZero(this);
        }
        if (big == null
                && other.big == null
                && fits(numerator, other.denominator)
                && fits(denominator, other.numerator)) {
            return of(numerator * other.denominator, denominator * other.numerator);
        }
        if (areReducible(other)) {
            return lowest().dividedBy(other.lowest());
        }
        return of(top().multiply(other.bottom()), bottom().multiply(other.top()));
    }

    /**
     * {@code this × part ÷ whole} in one step: of 20 points at 3 of 4 it is 15.
     *
     * @throws InvalidValueException if {@code whole} is 0
     */
    public Fraction times(Fraction part, Fraction whole) {
        given(part, "part");
        if (given(whole, "whole").signum() == 0) {
            throw byZero(this);
        }
        if (big == null && part.big == null && whole.big == null) {
            long top = numerator * part.numerator;
            long bottom = denominator * part.denominator;
            if (fits(numerator, part.numerator)
                    && fits(denominator, part.denominator)
                    && fits(top, whole.denominator)
                    && fits(bottom, whole.numerator)) {
                return of(top * whole.denominator, bottom * whole.numerator);
            }
        }
        return times(part).dividedBy(whole);
    }

    /** {@code −this}. */
    public Fraction negated() {
        return big == null ? new Fraction(-numerator, denominator) : of(big.numerator.negate(), big.denominator);
    }

    /** This number without its sign. */
    public Fraction abs() {
        return signum() < 0 ? negated() : this;
    }

    /** The smaller of the two; this one where they are equal. */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of the two; this one where they are equal. */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The sign: -1 below 0, 0 at 0, 1 above 0. */
    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator.signum();
    }

    /** {@code this ≥ other}. */
    public boolean isAtLeast(Fraction other) {
        return compareTo(other) >= 0;
    }

    /** {@code this ≤ other}. */
    public boolean isAtMost(Fraction other) {
        return compareTo(other) <= 0;
    }

    /** {@code this > other}. */
    public boolean isMoreThan(Fraction other) {
        return compareTo(other) > 0;
    }

    /** {@code this < other}. */
    public boolean isLessThan(Fraction other) {
        return compareTo(other) < 0;
    }

    /** The largest whole number that is not above this one: 2 for 2.9, -3 for -2.1. */
    public Fraction floor() {
        return ofAnySize(rounded(0, RoundingMode.FLOOR));
    }

    /**
     * {@link #rounded} as a whole number of units of the last decimal: 9.99 at two decimals is 999.
     *
     * @throws ArithmeticException if that is no long
     */
    public long roundedUnits(Rounding rounding) {
        // of all that scoring does, this is done most often
        long power = POWERS[given(rounding, "rounding").scale()];
        if (big == null && fits(numerator, power)) {
            return denominator == 1
                    ? numerator * power
                    : LongMath.divide(numerator * power, denominator, rounding.mode());
        }
        return isReducible()
                ? lowest().roundedUnits(rounding)
                : rounded(rounding).unscaledValue().longValueExact();
    }

    /**
     * This number with the decimals of {@code rounding}, in its mode: 9.9971 to two decimals is 9.99 with DOWN and 10.00 with
     * HALF_UP. The one place where exactness ends.
     */
    public BigDecimal rounded(Rounding rounding) {
        return rounded(given(rounding, "rounding").scale(), rounding.mode());
    }

    private BigDecimal rounded(int scale, RoundingMode mode) {
        if (big == null && scale <= LONG_DIGITS) {
            long power = LongMath.pow(10, scale);
            if (fits(numerator, power)) {
                return BigDecimal.valueOf(LongMath.divide(numerator * power, denominator, mode), scale);
            }
        }
        return isReducible()
                ? lowest().rounded(scale, mode)
                : new BigDecimal(top()).divide(new BigDecimal(bottom()), scale, mode);
    }

    /** The same number in lowest terms. */
    Fraction lowest() {
        if (big != null || denominator == 1) {
            return this;
        }
        long gcd = gcd(Math.abs(numerator), denominator);
        return gcd == 1 ? this : new Fraction(numerator / gcd, denominator / gcd);
    }

    /** Whether this number has an end in decimals: 1/8 does, 1/3 does not. */
    public boolean isDecimal() {
        // what divides a power of ten divides that of as many zeros as it has bits
        BigInteger bottom = lowest().bottom();
        return BigInteger.TEN
                        .modPow(BigInteger.valueOf(bottom.bitLength()), bottom)
                        .signum()
                == 0;
    }

    /** Whether this number has so many decimals at most: 1/8 has 3. */
    public boolean isDecimal(int decimals) {
        if (big == null && fits(denominator, 10)) {
            long rest = numerator % denominator;
            for (int place = 0; place < decimals && rest != 0; place++) {
                rest = 10 * rest % denominator;
            }
            return rest == 0;
        }
        return ofAnySize(rounded(decimals, RoundingMode.DOWN)).equals(this);
    }

    /**
     * The number in plain decimal digits, cut (not rounded) after {@code decimals} places. A cut is shown by an ellipsis:
     * 9.99712 is {@code 9.9971…} after four places, and 9.5 is {@code 9.5}.
     *
     * @param decimals 0 or more
     */
    public String toDecimalText(int decimals) {
        TextBuilder text = new TextBuilder();
        writeDecimal(text, decimals);
        return text.toString();
    }

    private void writeDecimal(TextBuilder text, int decimals) {
        if (big == null && DecimalText.write(text, numerator, denominator, decimals, true)) {
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

    /** Writes the number as texts quote it, {@link #toDecimalText} with six decimals, in any language. */
    @Override
    public void write(TextBuilder text, Locale locale) {
        given(text, "text");
        given(locale, "locale");
        writeDecimal(text, QUOTED_DECIMALS);
    }

    /** The same as a percentage: {@code 51.57%}. */
    @Override
    public void writePercent(TextBuilder text, Locale locale) {
        given(text, "text");
        given(locale, "locale");
        boolean written = big == null
                && fits(numerator, PERCENT)
                && DecimalText.write(text, numerator * PERCENT, denominator, QUOTED_DECIMALS, true);
        if (!written) {
            times(HUNDRED).writeDecimal(text, QUOTED_DECIMALS);
        }
        text.append('%');
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** The exact decimal where there is one, else the fraction in lowest terms: {@code 0.125}, {@code 1/3}. */
    @Override
    public String toString() {
        TextBuilder text = new TextBuilder();
        writeExact(text);
        return text.toString();
    }

    /** The number as a decimal, exactly; empty where it has no end in decimals, such as 1/3. */
    public Optional<BigDecimal> toBigDecimal() {
        Fraction lowest = lowest();
        return isDecimal()
                ? Optional.of(new BigDecimal(lowest.top()).divide(new BigDecimal(lowest.bottom())))
                : Optional.empty();
    }

    /** The fraction in lowest terms, {@code p/q}: {@code 1/8} for 0.125, {@code 10/1} for 10. */
    public String toRatioText() {
        Fraction lowest = lowest();
        return lowest.top() + "/" + lowest.bottom();
    }

    /** Writes the number as {@link #toString} has it behind what {@code text} holds. */
    void writeExact(TextBuilder text) {
        if (big == null && DecimalText.write(text, numerator, denominator, DecimalText.MOST_DECIMALS, false)) {
            return;
        }
        Fraction lowest = lowest();
        text.append(
                isDecimal()
                        ? plain(new BigDecimal(lowest.top()).divide(new BigDecimal(lowest.bottom())))
                        : lowest.top() + "/" + lowest.bottom());
    }

    /** By size; equal numbers compare as 0, whatever they were made from. */
    @Override
    public int compareTo(Fraction other) {
        given(other, "other");
        if (big == null && other.big == null) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            // the products in full, of two longs each
            long left = Math.multiplyHigh(numerator, other.denominator);
            long right = Math.multiplyHigh(other.numerator, denominator);
            return left == right
                    ? Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator)
                    : Long.compare(left, right);
        }
        return top().multiply(other.bottom()).compareTo(other.top().multiply(bottom()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Fraction that)) {
            return false;
        }
        if (big != null || that.big != null) {
            return Objects.equals(big, that.big);
        }
        return (numerator == that.numerator && denominator == that.denominator) || compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        Fraction lowest = lowest();
        return big == null ? 31 * Long.hashCode(lowest.numerator) + Long.hashCode(lowest.denominator) : big.hashCode();
    }

    /** Equal numbers are stored as the same bytes. */
    @Serial
    private Object writeReplace() {
        return lowest();
    }

    /** A number that was read back is held to what every number is held to. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        boolean sound = big == null
                ? denominator > 0 && numerator != Long.MIN_VALUE
                : numerator == 0 && denominator == 0 && big.denominator.signum() > 0;
        if (!sound) {
            throw new InvalidObjectException("expected a fraction with a denominator above 0");
        }
        return big == null ? this : of(big.numerator, big.denominator);
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

    /** Whether {@code a + b} is a long other than {@link Long#MIN_VALUE}. */
    private static boolean addFits(long a, long b) {
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) >= 0 && sum != Long.MIN_VALUE;
    }

    /** Whether {@code a × b} is a long other than {@link Long#MIN_VALUE}, which has no opposite. */
    static boolean fits(long a, long b) {
        long low = a * b;
        return Math.multiplyHigh(a, b) == low >> (Long.SIZE - 1) && low != Long.MIN_VALUE;
    }
}
