package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The points of many items: how many could be earned, and how many were not. Where a form was rescaled, these are the rescaled
 * points.
 *
 * @param items how many indicators or execution rates
 * @param losing how many of them lost points
 * @param weight the points that could be earned
 * @param lost the points lost
 * @param open the points that could not be assessed: neither earned nor lost
 */
public record LossTotal(long items, long losing, BigDecimal weight, BigDecimal lost, BigDecimal open)
        implements Serializable {
    /** No item yet. */
    public static final LossTotal NONE = new LossTotal(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /**
     * Takes figures that items can add up to.
     *
     * @throws org.jixiao.value.InvalidValueException if one is null or below 0, or more items lose than there are
     */
    public LossTotal {
        boolean points =
                given(weight, "weight").signum() >= 0 && given(open, "open").signum() >= 0;
        boolean possible =
                losing >= 0 && losing <= items && points && given(lost, "lost").signum() >= 0;
        Possible.check(possible, items, losing, weight, lost, open);
    }

    LossTotal plus(LossTotal other) {
        Sums.Points both = new Sums.Points();
        both.add(this);
        both.add(other);
        return both.total();
    }
}
