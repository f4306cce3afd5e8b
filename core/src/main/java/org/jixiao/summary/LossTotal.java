package org.jixiao.summary;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jixiao.scorecard.ItemScore;

/**
 * Where points were at stake and what became of them; all points are those of the scorecards, rescaled where they rescale.
 *
 * @param items how many indicators, or execution rates
 * @param losing how many of them lost points
 * @param weight the points that could be earned
 * @param lost the points lost
 * @param open the points that could not be assessed: neither earned nor lost
 */
public record LossTotal(long items, long losing, BigDecimal weight, BigDecimal lost, BigDecimal open)
        implements Serializable {
    /** No item yet. */
    public static final LossTotal NONE = new LossTotal(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    static LossTotal of(ItemScore item) {
        BigDecimal lost = item.lost();
        return new LossTotal(1, lost.signum() > 0 ? 1 : 0, item.weight(), lost, item.open());
    }

    /** Both together. */
    public LossTotal plus(LossTotal other) {
        return new LossTotal(
                items + other.items,
                losing + other.losing,
                weight.add(other.weight),
                lost.add(other.lost),
                open.add(other.open));
    }
}
