package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import java.util.Optional;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/** So many points for every full step of a measure, from 0 up to all of the weight; a measure below 0 earns nothing. */
record EarnEach(Fraction points, Fraction step, Measure measure) implements StockStrategy<QuantityInput> {
    EarnEach {
        Shares.requirePositive("earn_each.points", points);
        Shares.requirePositive("deduction.step", step);
    }

    @Override
    public Score score(QuantityInput in) {
        given(in, "input");
        Optional<Fraction> measured = measure.of(in);
        if (measured.isEmpty()) {
            return measure.unmeasured(in);
        }
        Fraction steps = measured.get().max(Fraction.ZERO).dividedBy(step).floor();
        return Score.of(
                steps.times(points).min(in.weight()),
                in,
                StockReason.EARNED_EACH,
                measure,
                measure.shown(measured.get(), in),
                steps,
                points);
    }

    /** Empty where the curve would have more than 1,000 pieces. */
    @Override
    public Optional<Curve> curve(QuantityInput in) {
        given(in, "input");
        if (in.weight().dividedBy(points).isAtLeast(Fraction.of(Staircase.MOST_PIECES))) {
            return Optional.empty();
        }
        Bands.Builder<Fraction> stairs = Bands.over(Interval.all());
        Fraction edge = step;
        Fraction earned = Fraction.ZERO;
        stairs.band(Interval.lessThan(edge), earned);
        while (earned.plus(points).isLessThan(in.weight())) {
            earned = earned.plus(points);
            stairs.band(Interval.closedOpen(edge, edge.plus(step)), earned);
            edge = edge.plus(step);
        }
        return Staircase.of(
                measure, stairs.band(Interval.atLeast(edge), in.weight()).build(), in);
    }

    @Override
    public String code() {
        return "strategy.earn_each";
    }

    @Override
    public String word() {
        return "earnEach";
    }

    @Override
    public Optional<List<Term>> parts() {
        return Optional.of(List.of(
                Term.of("points", Term.of(points.toString())),
                Term.of("forEvery", Term.of(measure.exactly(step))),
                Term.of("of", Term.of(measure.word()))));
    }

    @Override
    public Object parameter(String name) {
        return switch (name) {
            case "0" -> measure;
            case "1" -> measure.shown(step);
            default -> points;
        };
    }
}
