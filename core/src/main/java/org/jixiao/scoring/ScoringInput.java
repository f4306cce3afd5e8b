package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jixiao.form.Direction;
import org.jixiao.form.RatingLevel;
import org.jixiao.form.RatingScale;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.internal.Messages;
import org.jixiao.internal.ReadBack;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/** What a strategy is given: checked, in one unit, ready to be put into a formula. */
public sealed interface ScoringInput extends Serializable {
    /** W, the points to be earned, above 0. */
    Fraction weight();

    /** Whether the target was met; false where {@link #isJudgeable} is false. */
    boolean isMet();

    /** Whether the target is known to be met or missed; false for words that no rule can judge. */
    default boolean isJudgeable() {
        return true;
    }

    /** Points the evaluator gave; empty where none were given, and for numbers. */
    default Optional<Fraction> award() {
        return Optional.empty();
    }

    /**
     * The same target with what its actual could say instead, best first and without an award: all levels of a scale; the last
     * day that is on time; 达成. Empty for a number.
     */
    default List<? extends ScoringInput> alternatives() {
        return List.of();
    }

    /** What meets the target, as a form would say it, in the language of {@code locale}: Chinese, else English. */
    default String wanted(Locale locale) {
        given(locale, "locale");
        return shownTarget().toString();
    }

    /** A, the target as it is shown in a derivation. */
    Object shownTarget();

    /** B, the actual as it is shown in a derivation. */
    Object shownActual();

    private static Fraction weight(Fraction weight) {
        if (given(weight, "weight").signum() < 0) {
            throw invalid("input.weight", weight.toString());
        }
        return weight;
    }

    /**
     * A numeric target and actual, both in one unit.
     *
     * @param weight W, in points, above 0
     * @param target A, in {@code unit}
     * @param actual B, in {@code unit}
     * @param unit the unit of both; {@link Unit#NONE} where neither side has one
     * @param direction which side of the target is the good one
     */
    record QuantityInput(Fraction weight, Fraction target, Fraction actual, Unit unit, Direction direction)
            implements ScoringInput {
        /**
         * Refuses null and a weight that is not above 0.
         *
         * @throws org.jixiao.value.InvalidValueException if a part is null or the weight is not above 0
         */
        public QuantityInput {
            ScoringInput.weight(weight);
            given(target, "target");
            given(actual, "actual");
            given(unit, "unit");
            given(direction, "direction");
        }

        /** A bare number against a bare number. */
        public static QuantityInput of(Fraction weight, Fraction target, Fraction actual, Direction direction) {
            return new QuantityInput(weight, target, actual, Unit.NONE, direction);
        }

        /** The same target with another actual, in the same unit. */
        public QuantityInput withActual(Fraction other) {
            return new QuantityInput(weight, target, other, unit, direction);
        }

        @Override
        public boolean isMet() {
            return direction == Direction.POSITIVE ? actual.isAtLeast(target) : actual.isAtMost(target);
        }

        /** B ÷ A; meaningless where {@link #hasRatio} is false. */
        Fraction completion() {
            return actual.dividedBy(target);
        }

        /** Whether the target is above 0, so that shares of it mean something. */
        boolean hasRatio() {
            return target.signum() > 0;
        }

        /** The actuals that meet the target. */
        Interval whatMeetsIt() {
            return direction == Direction.POSITIVE ? Interval.atLeast(target) : Interval.atMost(target);
        }

        @Override
        public Object shownTarget() {
            return new Quantity(target, unit);
        }

        @Override
        public Object shownActual() {
            return new Quantity(actual, unit);
        }
    }

    /** A rating: a level reached on a scale, and the points an evaluator awarded for it, if any. */
    @Value.Immutable
    abstract non-sealed class RatingInput implements ScoringInput {
        @Serial
        private static final long serialVersionUID = 1L;

        RatingInput() {}

        /**
         * A level reached, without an award.
         *
         * @param weight W, in points, above 0
         * @param target the scale, and the least level where one is named
         * @param level one of the scale
         * @param step the smallest step of a rounded score, which says what "just below an edge" is: 0.01 at two decimals
         * @throws org.jixiao.value.InvalidValueException if a part is null, the weight is not above 0, or the level is of
         *     another scale
         */
        public static RatingInput of(Fraction weight, RatingTarget target, RatingLevel level, Fraction step) {
            given(target, "target").scale().rank(given(level, "level"));
            return ImmutableRatingInput.make(
                    ScoringInput.weight(weight), target, level, Optional.empty(), given(step, "step"));
        }

        /** The same rating with the points that an evaluator gave. */
        public RatingInput awarded(Fraction points) {
            return ImmutableRatingInput.make(weight(), target(), level(), Optional.of(given(points, "points")), step());
        }

        @Override
        public abstract Fraction weight();

        /** The scale, and the least level where one is named. */
        public abstract RatingTarget target();

        /** The level reached. */
        public abstract RatingLevel level();

        @Override
        public abstract Optional<Fraction> award();

        /** The smallest step between two rounded scores, 0.01 at two decimals. */
        public abstract Fraction step();

        @Override
        public boolean isMet() {
            return target().isMetBy(level());
        }

        @Override
        public String wanted(Locale locale) {
            given(locale, "locale");
            RatingScale scale = target().scale();
            int least = scale.rank(target().leastLevel().orElse(scale.top()));
            return scale.levels().subList(0, least + 1).stream()
                    .map(RatingLevel::name)
                    .collect(Collectors.joining("/"));
        }

        @Override
        public List<RatingInput> alternatives() {
            return target().scale().levels().stream()
                    .map(level -> of(weight(), target(), level, step()))
                    .toList();
        }

        @Override
        public Object shownTarget() {
            return target();
        }

        @Override
        public Object shownActual() {
            return level().name();
        }

        @Serial
        Object readResolve() throws InvalidObjectException {
            return ReadBack.through(() -> {
                RatingInput sound = of(weight(), target(), level(), step());
                return award().map(sound::awarded).orElse(sound);
            });
        }
    }

