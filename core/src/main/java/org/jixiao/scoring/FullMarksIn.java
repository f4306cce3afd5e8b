package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import java.util.Optional;
import org.jixiao.internal.Localised;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/** All of the weight where a measure lies in an interval; elsewhere, and where there is no measure, what {@code base} gives. */
record FullMarksIn(Measure measure, Interval interval, ScoringStrategy<? super QuantityInput> base)
        implements StockStrategy<QuantityInput> {
    @Override
    public Score score(QuantityInput in) {
        given(in, "input");
        Score scored = base.score(in);
        Optional<Fraction> measured = measure.of(in);
        // where the base gives all of its own accord, its reason stands
        return measured.isEmpty()
                        || !interval.contains(measured.get())
                        || scored.points().equals(Optional.of(in.weight()))
                ? scored
                : Score.full(
                        in,
                        StockReason.IN_FULL_MARKS,
                        measure,
                        measure.shown(measured.get(), in),
                        measure.shown(interval, in));
    }

    @Override
    public Optional<Curve> curve(QuantityInput in) {
        given(in, "input");
        if (measure.of(in).isEmpty()) {
            return base.curve(in);
        }
        Curve full = Curve.constant(in.weight());
        return base.curve(in).map(points -> {
            Curve raised = points;
            for (Interval actuals : measure.actualsOf(interval, in)) {
                raised = raised.where(actuals, full);
            }
            return raised;
        });
    }

    @Override
    public String code() {
        return "strategy.full_marks_in";
    }

    @Override
    public String word() {
        return "fullMarksIn";
    }

    @Override
    public Optional<List<Term>> parts() {
        return ScoringStrategies.term(base)
                .map(term -> List.of(
                        Term.of("of", Term.of(measure.word())),
                        Term.of("interval", Term.of(measure.shown(interval))),
                        Term.of("base", term)));
    }

    @Override
    public Object parameter(String name) {
        Localised words = base::describe;
        return switch (name) {
            case "0" -> measure;
            case "1" -> measure.shown(interval);
            default -> words;
        };
    }
}
