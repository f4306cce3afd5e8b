package org.jixiao.scoring;

import org.jixiao.value.Fraction;

/** Checks on the parameters of strategies. */
final class Shares {
    private Shares() {}

    /** Refuses what is not a share of something: below 0 or above 1. */
    static void require(String what, Fraction share) {
        if (share.signum() < 0 || share.isMoreThan(Fraction.ONE)) {
            throw new IllegalArgumentException("expected " + what + " from 0% to 100%, got " + share);
        }
    }

    /** Refuses what is not above 0. */
    static void requirePositive(String what, Fraction value) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("expected " + what + " above 0, got " + value);
        }
    }
}
