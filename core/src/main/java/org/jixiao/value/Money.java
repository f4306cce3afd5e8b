package org.jixiao.value;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * An exact amount of money. 1万元 and 10000元 are the same amount and equal.
 *
 * <pre>{@code
 * Money budget = Money.wan("696.02");
 * budget.minus(Money.yuan(2000));   // 695.82万元
 * }</pre>
 *
 * <p>Nothing is ever rounded. Amounts may be negative here; a form refuses negative ones where it takes them.
 *
 * @param yuan the amount in 元
 */
public record Money(Fraction yuan) implements Comparable<Money>, Serializable {
    public static final Money ZERO = new Money(Fraction.ZERO);

    public Money {
        Objects.requireNonNull(yuan, "yuan");
    }

    /** {@code amount} in 元, a plain decimal such as {@code "6958200"}. */
    public static Money yuan(String amount) {
        return parse(amount, MoneyUnit.YUAN);
    }

    /** {@code amount} in 元. */
    public static Money yuan(long amount) {
        return of(BigDecimal.valueOf(amount), MoneyUnit.YUAN);
    }

    /** {@code amount} in 万元 (10,000 元), a plain decimal such as {@code "695.82"}. */
    public static Money wan(String amount) {
        return parse(amount, MoneyUnit.WAN);
    }

    /** {@code amount} in 万元 (10,000 元). */
    public static Money wan(long amount) {
        return of(BigDecimal.valueOf(amount), MoneyUnit.WAN);
    }

    /** {@code amount} in 亿元 (100,000,000 元), a plain decimal such as {@code "1.2"}. */
    public static Money yi(String amount) {
        return parse(amount, MoneyUnit.YI);
    }

    /** {@code amount} in 亿元 (100,000,000 元). */
    public static Money yi(long amount) {
        return of(BigDecimal.valueOf(amount), MoneyUnit.YI);
    }

    /**
     * {@code amount} in {@code unit}.
     *
     * @throws IllegalArgumentException if the amount has more than 60 digits before or behind its decimal point
     */
    public static Money of(BigDecimal amount, MoneyUnit unit) {
        return new Money(Fraction.of(amount).times(unit.yuan()));
    }

    private static Money parse(String amount, MoneyUnit unit) {
        return of(Decimals.parse(amount.strip()), unit);
    }

    public Money plus(Money other) {
        return new Money(yuan.plus(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.minus(other.yuan));
    }

    /** This amount in {@code unit}, exactly. */
    public Fraction in(MoneyUnit unit) {
        return yuan.dividedBy(unit.yuan());
    }

    /**
     * This amount as a share of {@code other}.
     *
     * @throws ArithmeticException if {@code other} is zero
     */
    public Fraction per(Money other) {
        return yuan.dividedBy(other.yuan);
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    /** -1, 0 or 1. */
    public int signum() {
        return yuan.signum();
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /** The amount in 万元, as forms publish it: {@code 695.82万元}. */
    @Override
    public String toString() {
        return in(MoneyUnit.WAN) + MoneyUnit.WAN.symbol();
    }
}
