package org.jixiao.scorecard;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jixiao.value.Fraction;

/**
 * That indicators fell away and the others were rescaled by S ÷ (S − n).
 *
 * @param weights S, the weights of all indicators
 * @param fallenAway n, the weights of those that fell away, below S
 */
public record Rescaling(BigDecimal weights, BigDecimal fallenAway) implements Serializable {
    /** S ÷ (S − n). */
    public Fraction factor() {
        return Fraction.of(weights).dividedBy(Fraction.of(weights.subtract(fallenAway)));
    }
}
