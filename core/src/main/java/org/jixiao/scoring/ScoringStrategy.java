package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringInput.RatingInput;

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
     * The points of every actual, as numbers in the input's unit; empty where the strategy has no curve. Only numbers have a
     * curve. The actual of {@code input} plays no role: {@code curve(input).at(B)} is what {@link #score} gives for B. A
     * staircase of more than 1,000 pieces gives none.
     */
    default Optional<Curve> curve(I input) {
        given(input, "input");
        return Optional.empty();
    }

    /** The rule in a sentence, in the language of {@code locale}: Chinese, else English. */
    default String describe(Locale locale) {
        given(locale, "locale");
        return toString();
    }
}
