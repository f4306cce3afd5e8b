package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalidAt;
import static org.jixiao.value.internal.Checks.quoted;

import org.jixiao.internal.Wording;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.InvalidValueException;
import org.jixiao.value.Quantity;
import org.jixiao.value.internal.Checks;
import org.jixiao.value.internal.HalfWidth;
import org.jixiao.value.internal.ShareText;
import org.jspecify.annotations.Nullable;

/**
 * Collects a deduction: so many points off for every full step by which a measure lies above a bound, or work is late, down to 0.
 *
 * <pre>{@code
 * deduct("1").forEvery("3%").of(Measure.ABSOLUTE_DEVIATION)          // every 3 % of deviation costs 1 point
 * deduct("0.5").forEvery("1%").above("100%").of(Measure.ACTUAL)      // every point above 100 % costs 0.5
 * deduct("0.5").outOf("5").forEvery("1%").of(Measure.PERCENTAGE)     // 0.5 of 5: an indicator of 10 points loses 1
 * deduct("1").forEvery("1个月").late()                                // every full month late costs 1 point
 * }</pre>
 *
 * <p>A step that is not full costs nothing: 10 % off at 3 % a step are three steps. Where the measure is a share of a target
 * that is not above 0, the target is met for W or missed for 0. Immutable: each step gives a new value.
 */
public final class DeductionBuilder {
    private final PointsOff off;
    // as they were typed: what they mean hangs on the measure
    private final @Nullable String step;
    private final String bound;

    private DeductionBuilder(PointsOff off, @Nullable String step, String bound) {
        this.off = off;
        this.step = step;
        this.bound = bound;
    }

    static DeductionBuilder of(String points) {
        return new DeductionBuilder(new PointsOff(points("deduct", "deduction.points", points), null), null, "0");
    }

    /**
     * The points of the table that the deduction is of: {@code deduct("0.5").outOf("5")} takes 1 of an indicator that weighs 10. Unless
     * set, points are points whatever the weight.
     *
     * @throws org.jixiao.value.InvalidValueException if not above 0
     */
    public DeductionBuilder outOf(String wholeTable) {
        Fraction whole = wholeOf(given(wholeTable, "wholeTable"));
        return new DeductionBuilder(new PointsOff(off.points(), whole), step, bound);
    }

    /** The points of a whole table; a percentage is none. */
    static Fraction wholeOf(String wholeTable) {
        Fraction whole = Fraction.parse(wholeTable);
        if (whole.signum() <= 0 || ShareText.isInPercent(wholeTable)) {
            throw invalidAt("outOf(\"" + wholeTable + "\")", "steps.points", quoted(wholeTable));
        }
        return whole;
    }

    /** Points that a call takes off or gives; a percentage is none. */
    static Fraction points(String call, String code, String text) {
        String place = call + "(\"" + text + "\")";
        Fraction points = Checks.at(place, () -> Fraction.parse(text));
        if (points.signum() <= 0 || ShareText.isInPercent(text)) {
            throw invalidAt(place, code, quoted(text));
        }
        return points;
    }

    /**
     * The size of a step: {@code forEvery("3%")}, of delay also {@code forEvery("10天")}; for {@link Measure#ACTUAL} and {@link Measure#SHORTFALL} 1 unless set.
     *
     * @throws org.jixiao.value.InvalidValueException if not above 0
     */
    public DeductionBuilder forEvery(String size) {
        String place = "forEvery(\"" + given(size, "size") + "\")";
        Fraction read = Checks.at(place, () -> number(size));
        if (read.signum() <= 0) {
            throw invalidAt(place, "deduction.step", quoted(size));
        }
        return new DeductionBuilder(off, size, bound);
    }

    /** The number of a size, whether a time or not. */
    private static Fraction number(String size) {
        return Lateness.isTime(size) ? Quantity.parse(HalfWidth.of(size)).number() : Fraction.parse(size);
    }

    /** Where the steps begin: {@code above("100%")}, of delay also {@code above("5天")}; 0 unless set. */
    public DeductionBuilder above(String from) {
        Checks.at("above(\"" + given(from, "from") + "\")", () -> number(from));
        return new DeductionBuilder(off, step, from);
    }

    /**
     * The finished strategy, of what is measured.
     *
     * @throws org.jixiao.value.InvalidValueException if a share seems to lack a %, or there is no step of one
     */
    public ScoringStrategy<QuantityInput> of(Measure measure) {
        given(measure, "measure");
        String size = step;
        if (size == null && !measure.isAmount()) {
            throw withoutStep("of(" + measure.name() + ")");
        }
        Fraction every =
                size == null ? Fraction.ONE : Checks.at("forEvery(\"" + size + "\")", () -> measure.step(size));
        Fraction from = Checks.at("above(\"" + bound + "\")", () -> measure.bound(bound));
        return Checks.at(
                "above(\"" + bound + "\")", () -> new Deduction(off.points(), off.outOf(), every, measure, from));
    }

    /**
     * The finished strategy for deadlines, of how late work is: in shares of the planned time ({@code forEvery("4%")}), days ({@code
     * forEvery("1天")}) or full months ({@code forEvery("1个月")}). Where steps are shares of the planned time and the first day is not
     * known, late work earns nothing; an evaluator's award comes first.
     *
     * @throws org.jixiao.value.InvalidValueException if there is no step, a share seems to lack a %, or step and bound are counted in
     *     different ways
     */
    public ScoringStrategy<DeadlineInput> late() {
        String size = step;
        if (size == null) {
            throw withoutStep("late()");
        }
        Lateness counted = Lateness.countedBy(size);
        Fraction every = Checks.at("forEvery(\"" + size + "\")", () -> counted.read(size));
        Fraction from = Checks.at("above(\"" + bound + "\")", () -> counted.read(bound));
        return Checks.at(
                "above(\"" + bound + "\")", () -> new LateDeduction(off.points(), off.outOf(), counted, every, from));
    }

    private InvalidValueException withoutStep(String call) {
        return invalidAt("deduct(\"" + off.points() + "\")." + call, "deduction.step_given", Wording.of("met.none"));
    }
}
