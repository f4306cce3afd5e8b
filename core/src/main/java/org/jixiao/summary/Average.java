package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.util.Optional;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;

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
        boolean ordered = given(least, "least").signum() >= 0 && !least.isMoreThan(given(most, "most"));
        if (given(weights, "weights").signum() < 0 || !ordered || forms < 0) {
            throw Impossible.figures(forms, weights, least, most);
        }
    }

    static Average of(Bounds total, Fraction weight) {
        return new Average(1, weight, total.least().times(weight), total.most().times(weight));
    }

    /** A form without an amount has no weight and is not in the average. */
    static Average of(Bounds total, Optional<Money> weight) {
        return weight.isPresent() ? of(total, weight.get().yuan()) : NONE;
    }

    Average plus(Average more) {
        return new Average(
                forms + more.forms, weights.plus(more.weights), least.plus(more.least), most.plus(more.most));
    }

    /** The average, exact; absent where the weights add up to 0. */
    public Optional<Bounds> value() {
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(new Bounds(least.dividedBy(weights), most.dividedBy(weights)));
    }
}
