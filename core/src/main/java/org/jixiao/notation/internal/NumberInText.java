package org.jixiao.notation.internal;

import java.util.Optional;
import org.jixiao.form.Nature;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A number that stands in a cell, or a range of two.
 *
 * @param number its value; the lower end of a range
 * @param high the upper end of a range; null where it is none
 * @param unit the unit behind it; {@link Unit#NONE} where there is none
 * @param start where it begins, its bound not counted
 * @param end where it ends, its unit counted and a bound behind it not
 * @param bound the sign or word that makes it a bound; null where there is none
 */
record NumberInText(
        Fraction number,
        @Nullable Fraction high,
        Unit unit,
        int start,
        int end,
        @Nullable Nature bound) {
    Quantity quantity() {
        return new Quantity(number, unit);
    }

    boolean isRange() {
        return high != null;
    }

    /** The range up to {@code other}, which stands right behind this number. */
    NumberInText to(NumberInText other) {
        return new NumberInText(
                number,
                other.number,
                other.unit,
                start,
                other.end,
                Optional.ofNullable(bound).orElse(other.bound));
    }
}
