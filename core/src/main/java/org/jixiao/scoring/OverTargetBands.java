package org.jixiao.scoring;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * What a result far above its target costs: a share of the weight for each band of d = (B − A) ÷ A.
 *
 * <pre>{@code
 * bands().from("200%").deduct("10%").from("300%").deduct("20%").from("500%").deduct("30%")
 * }</pre>
 *
 * <p>Each band begins at its own edge, included, and ends before the next one; below the first nothing is deducted. More
 * above the target never costs less. Immutable: each step gives a new value.
 */
public final class OverTargetBands implements Localised, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final OverTargetBands NONE = new OverTargetBands(ImmutableList.of());

    private final ImmutableList<Step> steps;
    private final Bands<Fraction> table;

    // of each step: B ÷ A from which on it holds, and the share of the weight that is left
    private final ImmutableList<Fraction> completions;
    private final ImmutableList<Fraction> shares;

    /**
     * From an edge on, a share of the weight is deducted.
     *
     * @param from d from which on, included, above 0
     * @param share of the weight, 0 to 1
     */
    public record Step(Fraction from, Fraction share) implements Serializable {}

    private OverTargetBands(ImmutableList<Step> steps) {
        this.steps = steps;
        Bands.Builder<Fraction> bands = Bands.over(Interval.atLeast(Fraction.ZERO));
        Fraction edge = Fraction.ZERO;
        Fraction share = Fraction.ZERO;
        for (Step step : steps) {
            bands.band(Interval.closedOpen(edge, step.from()), share);
            edge = step.from();
            share = step.share();
        }
        this.completions = each(step -> Fraction.ONE.plus(step.from()));
        this.shares = each(step -> Fraction.ONE.minus(step.share()));
        this.table = bands.band(Interval.atLeast(edge), share).build();
    }

    private ImmutableList<Fraction> each(Function<Step, Fraction> number) {
        return ImmutableList.copyOf(steps.stream().map(number).toList());
    }

    /** Deducts nothing, however far above the target. */
    public static OverTargetBands none() {
        return NONE;
    }

    /** The next band begins at this deviation, included: {@code from("200%")}. */
    public Edge from(String deviation) {
        return new Edge(Fraction.parse(deviation));
    }

    /** An edge that still needs its deduction. */
    public final class Edge {
        private final Fraction from;

        private Edge(Fraction from) {
            this.from = from;
        }

        /**
         * What is deducted from here on, as a share of the weight: {@code deduct("10%")}.
         *
         * @throws IllegalArgumentException if the edge is not above the one before, or the share is outside [0, 1] or
         *     below the one before
         */
        public OverTargetBands deduct(String share) {
            return with(new Step(from, Fraction.parse(share)));
        }
    }

    private OverTargetBands with(Step step) {
        Step last = steps.isEmpty() ? new Step(Fraction.ZERO, Fraction.ZERO) : steps.get(steps.size() - 1);
        if (step.from().isAtMost(last.from())) {
            throw new IllegalArgumentException("over-target band: expected an edge above " + last.from() + ", got "
                    + step.from() + " (edges ascend, and the first lies above 0)");
        }
        if (step.share().isLessThan(last.share()) || step.share().isMoreThan(Fraction.ONE)) {
            throw new IllegalArgumentException("over-target band from " + step.from() + ": expected a share from "
                    + last.share() + " to 1, got " + step.share());
        }
        return new OverTargetBands(
                ImmutableList.<Step>builder().addAll(steps).add(step).build());
    }

    /** How many steps a result has reached whose target lies above 0. */
    int stepsReached(QuantityInput in) {
        return Fraction.edgesReached(in.actual(), in.target(), completions);
    }

    /** What a step, counted from 1, leaves of the weight, rounded, in units of the last decimal. */
    long unitsLeft(int step, QuantityInput in, Rounding rounding) {
        return rounding.units(in.weight(), shares.get(step - 1), Fraction.ONE);
    }

    /** The share of the weight deducted at deviation {@code d}, which is 0 or more. */
    public Fraction shareAt(Fraction d) {
        return table.at(d);
    }

    /** The band that holds deviation {@code d}, which is 0 or more. */
    public Interval bandAt(Fraction d) {
        return table.intervalAt(d);
    }

    /** {@code curve} of an input whose target is above 0, held down to what each band leaves of the weight. */
    Curve deductedFrom(Curve curve, QuantityInput in) {
        Curve deducted = curve;
        for (Bands.Band<Fraction> band : table.list()) {
            if (band.value().signum() > 0) {
                Interval actuals = band.interval().plus(Fraction.ONE).times(in.target());
                Fraction left = in.weight().times(Fraction.ONE.minus(band.value()));
                deducted = deducted.where(actuals, curve.atMost(left));
            }
        }
        return deducted;
    }

    /** The edges with their deductions, ascending. */
    public List<Step> steps() {
        return steps;
    }

    /** The table in a sentence, in the language of {@code locale}: English, else Chinese. */
    @Override
    public String text(Locale locale) {
        List<String> written = new ArrayList<>();
        for (Bands.Band<Fraction> band : table.list()) {
            if (band.value().signum() > 0) {
                written.add(Messages.text("over_target.band", locale, band.interval(), band.value()));
            }
        }
        return written.isEmpty()
                ? Messages.template("over_target.none", locale)
                : Messages.text(
                        "over_target.bands",
                        locale,
                        String.join(Messages.template("punctuation.comma", locale), written));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OverTargetBands that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(steps);
    }

    /** {@code [200%, 300%) −10%; [300%, 500%) −20%; [500%, +∞) −30%}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Bands.Band<Fraction> band : table.list()) {
            if (band.value().signum() > 0) {
                text.append(text.isEmpty() ? "" : "; ")
                        .append(band.interval().toPercentText())
                        .append(" −")
                        .append(band.value().times(Fraction.of(100)))
                        .append('%');
            }
        }
        return text.toString();
    }
}
