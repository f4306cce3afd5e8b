package org.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
    private static final String DIGITS =
            "expected a number with at most 60 digits on either side of the decimal point, got ";

    @ParameterizedTest
    @CsvSource({"８０％, 4/5", "０．８, 4/5", "－４／５, -4/5", "−80%, -4/5", "８0　％, 4/5"})
    void full_width_digits_and_signs_are_read_as_half_width_ones(String text, String number) {
        assertThat(Fraction.parse(text)).isEqualTo(Fraction.parse(number));
    }

    @Test
    void eighty_is_eighty_however_it_is_written() {
        assertThat(Fraction.of(80))
                .isEqualTo(Fraction.parse("80"))
                .isEqualTo(Fraction.parse("80.0"))
                .isEqualTo(Fraction.parse("8000%"))
                .isEqualTo(Fraction.parse("160/2"))
                .isEqualTo(Fraction.of(160, 2))
                .isEqualTo(Fraction.of(-160, -2))
                .isEqualTo(Fraction.of(new BigDecimal("80.000")))
                .isEqualTo(Fraction.of(new BigDecimal("8E+1")))
                .hasSameHashCodeAs(Fraction.of(new BigDecimal("8E+1")))
                .isNotEqualTo(Fraction.parse("80.1"))
                .isNotEqualTo(new BigDecimal("80"));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1, 1L << 62, -(1L << 62), (1L << 62) - 1})
    void a_number_near_the_limits_of_a_long_is_the_same_by_every_way_to_it(long value) {
        Fraction direct = Fraction.of(value);
        Fraction beyond = Fraction.of(BigInteger.valueOf(value).shiftLeft(70), BigInteger.ONE);
        assertThat(Fraction.of(BigInteger.valueOf(value), BigInteger.ONE)).isEqualTo(direct);
        assertThat(Fraction.of(value, 1)).isEqualTo(direct);
        assertThat(beyond.dividedBy(Fraction.of(BigInteger.ONE.shiftLeft(70), BigInteger.ONE)))
                .isEqualTo(direct)
                .hasSameHashCodeAs(direct);
        assertThat(direct.plus(Fraction.ONE).minus(Fraction.ONE)).isEqualTo(direct);
        assertThat(direct).hasToString(Long.toString(value));
    }

    @ParameterizedTest
    @CsvSource({
        "0.7, 0.7",
        "70%, 0.7",
        "' 70 % ', 0.7",
        "7/10, 0.7",
        "' 7 / 10 ', 0.7",
        "2/3, 2/3",
        "-4/6, -2/3",
        "4/-6, -2/3",
        "0.5/1.5, 1/3",
        "+3, 3",
        "-0.50, -0.5",
        "-0, 0",
        "007, 7",
        "0.1%, 0.001"
    })
    void text_is_read_exactly(String text, String number) {
        assertThat(Fraction.parse(text)).hasToString(number);
    }

    @ParameterizedTest
    @CsvSource({
        "0.125, 1/8",
        "10, 10/1",
        "0, 0/1",
        "-0.50, -1/2",
        "4/6, 2/3",
        "100000000000000000000.5, 200000000000000000001/2"
    })
    void a_ratio_is_written_in_lowest_terms(String text, String ratio) {
        assertThat(Fraction.parse(text).toRatioText()).isEqualTo(ratio);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "NaN",
                "Infinity",
                "1e5",
                "1e999999999",
                "1,000",
                "1 000",
                ".5",
                "5.",
                "1.2.3",
                "--1",
                "%",
                "1/x",
                "x/1",
                "1/2/3",
                "1/",
                "/2",
                "50%%",
                "1/2%",
                "0x10",
                "1f"
            })
    @Timeout(value = 1, unit = TimeUnit.SECONDS)
    void anything_but_a_plain_number_is_refused_with_the_whole_text(String text) {
        assertThatThrownBy(() -> Fraction.parse(text))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected a number such as 0.7, 70%% or 7/10, got \"%s\"", text);
    }

    @Test
    void a_denominator_of_zero_is_refused() {
        assertThatThrownBy(() -> Fraction.parse("1/0.0"))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected a denominator other than 0, got \"1/0.0\"");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Fraction.of(3, 0))
                .withMessage("division of 3 by zero");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Fraction.of(BigInteger.TEN, BigInteger.ZERO))
                .withMessage("division of 10 by zero");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Fraction.parse("1/3").dividedBy(Fraction.ZERO))
                .withMessage("division of 1/3 by zero");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "-1E+999999999", "1E-999999999", "1E+60", "1E-61"})
    @Timeout(value = 1, unit = TimeUnit.SECONDS)
    void a_number_of_more_than_sixty_digits_is_refused_quickly(String text) {
        assertThatThrownBy(() -> Fraction.of(new BigDecimal(text)))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage(DIGITS + text);
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.SECONDS)
    void text_of_a_million_digits_is_refused_quickly_and_briefly() {
        assertThatThrownBy(() -> Fraction.parse("9".repeat(1_000_000)))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage(DIGITS + "one of 1000000 characters");
        assertThatThrownBy(() -> Fraction.of(new BigDecimal(BigInteger.ONE.shiftLeft(10_000))))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage(DIGITS + "one of 3011 digits");
    }

    @Test
    void sixty_digits_on_either_side_are_taken() {
        String digits = "9".repeat(60) + "." + "9".repeat(60);
        assertThat(Fraction.parse(digits)).hasToString(digits);
        assertThat(Fraction.of(new BigDecimal("0E+999999999"))).isEqualTo(Fraction.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "9.99712642, 4, 9.9971…",
        "9.9971, 4, 9.9971",
        "1/3, 4, 0.3333…",
        "2/3, 0, 0…",
        "-1/3, 0, -0…",
        "-2/3, 2, -0.66…",
        "-0.001, 2, -0.00…",
        "0.999, 2, 0.99…",
        "1/7, 1, 0.1…",
        "80.50, 4, 80.5",
        "1200, 0, 1200",
        "0, 5, 0"
    })
    void decimal_text_is_cut_with_an_ellipsis_and_never_rounded(String number, int decimals, String text) {
        assertThat(Fraction.parse(number).toDecimalText(decimals)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1/2, true", "1/40, true", "3/3, true", "1/3, false", "7/30, false", "0, true"})
    void a_number_is_decimal_when_its_denominator_holds_only_two_and_five(String number, boolean decimal) {
        assertThat(Fraction.parse(number).isDecimal()).isEqualTo(decimal);
    }
}
