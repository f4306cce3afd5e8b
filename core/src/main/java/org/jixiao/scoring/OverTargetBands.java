package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalidAt;

import com.google.common.collect.ImmutableList;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.internal.ReadBack;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What a result far above its target costs: a share of the weight for each band of d = (B − A) ÷ A.
 *
 * <pre>{@code
 * bands("200%: 10%", "300%: 20%", "500%: 30%")
 * }</pre>
 *
 * <p>Each band begins at its own edge, included, and ends before the next one; below the first nothing is deducted. More
 * above the target never costs less. Immutable. Made by {@link ScoringStrategies#bands}.
 */
public final class OverTargetBands implements Localised, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ImmutableList<Step> steps;
    private final Bands<Fraction> table;
    // 1 and the first edge: an actual of fewer times the target loses nothing
    private final Fraction leastCompletion;

    /**
     * From an edge on, a share of the weight is deducted.
     *
     * @param from d from which on, included, above 0
     * @param share of the weight, 0 to 1
     */
    record Step(Fraction from, Fraction share) implements Serializable {
        /**
         * Refuses null and a share that is none.
         *
         * @throws org.jixiao.value.InvalidValueException if a part is null, or the share is outside 0 to 1
         */
        public Step {
            given(from, "from");
            if (given(share, "share").signum() < 0 || share.isMoreThan(Fraction.ONE)) {
                throw invalidAt("over-target band from " + from, "over_target.share", share.toString(), Fraction.ZERO);
            }
        }
    }

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
        this.table = bands.band(Interval.atLeast(edge), share).build();
        this.leastCompletion =
                Fraction.ONE.plus(steps.isEmpty() ? Fraction.ZERO : steps.get(0).from());
    }

    static OverTargetBands of(String... rows) {
        List<Step> steps = new ArrayList<>();
        Step last = new Step(Fraction.ZERO, Fraction.ZERO);
        for (String row : rows) {
            TableRow read = TableRow.read(row, "200%: 10%");
            Step step = new Step(Fraction.parse(read.key()), Fraction.parse(read.value()));
            if (step.from().isAtMost(last.from())) {
                throw invalidAt(
                        "over-target band", "over_target.edge", step.from().toString(), last.from());
            }
            if (step.share().isLessThan(last.share())) {
                throw invalidAt(
                        "over-target band from " + step.from(),
                        "over_target.share",
                        step.share().toString(),
                        last.share());
            }
            steps.add(step);
            last = step;
        }
        return new OverTargetBands(ImmutableList.copyOf(steps));
    }

    /** Whether an actual stays below the first edge; the target of {@code in} is above 0. */
    boolean spare(QuantityInput in) {
        return in.actual().isLessThan(in.target().times(leastCompletion));
    }

    /** The share of the weight deducted at deviation {@code d}, which is 0 or more. */
    public Fraction shareAt(Fraction d) {
        return table.at(given(d, "d"));
    }

    /** The band that holds deviation {@code d}, which is 0 or more. */
    public Interval bandAt(Fraction d) {
        return table.intervalAt(given(d, "d"));
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

    /** The deviations from which on another share is deducted, included, ascending. */
    public List<Fraction> edges() {
        return steps.stream().map(Step::from).toList();
    }

    /** The table in a sentence, in the language of {@code locale}: English, else Chinese. */
    @Override
    public String text(Locale locale) {
        given(locale, "locale");
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

    /** Bands that were read back are held to what all bands are held to. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> of(given(steps, "steps").stream()
                .map(step -> step.from() + ":" + step.share())
                .toArray(String[]::new)));
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
