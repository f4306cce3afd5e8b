package org.jixiao.form;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.internal.ReadBack;
import org.jixiao.internal.TextBuilder;
import org.jixiao.internal.Written;
import org.jixiao.value.Quantity;

/** 年度指标值: what an indicator was meant to reach. */
public sealed interface Target extends Serializable {
    /** The target as a form would write it: {@code ≥24人/年}. */
    @Override
    String toString();

    /**
     * A target that is a number: ≥24人/年.
     *
     * @param nature the sign in front of it
     * @param quantity the number with its unit; a bare number takes the unit of the actual
     */
    record QuantityTarget(Nature nature, Quantity quantity) implements Target, Written {
        /**
         * Refuses null.
         *
         * @throws org.jixiao.value.InvalidValueException if a part is null
         */
        public QuantityTarget {
            given(nature, "nature");
            given(quantity, "quantity");
        }

        @Override
        public String toString() {
            return nature.sign() + quantity;
        }

        /** Writes {@link #toString} behind what {@code text} holds. */
        @Override
        public void write(TextBuilder text, Locale locale) {
            given(text, "text").append(nature.sign());
            quantity.write(text, locale);
        }
    }

    /**
     * A target that is a range without a sign: 1-2份, 90-95%. Anything inside it meets it.
     *
     * <p>Below it the lower end is the target; where less is better, above it the upper one.
     *
     * @param low the lower end
     * @param high the upper end, in a unit that converts to that of {@code low}
     */
    record RangeTarget(Quantity low, Quantity high) implements Target {
        /**
         * Refuses null, and ends that make no range.
         *
         * @throws org.jixiao.value.InvalidValueException if a part is null, or {@code high} is below {@code low} or in
         *     another kind of unit
         */
        public RangeTarget {
            given(low, "low");
            given(high, "high");
            if (!high.unit().convertsTo(low.unit())
                    || high.in(low.unit()).number().isLessThan(low.number())) {
                throw invalid("target.range", high.toString(), low.toString());
            }
        }

        @Override
        public String toString() {
            return (low.unit().equals(high.unit()) ? low.number().toString() : low.toString()) + "-" + high;
        }
    }

    /**
     * A target that is a rating on a scale: 优良中低差, or 良以上 where a least level is named.
     *
     * <p>Without a least level the scale's top level is what meets it; with one, that level or a better one does.
     */
    @Value.Immutable
    abstract non-sealed class RatingTarget implements Target {
        @Serial
        private static final long serialVersionUID = 1L;

        RatingTarget() {}

        /**
         * A rating on {@code scale}, met by its top level.
         *
         * @throws org.jixiao.value.InvalidValueException if the scale is null
         */
        public static RatingTarget on(RatingScale scale) {
            return ImmutableRatingTarget.make(given(scale, "scale"), Optional.empty());
        }

        /**
         * A rating on {@code scale} that {@code level} or a better one meets.
         *
         * @throws org.jixiao.value.InvalidValueException if the scale has no such level
         */
        public static RatingTarget atLeast(RatingScale scale, String level) {
            return ImmutableRatingTarget.make(given(scale, "scale"), Optional.of(scale.level(level)));
        }

        /** What is rated on. */
        public abstract RatingScale scale();

        /** The least level that meets the target, where one is named. */
        public abstract Optional<RatingLevel> leastLevel();

        /**
         * Whether {@code level} meets this target: 优 and 良 meet 良以上, 中 does not.
         *
         * @throws org.jixiao.value.InvalidValueException if the scale has no such level
         */
        public boolean isMetBy(RatingLevel level) {
            int rank = scale().rank(given(level, "level"));
            return rank == 0
                    || (leastLevel().isPresent()
                            && rank <= scale().rank(leastLevel().get()));
        }

        /** A target that was read back is held to what every target is held to. */
        @Serial
        Object readResolve() throws InvalidObjectException {
            return ReadBack.through(() -> {
                leastLevel().ifPresent(given(scale(), "scale")::rank);
                return ImmutableRatingTarget.make(given(scale(), "scale"), leastLevel());
            });
        }

        @Override
        public String toString() {
            return leastLevel().isPresent() ? "达到" + leastLevel().get().name() + "以上" : scale().name();
        }
    }

    /** A target that is a date: 2024-12-31. */
    @Value.Immutable
    abstract non-sealed class DeadlineTarget implements Target {
        @Serial
        private static final long serialVersionUID = 1L;

        DeadlineTarget() {}

        /**
         * A last day that is on time.
         *
         * @throws org.jixiao.value.InvalidValueException if the day is null
         */
        public static DeadlineTarget on(LocalDate due) {
            return ImmutableDeadlineTarget.make(given(due, "due"), Optional.empty());
        }

        /**
         * A last day that is on time, of work whose first day is known too.
         *
         * @throws org.jixiao.value.InvalidValueException if {@code firstDay} is after {@code due}
         */
        public static DeadlineTarget between(LocalDate firstDay, LocalDate due) {
            if (given(firstDay, "firstDay").isAfter(given(due, "due"))) {
                throw invalid("target.days", firstDay.toString(), due.toString());
            }
            return ImmutableDeadlineTarget.make(due, Optional.of(firstDay));
        }

        /** The last day that is on time. */
        public abstract LocalDate due();

        /** The first day of the work, where it is known; not after {@link #due}. */
        public abstract Optional<LocalDate> firstDay();

        /** A target that was read back is held to what every target is held to. */
        @Serial
        Object readResolve() throws InvalidObjectException {
            return ReadBack.through(
                    () -> firstDay().map(first -> between(first, due())).orElseGet(() -> on(due())));
        }

        @Override
        public String toString() {
            String from = firstDay().isPresent() ? firstDay().get() + "—" : "";
            return from + due() + "前";
        }
    }

    /**
     * A target that is a sentence: 按时保质完成运维工作.
     *
     * @param text as the form says it, not blank
     */
    record ProseTarget(String text) implements Target {
        /**
         * Refuses blank text.
         *
         * @throws org.jixiao.value.InvalidValueException if the text is blank
         */
        public ProseTarget {
            Texts.filled("target.words", text);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
