package org.jixiao.scoring;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.form.RatingScale;
import org.jixiao.form.RatingTarget;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Unit;

/** Short ways to write what a strategy is given, and what came of it. */
final class Inputs {
    /** Weight, target and actual stand for bare numbers of which more is better. */
    static QuantityInput more(String weight, String target, String actual) {
        return number(weight, target, actual, Unit.NONE, Direction.POSITIVE);
    }

    /** The same where less is better. */
    static QuantityInput less(String weight, String target, String actual) {
        return number(weight, target, actual, Unit.NONE, Direction.REVERSE);
    }

    static QuantityInput number(String weight, String target, String actual, Unit unit, Direction direction) {
        return new QuantityInput(
                Fraction.parse(weight), Fraction.parse(target), Fraction.parse(actual), unit, direction);
    }

    static RatingInput rated(String scale, String level) {
        RatingScale words = RatingScale.of(scale);
        return rated(RatingTarget.on(words), level, "", "0.01");
    }

    /** A rating of weight 10; an empty award is none. */
    static RatingInput rated(RatingTarget target, String level, String award, String step) {
        return RatingInput.of(
                Fraction.of(10), target, target.scale().level(level), optional(award), Fraction.parse(step));
    }

    /** Words of weight 10; an empty award is none. */
    static ProseInput words(String target, String actual, String award) {
        return ProseInput.of(Fraction.of(10), target, actual, optional(award), Fraction.parse("0.01"));
    }

    /** A deadline of weight 10; an empty award is none. */
    static DeadlineInput dated(String due, String done, String award) {
        return DeadlineInput.of(Fraction.of(10), LocalDate.parse(due), LocalDate.parse(done), optional(award));
    }

    static Fraction points(Score score) {
        return score.points().orElseThrow(() -> new AssertionError("open points: " + score));
    }

    static String chinese(Score score) {
        return score.derivation().text(Locale.CHINESE);
    }

    static String english(Score score) {
        return score.derivation().text(Locale.ENGLISH);
    }

    /** The actuals that earn the whole weight. */
    static Optional<Interval> fullMarks(ScoringStrategy<? super QuantityInput> strategy, QuantityInput input) {
        return strategy.curve(input).flatMap(curve -> curve.fullMarks(input.weight()));
    }

    static Optional<Interval> interval(String text) {
        return Optional.of(Interval.parse(text));
    }

    private static Optional<Fraction> optional(String number) {
        return number.isEmpty() ? Optional.empty() : Optional.of(Fraction.parse(number));
    }

    private Inputs() {}
}
