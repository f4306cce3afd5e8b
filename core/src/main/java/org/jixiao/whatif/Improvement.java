package org.jixiao.whatif;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/** The smallest change of the actual of one item that lifts the form to its next grade, all other items as they are. */
public sealed interface Improvement extends Serializable {
    /** The item whose actual would be another one. */
    ItemScore item();

    /** The score it would then earn. */
    BigDecimal score();

    /** The change as a share of the target, 0 or more; empty where the target is 0 or no number. */
    Optional<Fraction> share();

    /** The way in a line, in the language of {@code locale}: Chinese, else English. */
    default String text(Locale locale) {
        return new WhatIfText(given(locale, "locale")).of(this);
    }

    /**
     * Another number.
     *
     * @param score at the edge, or where the edge is not enough, just inside
     * @param actuals all actuals on from the nearest one that do it, as far as they are connected
     * @param edge the end of {@code actuals} that is nearest to the present actual
     * @param present the actual now
     * @param target the target
     * @param unit of all these numbers: that of the target
     */
    record NumberChange(
            ItemScore item,
            BigDecimal score,
            Interval actuals,
            Fraction edge,
            Fraction present,
            Fraction target,
            Unit unit)
            implements Improvement {
        /**
         * Refuses null.
         *
         * @throws org.jixiao.value.InvalidValueException if a part is null
         */
        public NumberChange {
            given(item, "item");
            given(score, "score");
            given(actuals, "actuals");
            given(edge, "edge");
            given(present, "present");
            given(target, "target");
            given(unit, "unit");
        }

        /** Whether the edge itself does it, or only what lies beyond it. */
        public boolean isEdgeEnough() {
            return actuals.contains(edge);
        }

        /** How far the edge lies above the actual, below 0 where it lies below; 0 where the actual stands on an open edge. */
        public Quantity change() {
            return new Quantity(edge.minus(present), unit);
        }

        @Override
        public Optional<Fraction> share() {
            return target.signum() == 0
                    ? Optional.empty()
                    : Optional.of(change().number().abs().dividedBy(target.abs()));
        }
    }

    /**
     * A better level, the last day that is on time, or words for 达成.
     *
     * @param score without an evaluator's award
     * @param actual the nearest one that does it, as the form would say it
     * @param present the actual now
     * @param isAwardAside whether an evaluator awarded the present score and would have to award it anew
     */
    record WordingChange(ItemScore item, BigDecimal score, String actual, String present, boolean isAwardAside)
            implements Improvement {
        /**
         * Refuses null.
         *
         * @throws org.jixiao.value.InvalidValueException if a part is null
         */
        public WordingChange {
            given(item, "item");
            given(score, "score");
            given(actual, "actual");
            given(present, "present");
        }

        @Override
        public Optional<Fraction> share() {
            return Optional.empty();
        }
    }
}
