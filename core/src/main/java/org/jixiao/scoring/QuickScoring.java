package org.jixiao.scoring;

import org.jixiao.value.Rounding;

/**
 * The rounded points of a strategy alone, on longs where the numbers fit: what a scorer needs when nobody has asked for the
 * reasons yet. Where it says something, it is what {@link ScoringStrategy#score} gives, rounded.
 */
public final class QuickScoring {
    /** What is given where only {@link ScoringStrategy#score} can say it. */
    public static final long UNSAID = Rounding.TOO_LARGE;

    private QuickScoring() {}

    /** The points of {@code strategy}, rounded once, in units of the last decimal; {@link #UNSAID} where it has to be run. */
    public static long numberUnits(
            ScoringStrategy<? super QuantityInput> strategy, QuantityInput input, Rounding rounding) {
        return strategy instanceof QuickNumbers quick ? quick.units(input, rounding) : UNSAID;
    }

    /** The points of {@code strategy}, rounded once, in units of the last decimal; {@link #UNSAID} where it has to be run. */
    public static long ratingUnits(
            ScoringStrategy<? super RatingInput> strategy, RatingInput input, Rounding rounding) {
        return strategy instanceof Rating quick ? quick.units(input, rounding) : UNSAID;
    }
}
