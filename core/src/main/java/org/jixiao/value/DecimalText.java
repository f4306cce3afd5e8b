package org.jixiao.value;

import org.jixiao.internal.TextBuilder;

/** Writes fractions of two longs in decimal digits, without making a decimal of them first. */
final class DecimalText {
    /** The most decimals that fit into a long. */
    static final int MOST_DECIMALS = 18;

    /** So many decimals are divided out at once. */
    private static final int BLOCK = 6;

    private DecimalText() {}

    /**
     * Writes {@code numerator ÷ denominator} with so many decimals at most; {@code mayCut}: the rest is cut, which an ellipsis
     * shows.
     *
     * @return false, with nothing written, where it may not be cut and has more decimals, or longs are too short for it
     */
    static boolean write(TextBuilder text, long numerator, long denominator, int decimals, boolean mayCut) {
        if (denominator == 1) {
            if (numerator < 0) {
                text.append('-');
            }
            text.append(Math.abs(numerator), 0, 0);
            return true;
        }
        if (decimals > MOST_DECIMALS || !Fraction.fits(denominator, Fraction.power(BLOCK))) {
            return false;
        }
        long size = Math.abs(numerator);
        long whole = size / denominator;
        long rest = size - whole * denominator;
        long digits = 0;
        int count = 0;
        for (int left = decimals; left > 0 && rest != 0; left -= BLOCK) {
            int block = Math.min(left, BLOCK);
            long power = Fraction.power(block);
            long quotient = power * rest / denominator;
            digits = power * digits + quotient;
            rest = power * rest - quotient * denominator;
            count += block;
        }
        if (rest != 0 && !mayCut) {
            return false;
        }
        // the last block ends in zeros
        while (rest == 0 && count > 0 && digits % 10 == 0) {
            digits /= 10;
            count--;
        }
        if (numerator < 0) {
            text.append('-');
        }
        text.append(whole, digits, count);
        if (rest != 0) {
            text.append('…');
        }
        return true;
    }
}
