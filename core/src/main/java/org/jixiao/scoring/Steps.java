package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;

/**
 * A table from intervals of a measure to shares of the weight. Where the measure is a share of a
 * target that is not above 0, the target is met for W or missed for 0.
 */
record Steps(Measure measure, Bands<Fraction> shares) implements StockStrategy<QuantityInput> {
    @Override
    public Score score(QuantityInput in) {
        given(in, "input");
        Optional<Fraction> measured = measure.of(in);
        if (measured.isEmpty()) {
            return measure.unmeasured(in);
        }
        Bands.Band<Fraction> step = shares.bandAt(measured.get());
        return Score.of(
                in.weight().times(step.value()),
                in,
                StockReason.IN_STEP,
                measure,
                measure.shown(measured.get(), in),
                measure.shown(step.interval(), in),
                step.value());
    }

    @Override
    public Optional<Curve> curve(QuantityInput in) {
        given(in, "input");
        return Staircase.of(measure, shares.map(in.weight()::times), in);
    }

    @Override
    public String code() {
        return "strategy.steps";
    }

    @Override
    public String word() {
        return "steps";
    }

    @Override
    public Optional<List<Term>> parts() {
        Fraction most = Shares.wholeOf(shares);
        Term[] rows = shares.list().stream()
                .map(band -> Term.of(
                        measure.shown(band.interval()),
                        Term.of(band.value().times(most).toString())))
                .toArray(Term[]::new);
        return Optional.of(List.of(
                Term.of("of", Term.of(measure.word())),
                Term.of("outOf", Term.of(most.toString())),
                Term.of("table", rows)));
    }

    @Override
    public Object parameter(String name) {
        return name.equals("0") ? measure : written();
    }

    private String written() {
        return shares.list().stream()
                .map(band -> measure.shown(band.interval()) + " → "
                        + band.value().times(Fraction.of(100)).toDecimalText(4) + "%")
                .collect(Collectors.joining("; "));
    }
}
