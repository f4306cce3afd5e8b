package org.jixiao.laws;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jixiao.testkit.cases.Numbers;
import org.jixiao.testkit.cases.Rows;
import org.jixiao.value.Fraction;
import org.jixiao.value.Unit;

/** Inputs of strategies that score numbers. */
final class NumberCases {
    private NumberCases() {}

    static Arbitrary<NumberCase> all() {
        return Combinators.combine(Rows.weights(), Numbers.triples(), Arbitraries.of(NumberCase.UNITS.keySet()))
                .as((weight, numbers, unit) -> new NumberCase(
                        Fraction.of(weight),
                        Fraction.of(numbers.target()),
                        Fraction.of(numbers.actual()),
                        Fraction.of(numbers.other()),
                        Unit.of(unit)));
    }
}
