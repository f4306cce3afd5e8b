package org.jixiao.scoring;

import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jspecify.annotations.Nullable;

/**
 * So many points off for every full step by which a measure lies above a bound, down to 0.
 *
 * <pre>{@code
 * deduct("1").forEvery("3%").of(Measure.ABSOLUTE_DEVIATION)          // every 3 % of deviation costs 1 point
 * deduct("0.5").forEvery("1%").of(Measure.ACTUAL).above("100%")      // every point above 100 % costs 0.5
 * }</pre>
 *
 * <p>A step that is not full costs nothing: 10 % off at 3 % a step are three steps. Where the measure is a share of a
 * target that is not above 0, the target is met for W or missed for 0. Immutable.
 */
public final class Deduction implements StockStrategy<QuantityInput> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Fraction points;
    private final Fraction step;
    private final Measure measure;
    private final Fraction bound;

    private Deduction(Fraction points, Fraction step, Measure measure, Fraction bound) {
        this.points = points;
        this.step = step;
        this.measure = measure;
        this.bound = bound;
    }

    static PerStep of(Fraction points) {
        Shares.requirePositive("points to deduct", points);
        return new PerStep(points);
    }

    /** Points that still need their step. */
    public static final class PerStep {
        private final Fraction points;

        private PerStep(Fraction points) {
            this.points = points;
        }

        /**
         * The size of a step: {@code forEvery("3%")}.
         *
         * @throws IllegalArgumentException if not above 0
         */
        public OfMeasure forEvery(String step) {
            Fraction size = Fraction.parse(step);
            Shares.requirePositive("a step", size);
            return new OfMeasure(points, size);
        }
    }

    /** Points and step that still need their measure. */
    public static final class OfMeasure {
        private final Fraction points;
        private final Fraction step;

        private OfMeasure(Fraction points, Fraction step) {
            this.points = points;
            this.step = step;
        }

        /** What is measured, from 0 on unless {@link Deduction#above} names another bound. */
        public Deduction of(Measure measure) {
            return new Deduction(points, step, measure, Fraction.ZERO);
        }
    }

    /** The same deduction, counted from another bound: {@code above("100%")}. */
    public Deduction above(String newBound) {
        return new Deduction(points, step, measure, Fraction.parse(newBound));
    }

    @Override
    public Score score(QuantityInput in) {
        Optional<Fraction> measured = measure.of(in);
        if (measured.isEmpty()) {
            return measure.unmeasured(in);
        }
        Fraction steps =
                measured.get().minus(bound).max(Fraction.ZERO).dividedBy(step).floor();
        Fraction left = in.weight().minus(steps.times(points)).max(Fraction.ZERO);
        return Score.of(left, in, StockReason.DEDUCTED, measure, measure.shown(measured.get(), in), steps, points);
    }

    /** Empty where the curve would have more than 1,000 pieces. */
    @Override
    public Optional<Curve> curve(QuantityInput in) {
        Fraction stepsToZero = in.weight().dividedBy(points);
        if (stepsToZero.isAtLeast(Fraction.of(Staircase.MOST_PIECES))) {
            return Optional.empty();
        }
        Bands.Builder<Fraction> stairs = Bands.over(Interval.all());
        Fraction edge = bound.plus(step);
        Fraction left = in.weight();
        stairs.band(Interval.lessThan(edge), left);
        while (left.isMoreThan(points)) {
            left = left.minus(points);
            stairs.band(Interval.closedOpen(edge, edge.plus(step)), left);
            edge = edge.plus(step);
        }
        return Staircase.of(
                measure, stairs.band(Interval.atLeast(edge), Fraction.ZERO).build(), in);
    }

    @Override
    public String code() {
        return "strategy.deduction";
    }

    @Override
    public Object parameter(String name) {
        return switch (name) {
            case "0" -> measure;
            case "1" -> measure.shown(bound);
            case "2" -> measure.shown(step);
            default -> points;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deduction that
                && points.equals(that.points)
                && step.equals(that.step)
                && measure == that.measure
                && bound.equals(that.bound);
    }

    @Override
    public int hashCode() {
        return Objects.hash(points, step, measure, bound);
    }

    @Override
    public String toString() {
        return "deduct " + points + " for every " + step + " of " + measure + " above " + bound;
    }
}
