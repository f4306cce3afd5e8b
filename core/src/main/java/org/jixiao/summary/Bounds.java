package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;

/**
 * The least and the most that a figure made from totals can become, exact.
 *
 * @param least where all open points earn nothing
 * @param most where all open points are earned; the same as {@code least} where no points are open
 */
public record Bounds(Fraction least, Fraction most) implements Serializable {
    /**
     * Takes bounds in their order.
     *
     * @throws org.jixiao.value.InvalidValueException if one is null, or the least is above the most
     */
    public Bounds {
        if (given(least, "least").isMoreThan(given(most, "most"))) {
            throw Impossible.figures(least, most);
        }
    }

    static Bounds of(Scorecard card) {
        Fraction total = Fraction.of(card.countedTotal());
        return new Bounds(total, card.open().signum() == 0 ? total : Fraction.of(card.highestCountedTotal()));
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
