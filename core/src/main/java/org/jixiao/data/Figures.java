package org.jixiao.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/** Exact numbers as decimals of bounded length. */
final class Figures {
    private static final int DECIMALS = 8;
    private static final Rounding CUT = Rounding.of(DECIMALS, RoundingMode.DOWN);

    private Figures() {}

    /** A plain decimal, after so many places cut with an ellipsis: {@code 6.66666666…}. */
    static String exact(Fraction number) {
        return number.toDecimalText(DECIMALS);
    }

    /** A decimal, cut after so many places: 0.66666666. */
    static BigDecimal cut(Fraction number) {
        return number.rounded(CUT);
    }

    /** The same as text, without zeros at its end: a share of 1. */
    static String share(Fraction number) {
        return plain(cut(number));
    }

    /** A number alone of its kind: as many decimals as it needs. */
    static String plain(BigDecimal number) {
        return OneScale.of(Stream.of(number)).text(number);
    }
}
