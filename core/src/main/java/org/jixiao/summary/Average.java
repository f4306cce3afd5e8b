package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.util.Optional;
import org.jixiao.value.Fraction;

/**
 * An average of totals: Σ weight · total ÷ Σ weight. A weight is 1, or an amount in 元.
 *
 * @param forms how many have a weight; no other form is in it
 * @param weights Σ weight
 * @param least Σ weight · total, where open points earn nothing
 * @param most Σ weight · total, where open points earn all
 */
public record Average(long forms, Fraction weights, Fraction least, Fraction most) implements Serializable {
    /** No form yet. */
    public static final Average NONE = new Average(0, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);

    /**
     * Takes figures that forms can add up to.
     *
     * @throws org.jixiao.value.InvalidValueException if one is null or below 0, or the least is above the most
     */
    public Average {
        boolean ordered = given(least, "least").compareTo(given(most, "most")) <= 0 && least.signum() >= 0;
        Possible.check(forms >= 0 && given(weights, "weights").signum() >= 0 && ordered, forms, weights, least, most);
    }

    /** The average, exact; absent where the weights add up to 0. */
    public Optional<Bounds> value() {
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(new Bounds(least.dividedBy(weights), most.dividedBy(weights)));
    }
}
