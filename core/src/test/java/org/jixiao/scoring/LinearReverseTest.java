package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.scoring.Inputs.chinese;
import static org.jixiao.scoring.Inputs.english;
import static org.jixiao.scoring.Inputs.fullMarks;
import static org.jixiao.scoring.Inputs.interval;
import static org.jixiao.scoring.Inputs.less;
import static org.jixiao.scoring.Inputs.points;

import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearReverseTest {
    private static final ScoringStrategy<QuantityInput> RULE = ScoringStrategies.reverseLinear();

    @ParameterizedTest(name = "weight {0}, target {1}, actual {2}: {3}")
    @CsvSource({
        "10, 100, 100, 10",
        "10, 100, 99.99, 10",
        "10, 100, 100.01, 9.999",
        "10, 100, 150, 5",
        "10, 100, 199, 0.1",
        "10, 100, 199.99, 0.001",
        "10, 100, 200, 0",
        "10, 100, 200.01, 0",
        "10, 100, 100000, 0",
        "10, 100, 0, 10",
        "10, 100, -1, 10",
        "10, 0, 0, 10",
        "10, 0, -1, 10",
        "10, 0, 0.01, 0",
        "10, -5, -5, 10",
        "10, -5, -4.99, 0",
    })
    void full_marks_up_to_the_target_then_less_in_proportion_and_nothing_from_twice_the_target_on(
            String weight, String target, String actual, String earned) {
        assertThat(points(RULE.score(less(weight, target, actual)))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void the_derivation_shows_what_is_taken_off() {
        Score score = RULE.score(less("10", "100", "150"));
        assertThat(chinese(score)).isEqualTo("10 × (1 − (150 − 100) ÷ 100) = 5");
        assertThat(english(score)).isEqualTo("10 × (1 − (150 − 100) ÷ 100) = 5");
    }

    @Test
    void the_derivation_says_that_twice_the_target_was_reached() {
        Score score = RULE.score(less("10", "100", "200"));
        assertThat(chinese(score)).isEqualTo("实际 200 达到目标 100 的两倍以上，得 0");
        assertThat(english(score)).isEqualTo("actual 200 is twice the target 100 or more: 0");
    }

    @Test
    void full_marks_end_at_the_target() {
        assertThat(fullMarks(RULE, less("10", "100", "150"))).isEqualTo(interval("(-∞, 100]"));
    }
}
