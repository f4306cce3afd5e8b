package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalidAt;
import static org.jixiao.value.internal.Checks.quoted;

import org.jixiao.internal.Wording;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.internal.Checks;
import org.jixiao.value.internal.ShareText;
import org.jspecify.annotations.Nullable;

/**
 * Collects a deduction: so many points off for every full step by which a measure lies above a bound, down to 0.
 *
 * <pre>{@code
 * deduct("1").forEvery("3%").of(Measure.ABSOLUTE_DEVIATION)          // every 3 % of deviation costs 1 point
 * deduct("0.5").forEvery("1%").above("100%").of(Measure.ACTUAL)      // every point above 100 % costs 0.5
 * }</pre>
 *
 * <p>A step that is not full costs nothing: 10 % off at 3 % a step are three steps. Where the measure is a share of a target
 * that is not above 0, the target is met for W or missed for 0. Immutable: each step gives a new value.
 */
public final class DeductionBuilder {
    private final Fraction points;
    // as they were typed: what they mean hangs on the measure
    private final @Nullable String step;
    private final String bound;

    private DeductionBuilder(Fraction points, @Nullable String step, String bound) {
        this.points = points;
        this.step = step;
        this.bound = bound;
    }

    static DeductionBuilder of(String points) {
        return new DeductionBuilder(points("deduct", points), null, "0");
    }

    /** Points that a call takes off; a percentage is none. */
    static Fraction points(String call, String text) {
        String place = call + "(\"" + text + "\")";
        Fraction points = Checks.at(place, () -> Fraction.parse(text));
        if (points.signum() <= 0 || ShareText.isInPercent(text)) {
            throw invalidAt(place, "deduction.points", quoted(text));
        }
        return points;
    }

    /**
     * The size of a step: {@code forEvery("3%")}; for {@link Measure#ACTUAL} 1 unless set.
     *
     * @throws org.jixiao.value.InvalidValueException if not above 0
     */
    public DeductionBuilder forEvery(String size) {
        String place = "forEvery(\"" + given(size, "size") + "\")";
        Fraction read = Checks.at(place, () -> Fraction.parse(size));
        if (read.signum() <= 0) {
            throw invalidAt(place, "deduction.step", quoted(size));
        }
        return new DeductionBuilder(points, size, bound);
    }

    /** Where the steps begin: {@code above("100%")}; 0 unless set. */
    public DeductionBuilder above(String from) {
        Checks.at("above(\"" + given(from, "from") + "\")", () -> Fraction.parse(from));
        return new DeductionBuilder(points, step, from);
    }

    /**
     * The finished strategy, of what is measured.
     *
     * @throws org.jixiao.value.InvalidValueException if a share seems to lack a %, or there is no step of one
     */
    public ScoringStrategy<QuantityInput> of(Measure measure) {
        given(measure, "measure");
        String size = step;
        if (size == null && measure != Measure.ACTUAL) {
            throw invalidAt(
                    "deduct(\"" + points + "\").of(" + measure.name() + ")",
                    "deduction.step_given",
                    Wording.of("met.none"));
        }
        Fraction every =
                size == null ? Fraction.ONE : Checks.at("forEvery(\"" + size + "\")", () -> measure.step(size));
        Fraction from = Checks.at("above(\"" + bound + "\")", () -> measure.bound(bound));
        return new Deduction(points, every, measure, from);
    }
}
