package org.jixiao.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearNotationTest {
    @ParameterizedTest
    @ValueSource(strings = {"2024", " 2024 ", "２０２４", "2024年", "2024 年度"})
    void four_digits_are_a_year(String cell) {
        assertThat(NumberNotation.year(cell)).contains(Year.of(2024));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "今年", "24", "02024", "-2024", "2024-2025", "2024年年", "年度"})
    void anything_else_is_none(String cell) {
        assertThat(NumberNotation.year(cell)).isEmpty();
    }
}
