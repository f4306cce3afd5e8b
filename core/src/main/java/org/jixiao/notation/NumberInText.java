package org.jixiao.notation;

import java.util.Optional;
import org.jixiao.form.Nature;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/**
 * A number that stands in a cell.
 *
 * @param number its value
 * @param unit the unit behind it; {@link Unit#NONE} where there is none
 * @param start where it begins, its bound not counted
 * @param bound the sign or word that makes it a bound
 */
record NumberInText(Fraction number, Unit unit, int start, Optional<Nature> bound) {
    Quantity quantity() {
        return new Quantity(number, unit);
    }
}
