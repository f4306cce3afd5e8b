package org.jixiao.laws;

import java.util.Optional;

/**
 * What the oracle says of one item.
 *
 * @param weight the points that could be earned
 * @param exact the score before rounding; empty where the points stay open
 * @param score rounded; empty where the points stay open
 * @param most what the item can still become: the score, or where open the weight with the decimals of a score
 */
record OracleItem(Ratio weight, Optional<Ratio> exact, Optional<Ratio> score, Ratio most) {
    Ratio earned() {
        return score.orElse(Ratio.ZERO);
    }

    Ratio open() {
        return score.isPresent() ? Ratio.ZERO : weight;
    }
}
