package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import java.util.Optional;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jspecify.annotations.Nullable;

/**
 * So much off for every full step by which a measure lies above a bound, down to 0.
 *
 * <p>A step that is not full costs nothing: 10 % off at 3 % a step are three steps. Where the measure is a share of a target
 * that is not above 0, the target is met for W or missed for 0.
 */
record Deduction(Fraction points, @Nullable Fraction outOf, Fraction step, Measure measure, Fraction bound)
        implements StockStrategy<QuantityInput> {
    Deduction {
        Shares.requirePositive("deduction.points", points);
        Shares.requirePositive("deduction.step", step);
        if (measure == Measure.ABSOLUTE_DEVIATION) {
            Shares.requireNotNegative("deduction.absolute_bound", bound);
        }
    }

    private PointsOff off() {
        return new PointsOff(points, outOf);
    }

    @Override
    public Score score(QuantityInput in) {
        given(in, "input");
        PointsOff off = off();
        Optional<Fraction> measured = measure.of(in);
        if (measured.isEmpty()) {
            return measure.unmeasured(in);
        }
        Fraction steps =
                measured.get().minus(bound).max(Fraction.ZERO).dividedBy(step).floor();
        Fraction left = off.left(in.weight(), steps);
        String shown = measure.shown(measured.get(), in);
        return outOf == null
                ? Score.of(left, in, StockReason.DEDUCTED, measure, shown, steps, points)
                : Score.of(
                        left,
                        in,
                        StockReason.DEDUCTED_OF_TABLE,
                        measure,
                        shown,
                        steps,
                        off.words(),
                        off.worked(in.weight()));
    }

    /** Empty where the curve would have more than 1,000 pieces. */
    @Override
    public Optional<Curve> curve(QuantityInput in) {
        given(in, "input");
        Fraction each = off().of(in.weight());
        Fraction stepsToZero = in.weight().dividedBy(each);
        if (stepsToZero.isAtLeast(Fraction.of(Staircase.MOST_PIECES))) {
            return Optional.empty();
        }
        Bands.Builder<Fraction> stairs = Bands.over(Interval.all());
        Fraction edge = bound.plus(step);
        Fraction left = in.weight();
        stairs.band(Interval.lessThan(edge), left);
        while (left.isMoreThan(each)) {
            left = left.minus(each);
            stairs.band(Interval.closedOpen(edge, edge.plus(step)), left);
            edge = edge.plus(step);
        }
        return Staircase.of(
                measure, stairs.band(Interval.atLeast(edge), Fraction.ZERO).build(), in);
    }

    @Override
    public String code() {
        return outOf == null ? "strategy.deduction" : "strategy.deduction_of_table";
    }

    @Override
    public String word() {
        return "deduct";
    }

    @Override
    public Optional<List<Term>> parts() {
        List<Term> parts = off().terms();
        parts.add(Term.of("forEvery", Term.of(measure.exactly(step))));
        parts.add(Term.of("of", Term.of(measure.word())));
        if (bound.signum() != 0) {
            parts.add(Term.of("above", Term.of(measure.exactly(bound))));
        }
        return Optional.of(parts);
    }

    @Override
    public Object parameter(String name) {
        return switch (name) {
            case "0" -> measure;
            case "1" -> measure.shown(bound);
            case "2" -> measure.shown(step);
            default -> outOf == null ? points : off().words();
        };
    }

    @Override
    public String toString() {
        return "deduct " + off() + " for every " + step + " of " + measure + " above " + bound;
    }
}
