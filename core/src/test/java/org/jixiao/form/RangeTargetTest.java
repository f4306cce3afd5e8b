package org.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jixiao.form.Target.RangeTarget;
import org.jixiao.value.InvalidValueException;
import org.jixiao.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A range is met by anything inside it; which of its ends is the target outside of it depends on the direction. */
class RangeTargetTest {
    @ParameterizedTest(name = "{0} of {1} to {2}: {3}")
    @CsvSource({
        "报告, 1 份, 2 份, 1, 1 : 1 POSITIVE",
        "报告, 1 份, 2 份, 2, 2 : 2 POSITIVE",
        "报告, 2 份, 4 份, 3 份, 3 : 3 POSITIVE",
        "报告, 2 份, 4 份, 1 份, 2 : 1 POSITIVE",
        "合格率, 90 %, 95 %, 880 ‰, 90 : 88 POSITIVE",
        "合格率, 90 %, 95 %, 93, 93 : 93 POSITIVE",
        "投诉次数, 3 次, 5 次, 4, 4 : 4 REVERSE",
        "投诉次数, 3 次, 5 次, 6, 5 : 6 REVERSE inferred",
        "人员波动, 3 人, 5 人, 4, 4 : 4 POSITIVE",
    })
    void inside_a_range_is_met_and_outside_the_nearer_end_counts(
            String name, String low, String high, String actual, String told) {
        Comparison numbers = row(name, low, high, actual).comparison().orElseThrow();

        assertThat(numbers.target() + " : " + numbers.actual() + " " + numbers.direction()
                        + (numbers.directionInferred() ? " inferred" : ""))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"报告, 4", "报告, 100"})
    void more_than_a_range_of_what_is_good_is_met(String name, String actual) {
        Comparison numbers = row(name, "1 份", "3 份", actual).comparison().orElseThrow();

        assertThat(numbers.actual()).isGreaterThanOrEqualTo(numbers.target());
        assertThat(numbers.direction()).isEqualTo(Direction.POSITIVE);
    }

    @ParameterizedTest
    @CsvSource({"投诉次数, 2", "投诉次数, 0"})
    void less_than_a_range_of_what_is_bad_is_met(String name, String actual) {
        Comparison numbers = row(name, "3 次", "5 次", actual).comparison().orElseThrow();

        assertThat(numbers.actual()).isLessThanOrEqualTo(numbers.target());
        assertThat(numbers.direction()).isEqualTo(Direction.REVERSE);
    }

    @ParameterizedTest
    @CsvSource({
        "人员波动, 3 人, 5 人, 6, DIRECTION",
        "人员波动, 3 人, 5 人, 2, DIRECTION",
        "报告, 1 份, 2 份, 2 元, UNIT_MISMATCH",
        "合格率, 90 %, 95 %, 0.93, UNIT_SUSPECTED",
    })
    void what_cannot_be_held_against_a_range_stays_open(
            String name, String low, String high, String actual, Incomparable why) {
        Indicator row = row(name, low, high, actual);

        assertThat(row.comparison()).isEmpty();
        assertThat(row.incomparable()).contains(why);
    }

    @Test
    void a_range_of_two_kinds_or_upside_down_is_none() {
        assertThatThrownBy(() -> new RangeTarget(Quantity.parse("2 份"), Quantity.parse("1 份")))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected an upper end of 2份 or more, in a unit that converts, got 1份");
        assertThatThrownBy(() -> new RangeTarget(Quantity.parse("2 份"), Quantity.parse("3 元")))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected an upper end of 2份 or more, in a unit that converts, got 3元");
        assertThat(new RangeTarget(Quantity.parse("2 份"), Quantity.parse("2 份")))
                .hasToString("2-2份");
        assertThat(new RangeTarget(Quantity.parse("1 小时"), Quantity.parse("90 分钟")))
                .hasToString("1小时-90分钟");
    }

    private static Indicator row(String name, String low, String high, String actual) {
        return Forms.with(o -> o.quantity(
                        name,
                        i -> i.target(new RangeTarget(Quantity.parse(low), Quantity.parse(high)))
                                .actual(actual)
                                .weight(10)))
                .indicators()
                .indicators()
                .get(0);
    }
}
