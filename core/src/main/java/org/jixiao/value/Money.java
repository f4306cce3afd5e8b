package org.jixiao.value;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.math.BigDecimal;

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
    /** No money. */
    public static final Money ZERO = new Money(Fraction.ZERO);

    /**
     * Refuses null.
     *
     * @throws InvalidValueException if the amount is null
     */
    public Money {
        given(yuan, "yuan");
    }

    /**
     * {@code amount} in 元, a plain decimal such as {@code "6958200"}.
     *
     * @throws InvalidValueException if the text is no such number, or has more than 60 digits before or behind its decimal
     *     point
     */
    public static Money yuan(String amount) {
        return parse(amount, MoneyUnit.YUAN);
    }

    /** {@code amount} in 元. */
    public static Money yuan(long amount) {
        return of(BigDecimal.valueOf(amount), MoneyUnit.YUAN);
    }

    /**
     * {@code amount} in 万元 (10,000 元), a plain decimal such as {@code "695.82"}.
     *
     * @throws InvalidValueException if the text is no such number, or has more than 60 digits before or behind its decimal
     *     point
     */
    public static Money wan(String amount) {
        return parse(amount, MoneyUnit.WAN);
    }

    /** {@code amount} in 万元 (10,000 元). */
    public static Money wan(long amount) {
        return of(BigDecimal.valueOf(amount), MoneyUnit.WAN);
    }

    /**
     * {@code amount} in 亿元 (100,000,000 元), a plain decimal such as {@code "1.2"}.
     *
     * @throws InvalidValueException if the text is no such number, or has more than 60 digits before or behind its decimal
     *     point
     */
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
     * @throws InvalidValueException if the amount has more than 60 digits before or behind its decimal point
     */
    public static Money of(BigDecimal amount, MoneyUnit unit) {
        // what is computed with again and again is brought to lowest terms once
        return new Money(Fraction.of(given(amount, "amount"))
                .times(given(unit, "unit").yuan())
                .lowest());
    }

    private static Money parse(String amount, MoneyUnit unit) {
        return of(Decimals.parse(given(amount, "amount").strip()), unit);
    }

    /** {@code this + other}. */
    public Money plus(Money other) {
        return new Money(yuan.plus(given(other, "other").yuan));
    }

    /** {@code this − other}; below zero where {@code other} is more. */
    public Money minus(Money other) {
        return new Money(yuan.minus(given(other, "other").yuan));
    }

    /** This amount counted in {@code unit}, exactly: 695.82万元 in 元 is 6958200. */
    public Fraction in(MoneyUnit unit) {
        return yuan.dividedBy(given(unit, "unit").yuan());
    }

    /**
     * This amount as a share of {@code other}, {@code this ÷ other}: 1万元 per 4万元 is 0.25.
     *
     * @throws InvalidValueException if {@code other} is zero
     */
    public Fraction per(Money other) {
        return yuan.dividedBy(given(other, "other").yuan);
    }

    /** Whether this is no money at all. */
    public boolean isZero() {
        return yuan.signum() == 0;
    }

    /** The sign: -1 below zero, 0 at zero, 1 above zero. */
    public int signum() {
        return yuan.signum();
    }

    /** By amount. */
    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(given(other, "other").yuan);
    }

    /** The amount in 万元, as forms publish it: {@code 695.82万元}. */
    @Override
    public String toString() {
        return in(MoneyUnit.WAN) + MoneyUnit.WAN.symbol();
    }
}
