package org.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jixiao.internal.TextBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTextTest {
    /** What a number is cut to, reckoned with decimals of any size. */
    private static String cut(BigInteger numerator, BigInteger denominator, int decimals) {
        BigDecimal top = new BigDecimal(numerator);
        BigDecimal bottom = new BigDecimal(denominator);
        BigDecimal cut = top.divide(bottom, decimals, RoundingMode.DOWN);
        if (cut.multiply(bottom).compareTo(top) == 0) {
            return cut.signum() == 0 ? "0" : cut.stripTrailingZeros().toPlainString();
        }
        return (numerator.signum() < 0 ? "-" : "") + cut.abs().toPlainString() + "…";
    }

    @Property
    void a_number_is_cut_as_its_decimal_is(
            @ForAll long numerator,
            @ForAll @LongRange(min = 1) long denominator,
            @ForAll @IntRange(max = 12) int decimals) {
        assertThat(Fraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))
                        .toDecimalText(decimals))
                .isEqualTo(cut(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator), decimals));
    }

    @Property
    void a_number_of_everyday_size_is_cut_as_its_decimal_is(
            @ForAll @IntRange(min = -100_000, max = 100_000) int numerator,
            @ForAll @IntRange(min = 1, max = 2_000) int denominator,
            @ForAll @IntRange(max = 7) int decimals) {
        assertThat(Fraction.of(numerator, denominator).toDecimalText(decimals))
                .isEqualTo(cut(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator), decimals));
    }

    @Property
    void a_percentage_is_a_hundred_times_the_number(
            @ForAll long numerator, @ForAll @LongRange(min = 1) long denominator) {
        TextBuilder text = new TextBuilder().append("p ");
        Fraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))
                .writePercent(text, Locale.CHINESE);
        assertThat(text)
                .hasToString("p "
                        + cut(
                                BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(100)),
                                BigInteger.valueOf(denominator),
                                6)
                        + "%");
    }

    @Property
    void a_decimal_is_written_with_all_its_digits(@ForAll long digits, @ForAll @IntRange(max = 25) int scale) {
        BigDecimal decimal = BigDecimal.valueOf(digits, scale);
        assertThat(Fraction.of(decimal))
                .hasToString(digits == 0 ? "0" : decimal.stripTrailingZeros().toPlainString());
    }

    @ParameterizedTest
    @CsvSource({
        "1/3, 1/3",
        "-1/3, -1/3",
        "0/7, 0",
        "1/8, 0.125",
        "-1/8, -0.125",
        "7/2, 3.5",
        "10/1, 10",
        "100/1, 100",
        "3/400, 0.0075"
    })
    void a_number_without_an_end_is_written_as_a_fraction(String number, String text) {
        assertThat(Fraction.parse(number)).hasToString(text);
    }
}
