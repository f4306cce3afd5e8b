package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jixiao.value.Fraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    @ParameterizedTest
    @CsvSource({
        "10,   6958200/696020, 10, HALF_UP",
        "9.9,  6958200/696020, 10, DOWN",
        "10.0, 6958200/696020, 10, HALF_UP",
        "6.6,  331/50, 10, HALF_UP",
        "13.0434782608695, 300/23, 20, DOWN",
        "9,    6958200/696020, 10, ",
        "9.98, 6958200/696020, 10, ",
        "11,   6958200/696020, 10, ",
        "2,    38/25, 2, ",
        "8.4,  25/3, 10, ",
        "6,    331/50, 10, ",
        "10,   7, 10, ",
    })
    void a_published_score_is_rounded_where_a_mode_gives_it_and_the_two_lie_close(
            String published, String exact, String weight, RoundingMode mode) {
        assertThat(PublishedRounding.of(new BigDecimal(published), Fraction.parse(exact), new BigDecimal(weight)))
                .isEqualTo(Optional.ofNullable(mode));
    }
}
