package org.jixiao.testkit.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * The oracle's own exact number: a plain fraction over {@link BigInteger}, in lowest terms.
 *
 * @param top of any sign
 * @param bottom above 0
 */
public record Ratio(BigInteger top, BigInteger bottom) implements Comparable<Ratio> {
    public static final Ratio ZERO = of(0);
    public static final Ratio ONE = of(1);

    public Ratio {
        if (bottom.signum() == 0) {
            throw new ArithmeticException("division of " + top + " by zero");
        }
        BigInteger divisor = bottom.signum() < 0 ? top.gcd(bottom).negate() : top.gcd(bottom);
        top = top.divide(divisor);
        bottom = bottom.divide(divisor);
    }

    public static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Ratio of(long top, long bottom) {
        return new Ratio(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    public static Ratio of(BigDecimal number) {
        return number.scale() >= 0
                ? new Ratio(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : new Ratio(number.unscaledValue().multiply(BigInteger.TEN.pow(-number.scale())), BigInteger.ONE);
    }

    /** Reads what the library's numbers write: {@code 0.5}, {@code 1/3} or {@code 30%}. */
    public static Ratio read(Object written) {
        String text = written.toString();
        if (text.endsWith("%")) {
            return read(text.substring(0, text.length() - 1)).over(of(100));
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? of(new BigDecimal(text))
                : of(new BigDecimal(text.substring(0, slash))).over(of(new BigDecimal(text.substring(slash + 1))));
    }

    public Ratio plus(Ratio other) {
        return new Ratio(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.top.negate(), other.bottom));
    }

    public Ratio times(Ratio other) {
        return new Ratio(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    public Ratio over(Ratio other) {
        return new Ratio(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    public int signum() {
        return top.signum();
    }

    public boolean isBelow(Ratio other) {
        return compareTo(other) < 0;
    }

    public boolean isAbove(Ratio other) {
        return compareTo(other) > 0;
    }

    public Ratio least(Ratio other) {
        return isBelow(other) ? this : other;
    }

    public Ratio most(Ratio other) {
        return isAbove(other) ? this : other;
    }

    /** The largest whole number that is not above this one. */
    public BigInteger floor() {
        BigInteger[] parts = top.divideAndRemainder(bottom);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /**
     * The same number as a decimal.
     *
     * @throws ArithmeticException if it has no last decimal
     */
    public BigDecimal decimal() {
        return new BigDecimal(top).divide(new BigDecimal(bottom));
    }

    /** One unit of the last of {@code decimals} decimals. */
    public static Ratio step(int decimals) {
        return new Ratio(BigInteger.ONE, BigInteger.TEN.pow(decimals));
    }

    /** Rounds a number of 0 or more, counting steps by hand. */
    public Ratio rounded(int decimals, RoundingMode mode) {
        if (signum() < 0) {
            throw new IllegalArgumentException("scores are not below 0, but this is " + this);
        }
        Ratio step = step(decimals);
        BigInteger steps = over(step).floor();
        Ratio left = minus(new Ratio(steps, BigInteger.ONE).times(step));
        int toHalf = left.times(of(2)).compareTo(step);
        boolean up = switch (mode) {
            case DOWN, FLOOR -> false;
            case UP, CEILING -> left.signum() > 0;
            case HALF_UP -> toHalf >= 0;
            case HALF_DOWN -> toHalf > 0;
            case HALF_EVEN -> toHalf > 0 || (toHalf == 0 && steps.testBit(0));
            default -> throw new IllegalArgumentException("the oracle does not know " + mode);
        };
        return new Ratio(up ? steps.add(BigInteger.ONE) : steps, BigInteger.ONE).times(step);
    }

    @Override
    public int compareTo(Ratio other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    @Override
    public String toString() {
        return top + "/" + bottom;
    }
}
