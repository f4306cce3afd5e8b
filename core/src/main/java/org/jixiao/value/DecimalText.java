package org.jixiao.value;

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
    static boolean write(StringBuilder text, long numerator, long denominator, int decimals, boolean mayCut) {
        if (denominator == 1) {
            text.append(numerator);
            return true;
        }
        if (decimals > MOST_DECIMALS || !Fraction.fits(denominator, Fraction.power(BLOCK))) {
            return false;
        }
        // the 1 in front keeps the zeros behind the point, and becomes the point
        long digits = 1;
        long rest = Math.abs(numerator % denominator);
        for (int left = decimals; left > 0 && rest != 0; left -= BLOCK) {
            long power = Fraction.power(Math.min(left, BLOCK));
            digits = power * digits + power * rest / denominator;
            rest = power * rest % denominator;
        }
        if (rest != 0 && !mayCut) {
            return false;
        }
        // the last block ends in zeros
        while (rest == 0 && digits % 10 == 0) {
            digits /= 10;
        }
        if (numerator < 0) {
            text.append('-');
        }
        text.append(Math.abs(numerator / denominator));
        if (digits > 1) {
            int point = text.length();
            text.append(digits).setCharAt(point, '.');
        }
        if (rest != 0) {
            text.append('…');
        }
        return true;
    }
}
