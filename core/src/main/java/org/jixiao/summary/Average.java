package org.jixiao.summary;

import java.io.Serializable;
import java.util.Optional;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;

/**
 * An average of totals: Σ weight · total ÷ Σ weight.
 *
 * @param forms that have a weight and are in it
 * @param weights Σ weight, in 元 where forms weigh by money
 * @param least Σ weight · total, open points earning nothing
 * @param most Σ weight · total, open points earning all
 */
public record Average(long forms, Fraction weights, Fraction least, Fraction most) implements Serializable {
    /** No form yet. */
    public static final Average NONE = new Average(0, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);

    static Average simple(Bounds total) {
        return new Average(1, Fraction.ONE, total.least(), total.most());
    }

    /** A form without an amount has no weight and is not in the average. */
    static Average weighted(Bounds total, Optional<Money> amount) {
        return amount.map(Money::yuan)
                .map(yuan -> new Average(
                        1, yuan, total.least().times(yuan), total.most().times(yuan)))
                .orElse(NONE);
    }

    /** The average, exact; absent where the weights add up to 0. */
    public Optional<Bounds> value() {
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(new Bounds(least.dividedBy(weights), most.dividedBy(weights)));
    }

    /** Both together. */
    public Average plus(Average other) {
        return new Average(
                forms + other.forms, weights.plus(other.weights), least.plus(other.least), most.plus(other.most));
    }
}
