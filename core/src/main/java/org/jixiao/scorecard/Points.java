package org.jixiao.scorecard;

import com.google.common.math.LongMath;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * The points of an item, exact and rounded once, or open. The rounded ones are kept as a whole number of units of the last
 * decimal, and as a decimal where that is no long, or once somebody asked for it. Immutable.
 */
final class Points implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONG_DIGITS = 18;
    private static final long NO_UNITS = Long.MIN_VALUE;
    /** Not assessed. */
    static final Points OPEN = new Points(null, 0, 0, null);

    private final @Nullable Fraction exact;
    private final long units;
    private final int scale;
    private @Nullable BigDecimal decimal;

    private Points(@Nullable Fraction exact, long units, int scale, @Nullable BigDecimal decimal) {
        this.exact = exact;
        this.units = units;
        this.scale = scale;
        this.decimal = decimal;
    }

    /** None, at the decimals of a rounding. */
    static Points none(Rounding rounding) {
        return new Points(Fraction.ZERO, 0, rounding.scale(), null);
    }

    /**
     * The exact score with the decimals and mode of the rules. Where a weight has more decimals than the rules keep,
     * rounding up could lift a score above its weight; it is then cut instead, since no score exceeds its weight.
     */
    static Points rounded(Fraction exact, Rounding rounding, BigDecimal weight) {
        // a weight of so many decimals or fewer is never exceeded by rounding
        return weight.scale() <= rounding.scale() && weight.precision() + rounding.scale() <= LONG_DIGITS
                ? new Points(exact, exact.roundedUnits(rounding), rounding.scale(), null)
                : rounded(exact, cut(exact, rounding, weight));
    }

    private static BigDecimal cut(Fraction exact, Rounding rounding, BigDecimal weight) {
        BigDecimal score = exact.rounded(rounding);
        return score.compareTo(weight) > 0 ? exact.rounded(Rounding.of(rounding.scale(), RoundingMode.DOWN)) : score;
    }

    /** An exact score and what it was rounded to. */
    static Points rounded(Fraction exact, BigDecimal score) {
        return score.precision() <= LONG_DIGITS
                ? new Points(exact, score.unscaledValue().longValueExact(), score.scale(), null)
                : new Points(exact, NO_UNITS, score.scale(), score);
    }

    boolean isOpen() {
        return exact == null;
    }

    Optional<Fraction> exact() {
        return Optional.ofNullable(exact);
    }

    Optional<BigDecimal> score() {
        return isOpen() ? Optional.empty() : Optional.of(decimal());
    }

    /** The rounded points; 0 where they are open. */
    BigDecimal earned() {
        return isOpen() ? BigDecimal.ZERO : decimal();
    }

    private BigDecimal decimal() {
        BigDecimal known = decimal;
        if (known == null) {
            known = BigDecimal.valueOf(units, scale);
            decimal = known;
        }
        return known;
    }

    /** Whether the exact points are all of a weight. */
    boolean isAll(Fraction weight) {
        return weight.equals(exact);
    }

    /** Whether these are open, or {@code exact} rounded to 0 to a weight; what is read back is held to that. */
    boolean isSound(Optional<Fraction> exactly, Rounding rounding, BigDecimal weight) {
        if (!exact().equals(exactly)) {
            return false;
        }
        if (isOpen()) {
            return units == 0 && scale == 0 && decimal == null;
        }
        if (scale != rounding.scale() || (units == NO_UNITS && decimal == null)) {
            return false;
        }
        BigDecimal score = decimal();
        Fraction off = exactly.get().minus(Fraction.of(score)).abs();
        return score.signum() >= 0 && score.compareTo(weight) <= 0 && off.isLessThan(rounding.step());
    }

    /** Adds up the rounded points of many items. */
    static final class Sum {
        private long units;
        private int scale = -1;
        private BigDecimal others = BigDecimal.ZERO;

        void add(Points points) {
            if (points.isOpen()) {
                return;
            }
            if (scale < 0) {
                scale = points.scale;
            }
            long sum = units + points.units;
            if (points.units != NO_UNITS && points.scale == scale && ((units ^ sum) & (points.units ^ sum)) >= 0) {
                units = sum;
            } else {
                others = others.add(points.earned());
            }
        }

        /** The same as an exact number. */
        Fraction exact() {
            return others.signum() == 0 && scale >= 0
                    ? Fraction.of(units, LongMath.pow(10, scale))
                    : Fraction.of(total());
        }

        BigDecimal total() {
            BigDecimal sum = scale < 0 ? BigDecimal.ZERO : BigDecimal.valueOf(units, scale);
            return others.signum() == 0 && others.scale() == 0 ? sum : sum.add(others);
        }
    }

    /** Stored alike, whether or not somebody asked for the decimal. */
    private Points plain() {
        return units == NO_UNITS ? this : new Points(exact, units, scale, null);
    }

    @Serial
    private Object writeReplace() {
        return plain();
    }

    @Serial
    private Object readResolve() {
        return plain();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Points that
                && units == that.units
                && scale == that.scale
                && (units != NO_UNITS || Objects.equals(decimal, that.decimal))
                && Objects.equals(exact, that.exact);
    }

    @Override
    public int hashCode() {
        return Objects.hash(exact, units, scale);
    }

    @Override
    public String toString() {
        return isOpen() ? "open" : exact + " → " + decimal().toPlainString();
    }
}
