package org.jixiao.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jixiao.scoring.Curve;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Rounding;

/**
 * The exact points, before rounding, from which on a score is rounded to a needed one or a higher one.
 *
 * @param points 0 or more
 * @param isEnough whether these points themselves are rounded so high, or only more than them
 */
record Threshold(Fraction points, boolean isEnough) {
    private static final Fraction TWO = Fraction.of(2);

    /** @param score above 0, with the decimals of the rounding */
    static Threshold of(BigDecimal score, Rounding rounding) {
        Fraction whole = Fraction.of(score);
        Fraction tie = whole.minus(rounding.step().dividedBy(TWO));
        return switch (rounding.mode()) {
            case DOWN, FLOOR, UNNECESSARY -> new Threshold(whole, true);
            case UP, CEILING -> new Threshold(whole.minus(rounding.step()), false);
            case HALF_UP -> new Threshold(tie, true);
            case HALF_DOWN -> new Threshold(tie, false);
            // of two scores as near, the one whose last digit is even
            case HALF_EVEN -> new Threshold(tie, tie.rounded(rounding).compareTo(score) == 0);
        };
    }

    /** The least score with so many decimals that is at least {@code points}, or where these are not enough, above them. */
    static BigDecimal leastScore(Fraction points, boolean isEnough, Rounding rounding) {
        BigDecimal floor = points.rounded(Rounding.of(rounding.scale(), RoundingMode.FLOOR));
        boolean reached = isEnough && Fraction.of(floor).equals(points);
        return reached ? floor : floor.add(BigDecimal.ONE.movePointLeft(rounding.scale()));
    }

    /** The actuals that pass. */
    List<Interval> passing(Curve curve) {
        return isEnough ? curve.reaching(points) : curve.above(points);
    }
}
