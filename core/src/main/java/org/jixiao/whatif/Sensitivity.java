package org.jixiao.whatif;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scoring.Curve;
import org.jixiao.scoring.Formula;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Quantity;

/** How the points of one item depend on its actual. */
@Value.Immutable
public abstract class Sensitivity implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    Sensitivity() {}

    /** The item whose actual would be another one. */
    public abstract ItemScore item();

    /** The points the item does not earn: weight − score, all of the weight where points are open. */
    public abstract BigDecimal toGain();

    /** How the item's number matters; empty where it is not a number, or its strategy has no curve. */
    public abstract Optional<NumericSensitivity> number();

    /**
     * What the actual of an item that is not a number could be instead, with its score without an award: all levels of its
     * scale, best first; the last day that is on time; 达成. Each as the form would say it, with its score, rounded, and rescaled where others fell
     * away.
     */
    public abstract Map<String, BigDecimal> alternatives();

    /** The dependence in a few lines, in the language of {@code locale}: Chinese, else English. */
    public String text(Locale locale) {
        return new WhatIfText(given(locale, "locale")).of(this);
    }

    /** How a number matters around the actual. Points are exact: not rounded, but rescaled where the item is. */
    @Value.Immutable
    public abstract static class NumericSensitivity implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        NumericSensitivity() {}

        static NumericSensitivity of(QuantityInput input, Curve curve, Fraction full) {
            List<Bands.Band<Formula>> pieces = curve.pieces();
            Bands.Band<Formula> piece = curve.pieceAt(input.actual());
            Interval around = piece.interval();
            Formula here = piece.value();
            int index = pieces.indexOf(piece);
            return ImmutableNumericSensitivity.make(
                    new Quantity(input.actual(), input.unit()),
                    around,
                    here,
                    around.low().map(at -> Breakpoint.of(at, around, here, pieces.get(index - 1))),
                    around.high().map(at -> Breakpoint.of(at, around, here, pieces.get(index + 1))),
                    curve.reaching(full));
        }

        /** The actual, in the unit of the target. */
        public abstract Quantity actual();

        /** The actuals around it for which one formula holds. */
        public abstract Interval piece();

        /** The points for these actuals. */
        public abstract Formula formula();

        /** Where the piece ends below; empty where it never does. */
        public abstract Optional<Breakpoint> below();

        /** Where the piece ends above; empty where it never does. */
        public abstract Optional<Breakpoint> above();

        /** The actuals that earn the whole weight, ascending. */
        public abstract List<Interval> fullMarks();

        /** The points for one more unit of the actual: of a ratio, the rate at which they change there. */
        public Fraction perUnit() {
            return formula().slopeAt(actual().number());
        }
    }

    /**
     * Where a piece ends.
     *
     * @param at the actual at the border
     * @param isStillHere whether it belongs to the piece, else to what lies beyond
     * @param here the points to which the piece leads there
     * @param beyond the points from which it goes on there; the same where nothing jumps
     */
    public record Breakpoint(Fraction at, boolean isStillHere, Fraction here, Fraction beyond) implements Serializable {
        /**
         * Refuses null.
         *
         * @throws org.jixiao.value.InvalidValueException if a part is null
         */
        public Breakpoint {
            given(at, "at");
            given(here, "here");
            given(beyond, "beyond");
        }

        private static Breakpoint of(Fraction at, Interval piece, Formula here, Bands.Band<Formula> beyond) {
            return new Breakpoint(
                    at, piece.contains(at), here.at(at), beyond.value().at(at));
        }

        /** Whether the points jump, rather than rise or fall at another rate from here on. */
        public boolean isJump() {
            return !here.equals(beyond);
        }
    }
}
