package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A table from intervals of a measure to shares of the weight. Where the measure is a share of a
 * target that is not above 0, the target is met for W or missed for 0.
 *
 * @param measure what is measured
 * @param shares what each interval earns of the weight
 * @param most the points of the whole table as it is published; null where an earlier version stored it
 * @param order the intervals as the published table has them; null likewise
 */
record Steps(
        Measure measure,
        Bands<Fraction> shares,
        @Nullable Fraction most,
        @Nullable List<Interval> order) implements StockStrategy<QuantityInput> {
    Steps {
        most = most == null ? Shares.wholeOf(shares) : most;
        order = order == null ? shares.list().stream().map(Bands.Band::interval).toList() : List.copyOf(order);
    }

    Steps(Measure measure, Bands<Fraction> shares) {
        this(measure, shares, null, null);
    }

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
        return isInPoints() ? "strategy.steps_out_of" : "strategy.steps";
    }

    @Override
    public String word() {
        return "steps";
    }

    @Override
    public Optional<List<Term>> parts() {
        Term[] rows = rows().map(step -> Term.of(
                        measure.shown(step.interval()), Term.of(points(step).toString())))
                .toArray(Term[]::new);
        return Optional.of(List.of(
                Term.of("of", Term.of(measure.word())),
                Term.of("outOf", Term.of(whole().toString())),
                Term.of("table", rows)));
    }

    @Override
    public Object parameter(String name) {
        return switch (name) {
            case "0" -> measure;
            case "1" -> rows().map(this::row).collect(Collectors.joining("; "));
            default -> whole();
        };
    }

    /** A row as the published table has it: in its points, or as a share of the weight where it has none. */
    private String row(Bands.Band<Fraction> step) {
        String earned = isInPoints() ? points(step).toString() : Shares.percent(step.value());
        return measure.shown(step.interval()) + " → " + earned;
    }

    private boolean isInPoints() {
        return !whole().equals(Fraction.ONE);
    }

    private Fraction points(Bands.Band<Fraction> step) {
        return step.value().times(whole());
    }

    private Fraction whole() {
        return Objects.requireNonNull(most);
    }

    private Stream<Bands.Band<Fraction>> rows() {
        return Objects.requireNonNull(order).stream()
                .map(interval -> shares.list().stream()
                        .filter(step -> step.interval().equals(interval))
                        .findFirst()
                        .orElseThrow());
    }
}
