package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jixiao.scorecard.ItemScore;

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
        boolean belowZero = given(weight, "weight").signum() < 0
                || given(lost, "lost").signum() < 0
                || given(open, "open").signum() < 0;
        if (belowZero || losing < 0 || losing > items) {
            throw Impossible.figures(items, losing, weight, lost, open);
        }
    }

    static LossTotal of(ItemScore item) {
        BigDecimal lost = item.lost();
        return new LossTotal(1, lost.signum() > 0 ? 1 : 0, item.weight(), lost, item.open());
    }

    LossTotal plus(LossTotal more) {
        return new LossTotal(
                items + more.items,
                losing + more.losing,
                weight.add(more.weight),
                sum(lost, more.lost),
                sum(open, more.open));
    }

    /** Most items lose nothing and leave nothing open: then nothing is made. */
    private static BigDecimal sum(BigDecimal sum, BigDecimal more) {
        return more.signum() == 0 && more.scale() <= sum.scale() ? sum : sum.add(more);
    }
}
