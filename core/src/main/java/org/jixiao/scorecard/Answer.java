package org.jixiao.scorecard;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.scoring.Curve;
import org.jixiao.scoring.Formula;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Quantity;

/** How the total answers to the actual of one item. */
@Value.Immutable
public abstract class Answer implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    Answer() {}

    static Answer of(ItemScore item, BigDecimal toGain, Optional<OfNumber> number, List<Alternative> alternatives) {
        return ImmutableAnswer.make(item, toGain, number, alternatives);
    }

    public abstract ItemScore item();

    /** The points the item does not earn: weight − score, all of the weight where points are open. */
    public abstract BigDecimal toGain();

    /** How the item's number matters; empty where it is none, or its strategy cannot say so. */
    public abstract Optional<OfNumber> number();

    /**
     * What an item that is no number could say instead and earn without an award: all levels of its scale, best first; the
     * last day that is on time; 达成.
     */
    public abstract List<Alternative> alternatives();

    /** The answer in a few lines, in the language of {@code locale}: English, else Chinese. */
    public String text(Locale locale) {
        return WhatIfText.of(this, locale);
    }

    /**
     * Another actual and its score.
     *
     * @param actual as the form would say it
     * @param score rounded, and rescaled where others fell away
     */
    public record Alternative(String actual, BigDecimal score) implements Serializable {}

    /** How a number matters around the actual. Points are exact: not rounded, but rescaled where others fell away. */
    @Value.Immutable
    public abstract static class OfNumber implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        OfNumber() {}

        static OfNumber of(QuantityInput input, Curve curve, Fraction weight) {
            List<Bands.Band<Formula>> pieces = curve.pieces();
            Bands.Band<Formula> piece = curve.pieceAt(input.actual());
            Interval around = piece.interval();
            Formula here = piece.value();
            int index = pieces.indexOf(piece);
            return ImmutableOfNumber.make(
                    new Quantity(input.actual(), input.unit()),
                    around,
                    here,
                    around.low().map(at -> Turn.of(at, around, here, pieces.get(index - 1))),
                    around.high().map(at -> Turn.of(at, around, here, pieces.get(index + 1))),
                    curve.reaching(weight));
        }

        /** The actual, in the unit of the target. */
        public abstract Quantity actual();

        /** The actuals around it for which one formula holds. */
        public abstract Interval piece();

        /** The points for these actuals. */
        public abstract Formula formula();

        /** Where the piece ends below; empty where it never does. */
        public abstract Optional<Turn> below();

        /** Where the piece ends above; empty where it never does. */
        public abstract Optional<Turn> above();

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
    public record Turn(Fraction at, boolean isStillHere, Fraction here, Fraction beyond) implements Serializable {
        private static Turn of(Fraction at, Interval piece, Formula here, Bands.Band<Formula> beyond) {
            return new Turn(at, piece.contains(at), here.at(at), beyond.value().at(at));
        }

        /** Whether the points jump, rather than rise or fall at another rate from here on. */
        public boolean isJump() {
            return !here.equals(beyond);
        }
    }
}
