package org.jixiao.summary;

import java.io.Serializable;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;

/**
 * A figure made from totals, exact: as if all open points earned nothing, and as if all were earned.
 *
 * @param least the least it can become
 * @param most the most it can become; the same where no points are open
 */
public record Bounds(Fraction least, Fraction most) implements Serializable {
    static Bounds of(Scorecard card) {
        return new Bounds(Fraction.of(card.total()), Fraction.of(card.highestTotal()));
    }

    /** Whether no open point can change the figure. */
    public boolean isDecided() {
        return least.equals(most);
    }

    /** The bounds of the lower of two figures. */
    Bounds min(Bounds other) {
        return new Bounds(least.min(other.least), most.min(other.most));
    }

    /** The bounds of the higher of two figures. */
    Bounds max(Bounds other) {
        return new Bounds(least.max(other.least), most.max(other.most));
    }

    /** {@code 94.5}, or {@code 94.5 – 96}. */
    @Override
    public String toString() {
        return isDecided() ? least.toString() : least + " – " + most;
    }
}
