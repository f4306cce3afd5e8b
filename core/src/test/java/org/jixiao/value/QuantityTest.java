package org.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource({
        "24, 24, ''",
        "24 人/年, 24, 人/年",
        "24人/年, 24, 人/年",
        "90%, 90, %",
        "' 99.90 % ', 99.9, %",
        "-3.5, -3.5, ''",
        "+2 小时, 2, 小时",
        "494.768万元, 494.768, 万元",
        "1.5 万人次, 1.5, 万人次",
        "0.00, 0, ''"
    })
    void a_plain_decimal_with_an_optional_unit_is_read(String text, String number, String unit) {
        Quantity quantity = Quantity.parse(text);
        assertThat(quantity).isEqualTo(Quantity.of(new BigDecimal(number), Unit.of(unit)));
        assertThat(quantity).hasToString(number + unit);
        assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "abc", "NaN", "Infinity", "约24人", "1,000 个", "1e5", "1e999999999", "1 000", "5%6", "2/3"
            })
    void text_that_is_no_number_with_a_unit_is_refused(String text) {
        assertThatThrownBy(() -> Quantity.parse(text))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected a number with an optional unit, such as 24 人/年, got \"%s\"", text);
    }

    @ParameterizedTest
    @CsvSource({"1.2.3 个, 1.2.3", "5-10 天, 5-10", "-, -", "5. 个, 5.", ".5, .5", "+-1, +-1"})
    void a_malformed_number_is_quoted(String text, String number) {
        assertThatThrownBy(() -> Quantity.parse(text))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected a plain decimal number such as 246.768, got \"%s\"", number);
    }

    @Test
    void an_unknown_unit_is_quoted() {
        assertThatThrownBy(() -> Quantity.parse("24 foo"))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected a unit such as 万元, %, 小时, 月, Mbps, 个, 人次 or 人/年, got \"foo\""
                        + " (Unit.counted makes a new counted word)");
    }

    @Test
    void trailing_zeros_do_not_count_but_units_do() {
        assertThat(Quantity.parse("80.0 个"))
                .isEqualTo(Quantity.of(80, Unit.of("个")))
                .isEqualTo(Quantity.of(new BigDecimal("8E+1"), Unit.of("个")))
                .hasSameHashCodeAs(Quantity.parse("80.000个"))
                .isNotEqualTo(Quantity.parse("80"));
        assertThat(Quantity.parse("1 万元")).isNotEqualTo(Quantity.parse("10000 元"));
        assertThat(Quantity.parse("1 万元").in(Unit.YUAN)).isEqualTo(Quantity.parse("10000 元"));
    }

    @Test
    void a_quantity_in_its_own_unit_is_itself() {
        Quantity two = Quantity.parse("2 小时");
        assertThat(two.in(Unit.of("小时"))).isSameAs(two);
        assertThat(two.in(Unit.of("分钟"))).isEqualTo(Quantity.parse("120 分钟"));
    }

    @ParameterizedTest
    @CsvSource({"2 月, 天, 月", "3 个, 项, 个", "5, 个, ''"})
    void units_that_do_not_convert_are_refused(String text, String to, String from) {
        assertThatThrownBy(() -> Quantity.parse(text).in(Unit.of(to)))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected a unit that converts to \"%s\", got \"%s\"", to, from);
    }

    @Test
    void a_bare_number_takes_the_unit_of_the_other_side() {
        assertThat(Quantity.parse("24").takenAs(Unit.of("人/年"))).isEqualTo(Quantity.parse("24 人/年"));
    }

    @Test
    void money_is_a_quantity_of_yuan() {
        assertThat(Quantity.of(Money.wan("494.768"))).isEqualTo(Quantity.parse("4947680 元"));
        assertThat(Quantity.of(Money.wan("494.768")).in(Unit.WAN_YUAN)).hasToString("494.768万元");
    }
}
