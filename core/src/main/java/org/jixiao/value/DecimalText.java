package org.jixiao.value;

import com.google.common.math.LongMath;

/** Writes fractions of two longs in decimal digits, without making a decimal of them first. */
final class DecimalText {
    /** The most decimals whose power of ten is a long. */
    private static final int MOST_DECIMALS = 18;

    private DecimalText() {}

    /**
     * Writes {@code numerator ÷ denominator}, cut after {@code decimals} places; a cut is shown by an ellipsis.
     *
     * @return false, with nothing written, where longs are too short for it
     */
    static boolean write(StringBuilder text, long numerator, long denominator, int decimals) {
        long whole = Math.abs(numerator / denominator);
        long rest = Math.abs(numerator % denominator);
        if (rest == 0) {
            sign(text, numerator).append(whole);
            return true;
        }
        if (decimals > MOST_DECIMALS) {
            return false;
        }
        long power = LongMath.pow(10, decimals);
        if (!Fraction.fits(rest, power)) {
            return false;
        }
        long shifted = rest * power;
        long digits = shifted / denominator;
        sign(text, numerator).append(whole);
        if (digits * denominator == shifted) {
            behindPoint(text, digits, decimals, true);
        } else {
            behindPoint(text, digits, decimals, false);
            text.append('…');
        }
        return true;
    }

    /**
     * Writes {@code numerator ÷ denominator}, which is in lowest terms, with all its decimals.
     *
     * @return false, with nothing written, where there is no end to them or longs are too short for it
     */
    static boolean writeExact(StringBuilder text, long numerator, long denominator) {
        if (denominator == 1) {
            text.append(numerator);
            return true;
        }
        int twos = Long.numberOfTrailingZeros(denominator);
        int fives = fives(denominator >> twos);
        int decimals = Math.max(twos, fives);
        // the number has as many decimals as it has twos or fives below its line, whichever are more
        return fives >= 0 && decimals <= MOST_DECIMALS && write(text, numerator, denominator, decimals);
    }

    static boolean isPowerOfTwoAndFive(long denominator) {
        return fives(denominator >> Long.numberOfTrailingZeros(denominator)) >= 0;
    }

    /** How many fives an odd number is made of; -1 where it has other factors. */
    private static int fives(long odd) {
        int fives = 0;
        long rest = odd;
        while (rest % 5 == 0) {
            rest /= 5;
            fives++;
        }
        return rest == 1 ? fives : -1;
    }

    private static StringBuilder sign(StringBuilder text, long numerator) {
        return numerator < 0 ? text.append('-') : text;
    }

    private static void behindPoint(StringBuilder text, long digits, int decimals, boolean isShort) {
        if (decimals == 0) {
            return;
        }
        text.append('.');
        for (long power = LongMath.pow(10, decimals - 1); power > 1 && digits < power; power /= 10) {
            text.append('0');
        }
        long shown = digits;
        while (isShort && shown % 10 == 0) {
            shown /= 10;
        }
        text.append(shown);
    }
}
