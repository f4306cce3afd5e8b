package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalidAt;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.internal.ReadBack;
import org.jixiao.internal.Wording;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.internal.Checks;
import org.jixiao.value.internal.ShareText;
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

    private final Bands<Fraction> table;
    // 1 and the first edge
    private final Fraction leastCompletion;
    // what follows from the table, worked out once
    private final transient Bands<Deducted> deducted;

    /** The share of the weight that a band deducts, and the share that it leaves. */
    record Deducted(Fraction share, Fraction left) implements Serializable {}

    /** A row of a table: the deviation from which on a share is deducted, and the call that says so. */
    private record Row(Fraction from, Fraction share, String place) {
        static Row read(String text) {
            String place = "bands(\"" + given(text, "row") + "\")";
            return Checks.at(place, () -> {
                TableRow row = TableRow.read(text, "200%: 10%");
                return new Row(ShareText.any(row.key()), ShareText.ofWhole(row.value()), place);
            });
        }

        void requireAbove(Fraction edge, Fraction less) {
            if (from.isAtMost(edge)) {
                throw invalidAt(place, "over_target.edge", ShareText.percent(from), ShareText.percent(edge));
            }
            if (share.isLessThan(less) || share.isMoreThan(Fraction.ONE)) {
                throw invalidAt(place, "over_target.share", ShareText.percent(share), ShareText.percent(less));
            }
        }
    }

    private OverTargetBands(Bands<Fraction> table) {
        this.table = table;
        this.leastCompletion =
                table.list().get(0).interval().high().orElse(Fraction.ZERO).plus(Fraction.ONE);
        Bands.Builder<Deducted> bands = Bands.over(Interval.atLeast(Fraction.ZERO));
        for (Bands.Band<Fraction> band : table.list()) {
            bands.band(band.interval(), new Deducted(band.value(), Fraction.ONE.minus(band.value())));
        }
        this.deducted = bands.build();
    }

    static OverTargetBands of(String... rows) {
        if (rows.length == 0) {
            throw invalidAt("bands()", "over_target.rows", Wording.of("met.none"));
        }
        return of(Stream.of(rows).map(Row::read).toList());
    }

    private static OverTargetBands of(List<Row> rows) {
        Bands.Builder<Fraction> table = Bands.over(Interval.atLeast(Fraction.ZERO));
        Fraction edge = Fraction.ZERO;
        Fraction share = Fraction.ZERO;
        for (Row row : rows) {
            row.requireAbove(edge, share);
            table.band(Interval.closedOpen(edge, row.from()), share);
            edge = row.from();
            share = row.share();
        }
        return new OverTargetBands(table.band(Interval.atLeast(edge), share).build());
    }

    /** B ÷ A below which nothing is deducted. */
    Fraction leastCompletion() {
        return leastCompletion;
    }

    Bands.Band<Deducted> at(Fraction d) {
        return deducted.bandAt(given(d, "d"));
    }

    /** The share of the weight deducted at deviation {@code d}, which is 0 or more. */
    public Fraction shareAt(Fraction d) {
        return at(d).value().share();
    }

    /** The band that holds deviation {@code d}, which is 0 or more. */
    public Interval bandAt(Fraction d) {
        return at(d).interval();
    }

    /** {@code curve} of an input whose target is above 0, held down to what each band leaves of the weight. */
    Curve deductedFrom(Curve curve, QuantityInput in) {
        Curve held = curve;
        for (Bands.Band<Deducted> band : deducted.list()) {
            if (band.value().share().signum() > 0) {
                Interval actuals = band.interval().plus(Fraction.ONE).times(in.target());
                Fraction left = in.weight().times(band.value().left());
                held = held.where(actuals, curve.atMost(left));
            }
        }
        return held;
    }

    /** The deviations from which on another share is deducted, included, ascending. */
    public List<Fraction> edges() {
        return fromFirstEdge().map(band -> band.interval().low().orElseThrow()).toList();
    }

    /** Below the first edge lies one band, in which nothing is deducted. */
    private Stream<Bands.Band<Fraction>> fromFirstEdge() {
        return table.list().stream().skip(1);
    }

    /** The rows as an author writes them: {@code 200%(10%)}, lowest edge first. */
    public List<Term> terms() {
        return fromFirstEdge()
                .map(band -> Term.of(
                        Shares.percent(band.interval().low().orElseThrow()), Term.of(Shares.percent(band.value()))))
                .toList();
    }

    /** The table in a sentence, in the language of {@code locale}: Chinese, else English. */
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
        return other instanceof OverTargetBands that && table.equals(that.table);
    }

    /** Bands that were read back are held to what all bands are held to. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> of(fromFirstEdge()
                .map(band -> new Row(band.interval().low().orElseThrow(), band.value(), "bands"))
                .toList()));
    }

    @Override
    public int hashCode() {
        return table.hashCode();
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
