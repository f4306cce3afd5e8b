package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.invalidAt;
import static org.jixiao.value.internal.Checks.quoted;

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
import org.jixiao.value.internal.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * What a result far above its target costs: a share of the weight, or points, for each band of d = (B − A) ÷ A.
 *
 * <pre>{@code
 * bands("200%: 10%", "300%: 20%", "500%: 30%")
 * bands("30%: 2分")
 * }</pre>
 *
 * <p>Each band begins at its own edge, included, and ends before the next one; below the first nothing is deducted. More
 * above the target never costs less; points are deducted as far as the weight has any. Immutable. Made by {@link ScoringStrategies#bands}.
 */
public final class OverTargetBands implements Localised, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String POINTS = "分";
    /** Words behind points: 2分, 2 points. */
    private static final List<String> UNITS = List.of(POINTS, "points", "point");

    private static final Fraction MOST_POINTS = Fraction.of(100);

    private final Bands<Fraction> table;
    private final boolean inPoints;
    // 1 and the first edge
    private final Fraction leastCompletion;
    // what follows from the table, worked out once
    private final transient Bands<Deducted> deducted;

    /** What a band deducts, a share of the weight or points, and the share that it leaves; null for points. */
    record Deducted(Fraction amount, @Nullable Fraction shareLeft) implements Serializable {
        Fraction leftOf(Fraction weight) {
            return shareLeft == null ? weight.minus(amount).max(Fraction.ZERO) : weight.times(shareLeft);
        }
    }

    /** A row of a table: the deviation from which on something is deducted, and the call that says so. */
    private record Row(Fraction from, Fraction amount, boolean points, String place) {
        static Row read(String text) {
            String place = "bands(\"" + given(text, "row") + "\")";
            return Checks.at(place, () -> {
                TableRow row = TableRow.read(text, "200%: 10%");
                String amount = withoutUnit(row.value());
                boolean points = !amount.equals(row.value());
                if (points && ShareText.isInPercent(amount)) {
                    throw invalid("over_target.points_or_share", quoted(row.value()));
                }
                return new Row(
                        ShareText.any(row.key()),
                        points ? Fraction.parse(amount) : ShareText.ofWhole(amount),
                        points,
                        place);
            });
        }

        /** 2分, 2 points: without the word. */
        private static String withoutUnit(String amount) {
            for (String unit : UNITS) {
                if (amount.endsWith(unit)) {
                    return amount.substring(0, amount.length() - unit.length()).strip();
                }
            }
            return amount;
        }

        /** The amount as an author writes it. */
        String written() {
            return points ? amount + POINTS : Shares.percent(amount);
        }

        void requireAbove(Fraction edge, Fraction less) {
            if (from.isAtMost(edge)) {
                throw invalidAt(place, "over_target.edge", ShareText.percent(from), ShareText.percent(edge));
            }
            if (points && (amount.isLessThan(less) || amount.isMoreThan(MOST_POINTS))) {
                throw invalidAt(place, "over_target.points_off", amount.toString(), less.toString());
            }
            if (!points && (amount.isLessThan(less) || amount.isMoreThan(Fraction.ONE))) {
                throw invalidAt(place, "over_target.share", ShareText.percent(amount), ShareText.percent(less));
            }
        }
    }

    private OverTargetBands(Bands<Fraction> table, boolean inPoints) {
        this.table = table;
        this.inPoints = inPoints;
        this.leastCompletion =
                table.list().get(0).interval().high().orElse(Fraction.ZERO).plus(Fraction.ONE);
        Bands.Builder<Deducted> bands = Bands.over(Interval.atLeast(Fraction.ZERO));
        for (Bands.Band<Fraction> band : table.list()) {
            bands.band(band.interval(), new Deducted(band.value(), inPoints ? null : Fraction.ONE.minus(band.value())));
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
        Fraction amount = Fraction.ZERO;
        boolean points = !rows.isEmpty() && rows.get(0).points();
        for (Row row : rows) {
            if (row.points() != points) {
                throw invalidAt(row.place(), "over_target.one_kind", row.written());
            }
            row.requireAbove(edge, amount);
            table.band(Interval.closedOpen(edge, row.from()), amount);
            edge = row.from();
            amount = row.amount();
        }
        return new OverTargetBands(table.band(Interval.atLeast(edge), amount).build(), points);
    }

    /** B ÷ A below which nothing is deducted. */
    Fraction leastCompletion() {
        return leastCompletion;
    }

    Bands.Band<Deducted> at(Fraction d) {
        return deducted.bandAt(given(d, "d"));
    }

    /** Whether points are deducted, and not shares of the weight. */
    public boolean isInPoints() {
        return inPoints;
    }

    /** What is deducted at deviation {@code d}, which is 0 or more: a share of the weight, or {@linkplain #isInPoints points}. */
    public Fraction deductedAt(Fraction d) {
        return at(d).value().amount();
    }

    /** The band that holds deviation {@code d}, which is 0 or more. */
    public Interval bandAt(Fraction d) {
        return at(d).interval();
    }

    /** {@code curve} of an input whose target is above 0, held down to what each band leaves of the weight. */
    Curve deductedFrom(Curve curve, QuantityInput in) {
        Curve held = curve;
        for (Bands.Band<Deducted> band : deducted.list()) {
            if (band.value().amount().signum() > 0) {
                Interval actuals = band.interval().plus(Fraction.ONE).times(in.target());
                Fraction left = band.value().leftOf(in.weight());
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

    /** The rows as an author writes them: {@code 200%(10%)} or {@code 30%(2分)}, lowest edge first. */
    public List<Term> terms() {
        return fromFirstEdge()
                .map(band ->
                        Term.of(Shares.percent(band.interval().low().orElseThrow()), Term.of(written(band.value()))))
                .toList();
    }

    private String written(Fraction amount) {
        return inPoints ? amount + POINTS : Shares.percent(amount);
    }

    /** The table in a sentence, in the language of {@code locale}: Chinese, else English. */
    @Override
    public String text(Locale locale) {
        given(locale, "locale");
        List<String> written = new ArrayList<>();
        for (Bands.Band<Fraction> band : table.list()) {
            if (band.value().signum() > 0) {
                written.add(Messages.text(
                        inPoints ? "over_target.band_points" : "over_target.band",
                        locale,
                        band.interval(),
                        band.value()));
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
        return other instanceof OverTargetBands that && inPoints == that.inPoints && table.equals(that.table);
    }

    /** Bands that were read back are held to what all bands are held to. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> of(fromFirstEdge()
                .map(band -> new Row(band.interval().low().orElseThrow(), band.value(), inPoints, "bands"))
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
                        .append(inPoints ? band.value() + POINTS : band.value().times(Fraction.of(100)) + "%");
            }
        }
        return text.toString();
    }
}
