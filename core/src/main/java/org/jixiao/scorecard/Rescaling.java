package org.jixiao.scorecard;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/**
 * How the other indicators were rescaled where some do not apply: by S ÷ (S − n).
 *
 * @param weights S, the weights of all indicators
 * @param fallenAway n, the weights of those that do not apply, below S
 */
public record Rescaling(BigDecimal weights, BigDecimal fallenAway) implements Serializable {
    /**
     * Refuses null, and weights of which nothing is left.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null, or not 0 &lt; n &lt; S
     */
    public Rescaling {
        given(weights, "weights");
        given(fallenAway, "fallenAway");
        if (fallenAway.signum() <= 0 || fallenAway.compareTo(weights) >= 0) {
            throw invalid("rescaling.fallen", fallenAway.toString(), weights);
        }
    }

    /** S ÷ (S − n). */
    public Fraction factor() {
        return Fraction.of(weights).dividedBy(Fraction.of(weights.subtract(fallenAway)));
    }

    /** The weight of an indicator that is left, rescaled and rounded. */
    BigDecimal of(BigDecimal weight, Rounding rounding) {
        return Fraction.of(weight).times(factor()).rounded(rounding);
    }
}
