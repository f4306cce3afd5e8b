package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The points of an indicator as a function of its actual B, exact: pieces that cover every number once, each with its
 * {@link Formula}.
 *
 * <p>Which actuals earn so many points follows from it by solving each piece, never by trial. Neighbouring pieces differ:
 * where a formula goes on, no piece ends. Immutable.
 */
public final class Curve implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Bands<Formula> pieces;

    private Curve(List<Bands.Band<Formula>> ascending) {
        Bands.Builder<Formula> table = Bands.over(Interval.all());
        Pieces.merged(ascending).forEach(piece -> table.band(piece.interval(), piece.value()));
        this.pieces = table.build();
    }

    /**
     * The curve of these pieces.
     *
     * @throws IllegalArgumentException if they do not cover every number, or 0 lies in a piece with a ratio
     */
    public static Curve of(Bands<Formula> pieces) {
        List<Bands.Band<Formula>> list = given(pieces, "pieces").list();
        list.stream()
                .filter(piece -> !piece.value().isLinear() && piece.interval().contains(Fraction.ZERO))
                .findAny()
                .ifPresent(piece -> {
                    throw invalid("curve.ratio_at_zero", piece.value() + " in " + piece.interval());
                });
        return new Curve(list);
    }

    /** The same points for every actual. */
    public static Curve constant(Fraction points) {
        return of(Formula.constant(points));
    }

    /** {@code constant + slope · B} for every actual. */
    public static Curve linear(Fraction constant, Fraction slope) {
        return of(Formula.linear(constant, slope));
    }

    private static Curve of(Formula line) {
        return new Curve(List.of(new Bands.Band<>(Interval.all(), line)));
    }

    /**
     * This curve, except for the actuals of an interval, where {@code formula} says the points.
     *
     * @throws IllegalArgumentException if the formula is a ratio and 0 lies in the interval
     */
    public Curve where(Interval actuals, Formula formula) {
        given(actuals, "actuals");
        given(formula, "formula");
        if (!formula.isLinear() && actuals.contains(Fraction.ZERO)) {
            throw invalid("curve.interval_without_zero", actuals.toString(), formula.toString());
        }
        return where(actuals, List.of(new Bands.Band<>(actuals, formula)));
    }

    /** This curve, except for the actuals of an interval, where {@code other} says the points. */
    public Curve where(Interval actuals, Curve other) {
        given(actuals, "actuals");
        given(other, "other");
        return where(actuals, Pieces.within(actuals, other.pieces()));
    }

    private Curve where(Interval actuals, List<Bands.Band<Formula>> inside) {
        List<Bands.Band<Formula>> all = new ArrayList<>();
        actuals.allBelow().ifPresent(below -> all.addAll(Pieces.within(below, pieces())));
        all.addAll(inside);
        actuals.allAbove().ifPresent(above -> all.addAll(Pieces.within(above, pieces())));
        return new Curve(all);
    }

    /** This curve for the actuals of an interval, no points for all others. */
    public Curve only(Interval actuals) {
        return constant(Fraction.ZERO).where(given(actuals, "actuals"), this);
    }

    /** This curve, but nowhere more than {@code most} points. */
    public Curve atMost(Fraction most) {
        Curve capped = this;
        for (Interval above : above(given(most, "most"))) {
            capped = capped.where(above, Formula.constant(most));
        }
        return capped;
    }

    /** This curve less so many points, but nowhere below 0. */
    public Curve minus(Fraction points) {
        given(points, "points");
        Curve lower = map(formula -> formula.plus(points.negated()));
        Curve left = constant(Fraction.ZERO);
        for (Interval more : reaching(points)) {
            left = left.where(more, lower);
        }
        return left;
    }

    /** This curve with all points multiplied by {@code factor}. */
    public Curve times(Fraction factor) {
        given(factor, "factor");
        return map(formula -> formula.times(factor));
    }

    private Curve map(UnaryOperator<Formula> change) {
        return new Curve(pieces.map(change).list());
    }

    /** The points of an actual. */
    public Fraction at(Fraction actual) {
        given(actual, "actual");
        return pieces.at(actual).at(actual);
    }

    /** All pieces, lowest actuals first. */
    public List<Bands.Band<Formula>> pieces() {
        return pieces.list();
    }

    /** The piece in which an actual lies. */
    public Bands.Band<Formula> pieceAt(Fraction actual) {
        return pieces.bandAt(given(actual, "actual"));
    }

    /** The actuals that earn at least so many points: intervals that leave numbers between them, ascending. */
    public List<Interval> reaching(Fraction points) {
        return Pieces.reaching(pieces(), given(points, "points"), false);
    }

    /** The actuals that earn more than so many points: intervals that leave numbers between them, ascending. */
    public List<Interval> above(Fraction points) {
        return Pieces.reaching(pieces(), given(points, "points"), true);
    }

    /** The actuals that earn all of {@code weight}; empty where they are no single interval, or there are none. */
    public Optional<Interval> fullMarks(Fraction weight) {
        List<Interval> full = reaching(given(weight, "weight"));
        return full.size() == 1 ? Optional.of(full.get(0)) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Curve that && pieces.equals(that.pieces);
    }

    @Override
    public int hashCode() {
        return pieces.hashCode();
    }

    /** {@code (-∞, 0): 0; [0, 100]: 0.1·B; (100, +∞): 10}. */
    @Override
    public String toString() {
        return pieces().stream()
                .map(piece -> piece.interval() + ": " + piece.value())
                .collect(Collectors.joining("; "));
    }
}
