package org.jixiao.testkit.oracle;

import java.util.Optional;

/**
 * What the oracle says of one item.
 *
 * @param weight the points that could be earned
 * @param exact the score before rounding; empty where the points stay open
 * @param score rounded; empty where the points stay open
 * @param most what the item can still become: the score, or where open the weight with the decimals of a score
 */
public record OracleItem(Ratio weight, Optional<Ratio> exact, Optional<Ratio> score, Ratio most) {
    /** The score; 0 where the points stay open. */
    public Ratio earned() {
        return score.orElse(Ratio.ZERO);
    }

    /** The points that could not be assessed. */
    public Ratio open() {
        return score.isPresent() ? Ratio.ZERO : weight;
    }
}
