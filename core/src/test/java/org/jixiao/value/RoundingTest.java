package org.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        "9.9971264, 2, DOWN, 9.99",
        "9.9971264, 2, HALF_UP, 10.00",
        "9.998, 2, DOWN, 9.99",
        "9.897, 1, DOWN, 9.8",
        "8.26, 1, HALF_UP, 8.3",
        "6.62, 0, DOWN, 6",
        "0.125, 2, HALF_EVEN, 0.12",
        "0.125, 2, HALF_DOWN, 0.12",
        "0.125, 2, HALF_UP, 0.13",
        "-0.125, 2, FLOOR, -0.13",
        "-0.125, 2, CEILING, -0.12",
        "2/3, 3, UP, 0.667",
        "80, 2, DOWN, 80.00"
    })
    void a_number_is_rounded_once_with_all_its_decimals(String number, int scale, RoundingMode mode, String rounded) {
        assertThat(Fraction.parse(number).rounded(Rounding.of(scale, mode))).isEqualTo(new BigDecimal(rounded));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0.1", "2, 0.01", "10, 0.0000000001"})
    void the_step_is_one_of_the_last_decimal(int scale, String step) {
        assertThat(Rounding.of(scale, RoundingMode.DOWN).step()).isEqualTo(Fraction.parse(step));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void a_scale_outside_zero_to_ten_is_refused(int scale) {
        assertThatThrownBy(() -> Rounding.of(scale, RoundingMode.DOWN))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected a scale from 0 to 10, got " + scale);
    }

    @Test
    void a_mode_that_does_not_round_is_refused() {
        assertThatThrownBy(() -> Rounding.of(2, RoundingMode.UNNECESSARY))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected a mode that rounds, got UNNECESSARY");
    }
}
