package org.jixiao.value;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.quoted;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import org.jixiao.internal.TextBuilder;
import org.jixiao.internal.Written;

/**
 * A number with its unit: 24人/年, 90%, 494.768万元, or a bare 24.
 *
 * <p>Equal when number and unit are equal; 1万元 and 10000元 are different quantities that convert into each other.
 *
 * @param number the exact number, in {@code unit}
 * @param unit {@link Unit#NONE} for a bare number
 */
public record Quantity(Fraction number, Unit unit) implements Written, Serializable {
    /**
     * Refuses null.
     *
     * @throws InvalidValueException if a part is null
     */
    public Quantity {
        given(number, "number");
        given(unit, "unit");
    }

    /** A whole number in a unit. */
    public static Quantity of(long number, Unit unit) {
        return new Quantity(Fraction.of(number), unit);
    }

    /**
     * A number in a unit.
     *
     * @throws InvalidValueException if the number has more than 60 digits before or behind its decimal point
     */
    public static Quantity of(BigDecimal number, Unit unit) {
        return new Quantity(Fraction.of(given(number, "number")), unit);
    }

    /** The same amount as a quantity of 元. */
    public static Quantity of(Money money) {
        return new Quantity(given(money, "money").yuan(), Unit.YUAN);
    }

    /**
     * Reads a plain decimal with an optional unit behind it: {@code "24 人/年"}, {@code "90%"}, {@code "-3.5"}.
     *
     * @throws InvalidValueException if there is no such number, it has more than 60 digits before or behind its decimal
     *     point, or the unit is unknown
     */
    public static Quantity parse(String text) {
        String trimmed = given(text, "text").strip();
        int end = 0;
        while (end < trimmed.length() && "+-.0123456789".indexOf(trimmed.charAt(end)) >= 0) {
            end++;
        }
        String unit = trimmed.substring(end).strip();
        // a digit behind the number means a number that is not plain: 1,000 or 1e5
        boolean isPlain = end > 0;
        for (int i = 0; i < unit.length(); i += Character.charCount(unit.codePointAt(i))) {
            isPlain &= !Character.isDigit(unit.codePointAt(i));
        }
        if (!isPlain) {
            throw invalid("quantity.text", quoted(text));
        }
        return new Quantity(Decimals.number(trimmed.substring(0, end)), Unit.of(unit));
    }

    /**
     * The same quantity in another unit, exactly: 90分钟 in 小时 is 1.5小时.
     *
     * @throws InvalidValueException if the units do not convert
     */
    public Quantity in(Unit other) {
        given(other, "other");
        return unit.equals(other) ? this : new Quantity(number.times(unit.per(other)), other);
    }

    /** The same number in another unit, for a bare number that takes the unit of the other side. */
    public Quantity takenAs(Unit other) {
        return new Quantity(number, given(other, "other"));
    }

    /** The number, then the unit: {@code 24人/年}. */
    @Override
    public String toString() {
        return number + unit.symbol();
    }

    /** Writes the quantity as texts quote it: exact, in any language. */
    @Override
    public void write(TextBuilder text, Locale locale) {
        given(locale, "locale");
        number.writeExact(given(text, "text"));
        text.appendPrintable(unit.symbol());
    }
}
