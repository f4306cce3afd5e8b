package org.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all values alike. */
@SuppressWarnings("NullAway") // hands in the null that callers without null checks can hand in
class ValuesTest {
    static Stream<Arguments> nulls() {
        Unit unit = Unit.PERCENT;
        Interval interval = Interval.all();
        return Stream.of(
                refused("yuan", () -> new Money(null)),
                refused("number", () -> new Quantity(null, unit)),
                refused("unit", () -> new Quantity(Fraction.ONE, null)),
                refused("mode", () -> new Rounding(2, null)),
                refused("symbol", () -> new Unit(null, "", Fraction.ONE)),
                refused("dimension", () -> new Unit("", null, Fraction.ONE)),
                refused("factor", () -> new Unit("", "", null)),
                refused("domain", () -> Bands.<String>over(null)),
                refused("interval", () -> Bands.<String>over(interval).band(null, "")),
                refused("value", () -> Bands.<String>over(interval).band(interval, null)),
                refused("text", () -> Fraction.parse(null)),
                refused("text", () -> Quantity.parse(null)),
                refused("text", () -> Interval.parse(null)),
                refused("symbol", () -> Unit.of(null)),
                refused("word", () -> Unit.counted(null)),
                refused("amount", () -> Money.wan(null)),
                refused("number", () -> Quantity.of((BigDecimal) null, unit)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nulls")
    void null_is_refused_at_once_by_name(String name, ThrowingCallable call) {
        assertThatThrownBy(call)
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .as("our own words, or those of the JVM, which quote the name")
                        .matches(name + "|.*because \"" + name + "\" is null|expected a value for " + name
                                + ", got null"));
    }

    private static Arguments refused(String name, ThrowingCallable call) {
        return Arguments.of(name, call);
    }
}
