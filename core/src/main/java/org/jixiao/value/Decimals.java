package org.jixiao.value;

import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.quoted;

import java.math.BigDecimal;
import org.jixiao.internal.Wording;

/** Reads plain decimal text and bounds the size of decimals, so that no input can make arithmetic explode. */
final class Decimals {
    /** More digits than any amount or measure needs; beyond it a number is a mistake or an attack. */
    static final int MAX_DIGITS = 60;

    private static final int MAX_TEXT = 1000;

    /** So many characters hold no more decimals than {@link Fraction#power} knows. */
    private static final int SHORT_TEXT = Rounding.MAX_SCALE + 2;

    private Decimals() {}

    /**
     * Reads an optional sign, digits and an optional fraction: {@code 80}, {@code -0.5}, {@code 246.768}.
     *
     * @throws InvalidValueException if the text is anything else or too long; exponents and separators are refused
     */
    static BigDecimal parse(String text) {
        if (!isPlainDecimal(text)) {
            throw invalid("decimal.text", quoted(text));
        }
        // before the digits are read, which takes long for very many of them
        if (text.length() > MAX_TEXT) {
            throw invalid("decimal.digits", Wording.of("met.characters", text.length()), MAX_DIGITS);
        }
        return bounded(new BigDecimal(text));
    }

    /** The same as an exact number; a short text is read without making a decimal of it first. */
    static Fraction number(String text) {
        if (text.length() > SHORT_TEXT || !isPlainDecimal(text)) {
            return Fraction.of(parse(text));
        }
        long digits = 0;
        int point = text.length() - 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                point = i;
            } else if (c >= '0') {
                digits = 10 * digits + (c - '0');
            }
        }
        long power = Fraction.power(text.length() - 1 - point);
        return Fraction.of(text.charAt(0) == '-' ? -digits : digits, power).lowest();
    }

    /**
     * @throws InvalidValueException if the number has more than {@value #MAX_DIGITS} digits before or behind its
     *     decimal point
     */
    static BigDecimal bounded(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (number.precision() > 2 * MAX_DIGITS
                || (long) number.precision() - number.scale() > MAX_DIGITS
                || number.scale() > MAX_DIGITS) {
            throw invalid(
                    "decimal.digits",
                    number.precision() > MAX_TEXT ? Wording.of("met.digits", number.precision()) : number.toString(),
                    MAX_DIGITS);
        }
        return number;
    }

    static boolean isPlainDecimal(String text) {
        int at = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int whole = digitsFrom(text, at);
        int end = at + whole;
        if (whole == 0 || end == text.length()) {
            return whole > 0;
        }
        int part = text.charAt(end) == '.' ? digitsFrom(text, end + 1) : 0;
        return part > 0 && end + 1 + part == text.length();
    }

    private static int digitsFrom(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }
}
