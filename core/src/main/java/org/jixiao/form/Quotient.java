package org.jixiao.form;

import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.quoted;

import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/**
 * One collected figure divided by another.
 *
 * @param value a percentage, or a rate of two units that do not convert
 * @param figures both, with their names: {@code 合格 45台 ÷ 验收 50台}
 */
record Quotient(Quantity value, String figures) {
    private static final Fraction HUNDRED = Fraction.of(100);

    /**
     * @throws org.jixiao.value.InvalidValueException if a figure is no number with a known unit, or the divisor is 0
     */
    static Quotient of(String partName, String part, String wholeName, String whole) {
        Quantity top = Quantity.parse(part);
        Quantity bottom = Quantity.parse(whole);
        if (bottom.number().signum() == 0) {
            throw invalid("actual.divisor", quoted(whole));
        }
        return new Quotient(quotient(top, bottom), partName + " " + top + " ÷ " + wholeName + " " + bottom);
    }

    private static Quantity quotient(Quantity top, Quantity bottom) {
        Unit unit = bottom.unit().isNone() ? top.unit() : bottom.unit();
        if (top.unit().isNone() || top.unit().convertsTo(unit)) {
            Quantity same = top.unit().isNone() ? top.takenAs(unit) : top.in(unit);
            return new Quantity(same.number().dividedBy(bottom.number()).times(HUNDRED), Unit.PERCENT);
        }
        return new Quantity(
                top.number().dividedBy(bottom.number()),
                Unit.named(top.unit().symbol() + "/" + bottom.unit().symbol()));
    }
}
