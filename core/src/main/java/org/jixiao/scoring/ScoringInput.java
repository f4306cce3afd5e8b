package org.jixiao.scoring;

import java.io.Serializable;
import org.jixiao.value.Fraction;

/** What a strategy is given: checked, in one unit, ready to be put into a formula. */
public sealed interface ScoringInput extends Serializable
        permits QuantityInput, RatingInput, ProseInput, DeadlineInput {
    /** W, the points to be earned, above 0. */
    Fraction weight();

    /** Whether the target was met. */
    boolean isMet();

    /** A, the target as it is shown in a derivation. */
    Object shownTarget();

    /** B, the actual as it is shown in a derivation. */
    Object shownActual();
}
