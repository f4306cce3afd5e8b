package org.jixiao.internal;

import java.math.BigDecimal;

/** Writes decimals without an exponent. */
public final class PlainText {
    /** The decimals up to which a decimal writes itself without an exponent, and remembers how. */
    private static final int PLAIN_SCALE = 6;

    private PlainText() {}

    /** The number as {@link BigDecimal#toPlainString} has it. */
    public static String of(BigDecimal number) {
        return number.scale() >= 0 && number.scale() <= PLAIN_SCALE ? number.toString() : number.toPlainString();
    }
}
