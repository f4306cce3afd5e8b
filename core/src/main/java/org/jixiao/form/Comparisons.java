package org.jixiao.form;

import java.util.Optional;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/** Brings the two numbers of an indicator to one unit and decides their direction, once, when the form is built. */
final class Comparisons {
    private Comparisons() {}

    /** Empty where target and actual are not both numbers, and where their units do not convert: that is never guessed. */
    static Optional<Comparison> of(StatedIndicator row, Funds funds) {
        if (!(row.target() instanceof QuantityTarget target) || !(row.actual() instanceof QuantityActual actual)) {
            return Optional.empty();
        }
        Quantity aim = target.quantity();
        Quantity reached = actual.quantity();
        Unit unit = aim.unit().isNone() ? reached.unit() : aim.unit();
        boolean bare = aim.unit().isNone() || reached.unit().isNone();
        boolean converts = bare || reached.unit().convertsTo(unit);
        if (!converts && !reached.unit().isUsedFor(unit)) {
            return Optional.empty();
        }
        Directions direction = Directions.of(target.nature(), row.path(), funds);
        return Optional.of(new Comparison(
                Fraction.of(row.weight()),
                aim.number(),
                bare || !converts ? reached.number() : reached.in(unit).number(),
                unit,
                direction.direction(),
                !converts,
                direction.inferred()));
    }
}
