package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;

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
    private final Fraction step;
    private final Fraction bound;

    private DeductionBuilder(Fraction points, Fraction step, Fraction bound) {
        this.points = points;
        this.step = step;
        this.bound = bound;
    }

    static DeductionBuilder of(Fraction points) {
        Shares.requirePositive("deduction.points", points);
        return new DeductionBuilder(points, Fraction.ONE, Fraction.ZERO);
    }

    /**
     * The size of a step: {@code forEvery("3%")}; 1 unless set.
     *
     * @throws org.jixiao.value.InvalidValueException if not above 0
     */
    public DeductionBuilder forEvery(String size) {
        Fraction given = Fraction.parse(given(size, "size"));
        Shares.requirePositive("deduction.step", given);
        return new DeductionBuilder(points, given, bound);
    }

    /** Where the steps begin: {@code above("100%")}; 0 unless set. */
    public DeductionBuilder above(String from) {
        return new DeductionBuilder(points, step, Fraction.parse(given(from, "from")));
    }

    /** The finished strategy, of what is measured. */
    public ScoringStrategy<QuantityInput> of(Measure measure) {
        return new Deduction(points, step, given(measure, "measure"), bound);
    }
}
