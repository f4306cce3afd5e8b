package org.jixiao.value;

/** Writes fractions of two longs in decimal digits, without making a decimal of them first. */
final class DecimalText {
    /** The most decimals that fit into a long. */
    static final int MOST_DECIMALS = 18;

    private DecimalText() {}

    /**
     * Writes {@code numerator ÷ denominator} with so many decimals at most; {@code mayCut}: the rest is cut, which an ellipsis
     * shows.
     *
     * @return false, with nothing written, where it may not be cut and has more decimals, or longs are too short for it
     */
    static boolean write(StringBuilder text, long numerator, long denominator, int decimals, boolean mayCut) {
        if (decimals > MOST_DECIMALS || !Fraction.fits(denominator, 10)) {
            return false;
        }
        // the 1 in front keeps the zeros behind the point, and becomes the point
        long digits = 1;
        long rest = Math.abs(numerator % denominator);
        for (int place = 0; place < decimals && rest != 0; place++) {
            digits = 10 * digits + 10 * rest / denominator;
            rest = 10 * rest % denominator;
        }
        if (rest != 0 && !mayCut) {
            return false;
        }
        text.append(numerator < 0 ? "-" : "").append(Math.abs(numerator / denominator));
        if (digits > 1) {
            int point = text.length();
            text.append(digits).setCharAt(point, '.');
        }
        text.append(rest == 0 ? "" : "…");
        return true;
    }
}
