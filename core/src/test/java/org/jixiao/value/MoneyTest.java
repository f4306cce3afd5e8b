package org.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @Test
    void money_units_are_called_something_in_both_languages() {
        assertThat(MoneyUnit.WAN.label(Locale.CHINESE)).isEqualTo("万元");
        assertThat(MoneyUnit.YI.label(Locale.ENGLISH)).isEqualTo("100 million yuan");
    }

    @Test
    void the_same_amount_is_equal_in_every_unit() {
        assertThat(Money.yi("1.2"))
                .isEqualTo(Money.wan("12000"))
                .isEqualTo(Money.wan(12000))
                .isEqualTo(Money.wan("12000.00"))
                .isEqualTo(Money.yuan("120000000"))
                .isEqualTo(Money.yuan(120_000_000))
                .isEqualTo(Money.of(new BigDecimal("1.20"), MoneyUnit.YI))
                .hasSameHashCodeAs(Money.wan("12000.0"))
                .isNotEqualTo(Money.yi("1.3"));
        assertThat(Money.yi(2)).isEqualTo(Money.wan(20_000));
        assertThat(Money.ZERO).isEqualTo(Money.wan("0.00"));
    }

    @ParameterizedTest
    @CsvSource({"YUAN, 元, 12345.6", "WAN, 万元, 1.23456", "YI, 亿元, 0.000123456"})
    void an_amount_comes_out_exactly_in_each_unit(MoneyUnit unit, String symbol, String amount) {
        assertThat(Money.yuan("12345.60").in(unit)).hasToString(amount);
        assertThat(unit.symbol()).isEqualTo(symbol);
        assertThat(Money.of(new BigDecimal(amount), unit)).isEqualTo(Money.yuan("12345.6"));
    }

    @Property
    void in_and_out_again_is_the_same(
            @ForAll @BigRange(min = "-1e15", max = "1e15") @Scale(12) BigDecimal amount, @ForAll MoneyUnit unit) {
        Money money = Money.of(amount, unit);
        assertThat(money.in(unit)).isEqualTo(Fraction.of(amount));
        assertThat(Stream.of(MoneyUnit.values())
                        .map(other -> new Money(money.in(other).times(other.yuan())))
                        .distinct())
                .containsExactly(money);
    }

    @Test
    void amounts_in_different_units_add_and_compare() {
        assertThat(Money.wan("696.02").minus(Money.yuan(2000)))
                .isEqualTo(Money.wan("695.82"))
                .hasToString("695.82万元");
        assertThat(Money.yi(1).plus(Money.wan(1)).plus(Money.yuan(1))).isEqualTo(Money.yuan(100_010_001));
        assertThat(Stream.of(Money.yi("0.1"), Money.yuan(-1), Money.wan(2), Money.yuan(19_999))
                        .sorted())
                .containsExactly(Money.yuan(-1), Money.yuan(19_999), Money.wan(2), Money.yi("0.1"));
        assertThat(Money.wan(1)).isEqualByComparingTo(Money.yuan(10_000));
    }

    @Test
    void a_share_of_money_is_exact() {
        assertThat(Money.wan("695.82").per(Money.wan("696.02"))).isEqualTo(Fraction.of(69582, 69602));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Money.yuan(5).per(Money.ZERO))
                .withMessage("division of 5 by zero");
    }

    @Test
    void the_sign_is_known() {
        assertThat(List.of(Money.wan(-1), Money.ZERO, Money.wan(1)))
                .extracting(Money::signum)
                .containsExactly(-1, 0, 1);
        assertThat(Money.wan("0.00").isZero()).isTrue();
        assertThat(Money.yuan("0.01").isZero()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"6958200, 695.82万元", "1, 0.0001万元", "0, 0万元", "-20000, -2万元", "100000000, 10000万元"})
    void money_is_written_in_wan_yuan_as_forms_do(String yuan, String text) {
        assertThat(Money.yuan(yuan)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1,000", "1e3", "5万元", "NaN"})
    void an_amount_that_is_no_plain_decimal_is_refused(String amount) {
        assertThatThrownBy(() -> Money.wan(amount))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected a plain decimal number such as 246.768, got \"%s\"", amount);
    }

    @Test
    void an_amount_beyond_all_bounds_is_refused() {
        assertThatThrownBy(() -> Money.of(new BigDecimal("1e999999999"), MoneyUnit.YI))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected a number with at most 60 digits on either side of the decimal point,"
                        + " got 1E+999999999");
    }
}
