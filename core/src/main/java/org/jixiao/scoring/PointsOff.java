package org.jixiao.scoring;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.internal.Wording;
import org.jixiao.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What one step of a deduction costs.
 *
 * @param points so many, above 0
 * @param outOf the points of the whole table they stand in, which an indicator of another weight loses the same share of; null where
 *     they are points whatever the weight
 */
record PointsOff(Fraction points, @Nullable Fraction outOf) implements Serializable {
    PointsOff {
        Shares.requirePositive("deduction.points", points);
        if (outOf != null) {
            Shares.requirePositive("steps.points", outOf);
        }
    }

    /** The points that a step takes off an indicator of this weight. */
    Fraction of(Fraction weight) {
        return outOf == null ? points : points.times(weight, outOf);
    }

    /** What so many steps leave of a weight, not below 0. */
    Fraction left(Fraction weight, Fraction steps) {
        return weight.minus(steps.times(of(weight))).max(Fraction.ZERO);
    }

    /** {@code 0.5 分}, {@code 0.5 分（满分 5 分）}. */
    Wording words() {
        return outOf == null ? Wording.of("deduction.off", points) : Wording.of("deduction.off_table", points, outOf);
    }

    /** How {@link #of} comes about: {@code 0.5}, {@code 0.5 ÷ 5 × 10}. */
    Wording worked(Fraction weight) {
        return outOf == null
                ? Wording.of("deduction.plain", points)
                : Wording.of("deduction.scaled", points, outOf, weight);
    }

    /** As an author writes it. */
    List<Term> terms() {
        List<Term> terms = new ArrayList<>(List.of(Term.of("points", Term.of(points.toString()))));
        if (outOf != null) {
            terms.add(Term.of("outOf", Term.of(outOf.toString())));
        }
        return terms;
    }

    /** {@code 0.5}, {@code 0.5 of 5}. */
    @Override
    public String toString() {
        return outOf == null ? points.toString() : points + " of " + outOf;
    }
}
