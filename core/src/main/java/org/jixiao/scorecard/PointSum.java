package org.jixiao.scorecard;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import org.jixiao.value.Fraction;

/** Adds up the rounded scores of many items, as long as it can as whole numbers of units of the last decimal. For one thread. */
final class PointSum {
    private long units;
    private int scale = -1;
    private BigDecimal others = BigDecimal.ZERO;

    /** Adds the score of an item, unless its points are open. */
    void add(ItemScore item) {
        if (item.isOpen()) {
            return;
        }
        int decimals = item.steps().scale();
        if (scale < 0) {
            scale = decimals;
        }
        long sum = units + item.units();
        if (item.units() != ScoreSteps.NO_UNITS && decimals == scale && ((units ^ sum) & (item.units() ^ sum)) >= 0) {
            units = sum;
        } else {
            others = others.add(item.earned());
        }
    }

    /** The same as an exact number. */
    Fraction exact() {
        return others.signum() == 0 && scale >= 0 ? Fraction.of(units, LongMath.pow(10, scale)) : Fraction.of(total());
    }

    BigDecimal total() {
        BigDecimal sum = scale < 0 ? BigDecimal.ZERO : BigDecimal.valueOf(units, scale);
        return others.signum() == 0 && others.scale() == 0 ? sum : sum.add(others);
    }
}
