package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.invalid;

import java.io.Serializable;
import org.jixiao.value.Fraction;
import org.jixiao.value.internal.ShareText;

/** Checks on the parameters of strategies. */
final class Shares {
    private Shares() {}

    /** Refuses what is not a share of something, below 0 or above 1; {@code code} says what was expected. */
    static void require(String code, Fraction share, String... terms) {
        if (share.signum() < 0 || share.isMoreThan(Fraction.ONE)) {
            throw invalid(code, ShareText.percent(share), (Serializable[]) terms);
        }
    }

    /** Refuses what is not above 0; {@code code} says what was expected. */
    static void requirePositive(String code, Fraction value) {
        if (value.signum() <= 0) {
            throw invalid(code, value.toString());
        }
    }
}
