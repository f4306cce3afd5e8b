package org.jixiao.testkit.oracle;

import java.util.Optional;

/**
 * The most points of a total that an execution leaves (core/docs, scoring 7.8).
 *
 * @param least where it counts against a grade; the lowest one where there is no rate
 * @param most where it counts for the total; empty where there is no rate
 */
public record OracleCeiling(Optional<Ratio> least, Optional<Ratio> most) {
    /** Of rules that hold no total down. */
    static final OracleCeiling NONE = new OracleCeiling(Optional.empty(), Optional.empty());

    static Ratio held(Ratio total, Optional<Ratio> ceiling) {
        return ceiling.map(total::least).orElse(total);
    }
}
