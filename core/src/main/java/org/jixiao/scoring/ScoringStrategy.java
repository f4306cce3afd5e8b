package org.jixiao.scoring;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/**
 * How a target and an actual become points.
 *
 * <p>Implementations <em>must</em> be immutable, thread-safe and equal by value; return points from 0 to the weight, exact
 * and not rounded; give the same answer whatever unit target and actual share; and never return null. They
 * <em>should</em> give their curve and describe themselves.
 *
 * @param <I> what is scored: {@link QuantityInput}, {@link RatingInput}, {@link ProseInput} or {@link DeadlineInput}
 */
public interface ScoringStrategy<I extends ScoringInput> extends Serializable {
    /** The points of {@code input}, with their derivation. */
    Score score(I input);

    /**
     * The points of every actual, as numbers in the input's unit; empty where this cannot be said. Only numbers have a
     * curve. The actual of {@code input} plays no role: {@code curve(input).at(B)} is what {@link #score} gives for B. A
     * staircase of more than 1,000 pieces is not said.
     */
    default Optional<Curve> curve(I input) {
        return Optional.empty();
    }

    /** The rule in a sentence, in the language of {@code locale}: English, else Chinese. */
    default String describe(Locale locale) {
        return toString();
    }
}
