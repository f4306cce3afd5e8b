package org.jixiao.testkit;

import java.util.Optional;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.testkit.cases.NumberCase;
import org.jixiao.testkit.cases.Trial;
import org.jixiao.value.Fraction;
import org.jixiao.value.Unit;

/** Law 3 for single numbers. */
final class UnitOfNumber {
    private UnitOfNumber() {}

    /** How the points change where target and actual are written in another unit; empty where they do not. */
    static Optional<String> changed(NumberCase number) {
        QuantityInput input = number.input();
        Unit other = OtherUnit.of(input.unit());
        Fraction factor = input.unit().per(other);
        QuantityInput changed = new QuantityInput(
                input.weight(), input.target().times(factor), input.actual().times(factor), other, input.direction());
        Optional<Fraction> points = new Trial<>(number.applied(), input).points();
        Optional<Fraction> inOther = new Trial<>(number.applied(), changed).points();
        return points.equals(inOther)
                ? Optional.empty()
                : Optional.of(input.actual() + input.unit().symbol() + " earned " + points + ", but " + changed.actual()
                        + other.symbol() + " earned " + inOther);
    }
}
