package org.jixiao.internal;

/** A number that texts show in decimals or as a percentage, cut after some places. */
public interface Figure extends Written {
    /** Writes the number in plain decimal digits, cut after {@code decimals} places; an ellipsis shows a cut. */
    void writeDecimal(StringBuilder text, int decimals);

    /** Writes the number as a percentage, cut after {@code decimals} places; an ellipsis shows a cut. */
    void writePercent(StringBuilder text, int decimals);
}
