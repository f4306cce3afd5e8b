package org.jixiao.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jixiao.notation.NumberNotation;
import org.jixiao.value.Fraction;

/** Whether a published figure is an exact one, rounded at the decimals that it was published with. */
final class PublishedRounding {
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Fraction HALF = Fraction.of(1, 2);
    /** The two figures lie no further apart than this share of the weight. */
    private static final Fraction MOST = Fraction.of(5, 100);

    private static final int MOST_DECIMALS = 14;
    private static final Fraction MOST_AT_FULL = Fraction.of(1, 100);

    private PublishedRounding() {}

    /** Whether any mode of rounding leads from {@code exact} to {@code published}. */
    static boolean isSome(BigDecimal printed, Fraction exact) {
        BigDecimal published = withoutTail(printed);
        return Fraction.of(published).minus(exact).abs().isLessThan(unit(published));
    }

    /** Whether a printed rate is {@code exact} in some rounding, as a percentage or as a share of 1. */
    static boolean isSomeRate(String cell, Fraction exact) {
        Optional<BigDecimal> printed = NumberNotation.percent(cell);
        if (printed.isEmpty()) {
            return false;
        }
        boolean percentage = isSome(printed.get(), exact.times(HUNDRED));
        return percentage || (!NumberNotation.isPercentage(cell) && isSome(printed.get(), exact));
    }

    /** The mode by which a score was rounded: half up where a half mode does it, or down; empty where neither does. */
    static Optional<RoundingMode> of(BigDecimal printed, Fraction exact, BigDecimal weight) {
        BigDecimal published = withoutTail(printed);
        Fraction off = Fraction.of(published).minus(exact);
        boolean full = published.compareTo(weight) == 0;
        Fraction most = Fraction.of(weight).times(full ? MOST_AT_FULL : MOST);
        if (off.abs().isMoreThan(most)) {
            return Optional.empty();
        }
        if (off.abs().isAtMost(unit(published).times(HALF))) {
            return Optional.of(RoundingMode.HALF_UP);
        }
        return off.signum() < 0 && off.abs().isLessThan(unit(published))
                ? Optional.of(RoundingMode.DOWN)
                : Optional.empty();
    }

    /** A spreadsheet hands on 16 digits, of which the last are noise. */
    private static BigDecimal withoutTail(BigDecimal printed) {
        return printed.scale() > MOST_DECIMALS ? printed.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : printed;
    }

    private static Fraction unit(BigDecimal published) {
        return Fraction.of(BigDecimal.ONE.movePointLeft(Math.max(published.scale(), 0)));
    }
}
