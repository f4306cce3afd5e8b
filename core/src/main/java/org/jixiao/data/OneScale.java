package org.jixiao.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** Figures of one kind as text: plain decimals, all with as many places as the longest of them needs. */
record OneScale(int places) {
    static OneScale of(Stream<BigDecimal> figures) {
        return new OneScale(0).with(figures);
    }

    OneScale with(Stream<BigDecimal> figures) {
        return new OneScale(
                figures.mapToInt(figure -> figure.stripTrailingZeros().scale()).reduce(places, Math::max));
    }

    OneScale or(OneScale other) {
        return new OneScale(Math.max(places, other.places));
    }

    String text(BigDecimal figure) {
        return figure.setScale(places, RoundingMode.UNNECESSARY).toPlainString();
    }
}
