package org.jixiao.scoring;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.form.Direction;
import org.jixiao.form.RatingScale;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
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
        RatingScale words = RatingScale.standard(scale);
        return rated(RatingTarget.on(words), level, "", "0.01");
    }

    /** A rating of weight 10; an empty award is none. */
    static RatingInput rated(RatingTarget target, String level, String award, String step) {
        RatingInput rating =
                RatingInput.of(Fraction.of(10), target, target.scale().level(level), Fraction.parse(step));
        return optional(award).map(rating::awarded).orElse(rating);
    }

    /** Words of weight 10; an empty award is none. */
    static ProseInput words(String target, String actual, String award) {
        ProseInput prose = ProseInput.of(Fraction.of(10), target, actual, Fraction.parse("0.01"));
        return optional(award).map(prose::awarded).orElse(prose);
    }

    /** A deadline of weight 10; an empty award is none. */
    static DeadlineInput dated(String due, String done, String award) {
        DeadlineInput work =
                DeadlineInput.of(Fraction.of(10), DeadlineTarget.on(LocalDate.parse(due)), LocalDate.parse(done));
        return optional(award).map(work::awarded).orElse(work);
    }

    static Fraction points(Score score) {
        return score.points().orElseThrow(() -> new AssertionError("open points: " + score));
    }

    static String chinese(Score score) {
        return score.text(Locale.CHINESE);
    }

    static String english(Score score) {
        return score.text(Locale.ENGLISH);
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
