package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.value.Fraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    @ParameterizedTest
    @CsvSource({
        "9.99, 9.99, 6958200/696020, MATCH",
        "10,   10.00, 10, MATCH",
        "10,   9.99, 6958200/696020, ROUNDING",
        "9,    9.99, 6958200/696020, ROUNDING",
        "9.9,  9.99, 6958200/696020, ROUNDING",
        "10.0, 9.99, 6958200/696020, ROUNDING",
        "9.98, 9.99, 6958200/696020, DIFFERS",
        "11,   9.99, 6958200/696020, DIFFERS",
        "6,    6.62, 331/50, ROUNDING",
        "10,   7.00, 7, DIFFERS",
        "8,    7.00, 7, DIFFERS",
    })
    void a_published_score_matches_is_rounded_otherwise_or_differs(
            String published, String ours, String exact, Verdict verdict) {
        assertThat(Verdict.of(
                        Optional.of(new BigDecimal(published)),
                        Optional.of(new BigDecimal(ours)),
                        Optional.of(Fraction.parse(exact))))
                .isEqualTo(verdict);
    }
}
