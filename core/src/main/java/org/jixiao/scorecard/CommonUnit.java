package org.jixiao.scorecard;

import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A target and an actual brought to one unit, that of the target where it has one.
 *
 * @param assumed whether two general counted words were taken for the same
 */
record CommonUnit(Fraction target, Fraction actual, Unit unit, boolean assumed) {
    /** Null where the units do not convert: that is never guessed. */
    static @Nullable CommonUnit of(Quantity target, Quantity actual) {
        if (target.unit().isNone() || actual.unit().isNone()) {
            Unit unit = target.unit().isNone() ? actual.unit() : target.unit();
            return new CommonUnit(target.number(), actual.number(), unit, false);
        }
        if (actual.unit().convertsTo(target.unit())) {
            return new CommonUnit(target.number(), actual.in(target.unit()).number(), target.unit(), false);
        }
        return actual.unit().isUsedFor(target.unit())
                ? new CommonUnit(target.number(), actual.number(), target.unit(), true)
                : null;
    }
}