    /** A target and an actual in words, and the points an evaluator awarded, if any. */
    @Value.Immutable
    abstract non-sealed class ProseInput implements ScoringInput {
        @Serial
        private static final long serialVersionUID = 1L;

        ProseInput() {}

        /**
         * Words against words, without an award.
         *
         * @param weight W, in points, above 0
         * @param target as the form says it
         * @param actual as the form says it
         * @param step the smallest step of a rounded score, which says what "just below an edge" is: 0.01 at two decimals
         * @throws org.jixiao.value.InvalidValueException if a part is null or the weight is not above 0
         */
        public static ProseInput of(Fraction weight, String target, String actual, Fraction step) {
            return ImmutableProseInput.make(
                    ScoringInput.weight(weight),
                    given(target, "target"),
                    given(actual, "actual"),
                    Optional.empty(),
                    given(step, "step"));
        }

        /** The same words with the points that an evaluator gave. */
        public ProseInput awarded(Fraction points) {
            return ImmutableProseInput.make(weight(), target(), actual(), Optional.of(given(points, "points")), step());
        }

        @Override
        public abstract Fraction weight();

        /** The words of the target. */
        public abstract String target();

        /** The words of the actual. */
        public abstract String actual();

        @Override
        public abstract Optional<Fraction> award();

        /** The smallest step between two rounded scores, 0.01 at two decimals. */
        public abstract Fraction step();

        /** How far the words attain the target; empty where no rule can judge them. */
        @Value.Lazy
        public Optional<Attainment> attainment() {
            return Attainment.of(target(), actual());
        }

        @Override
        public boolean isJudgeable() {
            return attainment().isPresent();
        }

        @Override
        public boolean isMet() {
            return attainment().equals(Optional.of(Attainment.ATTAINED));
        }

        @Override
        public List<ProseInput> alternatives() {
            return List.of(of(weight(), target(), RatingScale.ATTAINMENT.top().name(), step()));
        }

        @Override
        public Object shownTarget() {
            return target();
        }

        @Override
        public Object shownActual() {
            return actual();
        }

        @Serial
        Object readResolve() throws InvalidObjectException {
            return ReadBack.through(() -> {
                ProseInput sound = of(weight(), target(), actual(), step());
                return award().map(sound::awarded).orElse(sound);
            });
        }
    }

    /** A last day and the day on which the work was done, and the points an evaluator awarded, if any. */
    @Value.Immutable
    abstract non-sealed class DeadlineInput implements ScoringInput {
        @Serial
        private static final long serialVersionUID = 1L;

        DeadlineInput() {}

        /**
         * Work done on a day, without an award.
         *
         * @param weight W, in points, above 0
         * @param target the last day that is on time, and the first day of the work where it is known
         * @param done the day on which the work was done
         * @throws org.jixiao.value.InvalidValueException if a part is null or the weight is not above 0
         */
        public static DeadlineInput of(Fraction weight, DeadlineTarget target, LocalDate done) {
            return ImmutableDeadlineInput.make(
                    ScoringInput.weight(weight), given(target, "target"), given(done, "done"), Optional.empty());
        }

        /** The same work with the points that an evaluator gave. */
        public DeadlineInput awarded(Fraction points) {
            return ImmutableDeadlineInput.make(weight(), target(), done(), Optional.of(given(points, "points")));
        }

        @Override
        public abstract Fraction weight();

        /** The last day that is on time, and the first day of the work where it is known. */
        public abstract DeadlineTarget target();

        /** The day on which the work was done. */
        public abstract LocalDate done();

        @Override
        public abstract Optional<Fraction> award();

        /** By how many days the work was late; 0 on the last day, below 0 before it. */
        public long daysLate() {
            return ChronoUnit.DAYS.between(target().due(), done());
        }

        @Override
        public boolean isMet() {
            return !done().isAfter(target().due());
        }

        @Override
        public String wanted(Locale locale) {
            given(locale, "locale");
            return Messages.text("loss.by", locale, target().due());
        }

        @Override
        public List<DeadlineInput> alternatives() {
            return List.of(of(weight(), target(), target().due()));
        }

        @Override
        public Object shownTarget() {
            return target().due();
        }

        @Override
        public Object shownActual() {
            return done();
        }

        @Serial
        Object readResolve() throws InvalidObjectException {
            return ReadBack.through(() -> {
                DeadlineInput sound = of(weight(), target(), done());
                return award().map(sound::awarded).orElse(sound);
            });
        }
    }
}
