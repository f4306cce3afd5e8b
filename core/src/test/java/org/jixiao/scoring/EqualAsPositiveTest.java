package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.scoring.Inputs.chinese;
import static org.jixiao.scoring.Inputs.english;
import static org.jixiao.scoring.Inputs.fullMarks;
import static org.jixiao.scoring.Inputs.interval;
import static org.jixiao.scoring.Inputs.more;
import static org.jixiao.scoring.Inputs.points;

import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualAsPositiveTest {
    private static final ScoringStrategy<QuantityInput> RULE = ScoringStrategies.equalAsPositive();

    @ParameterizedTest(name = "weight {0}, target {1}, actual {2}: {3}")
    @CsvSource({
        "10, 100, 100, 10",
        "10, 100, 98, 9.8",
        "10, 100, 101, 10",
        "10, 100, -1, 0",
        "10, 0, 0, 10",
        "10, 0, -1, 10",
        "10, 0, 0.01, 0",
        "10, 0, 1, 0",
        "10, -5, -5, 10",
        "10, -5, -4, 10",
        "10, -5, -5.01, 0",
    })
    void an_equals_sign_is_read_as_at_least_except_at_a_target_of_zero(
            String weight, String target, String actual, String earned) {
        assertThat(points(RULE.score(more(weight, target, actual)))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void the_derivation_of_a_target_of_zero_shows_no_ratio() {
        Score score = RULE.score(more("10", "0", "1"));
        assertThat(chinese(score)).isEqualTo("目标 0 不大于 0，不能按比例计算；实际 1 未达到，得 0");
        assertThat(english(score))
                .isEqualTo("the target 0 is not above 0, so a ratio means nothing; actual 1 misses it: 0");
    }

    @Test
    void full_marks_begin_at_the_target_and_end_there_where_it_is_zero() {
        assertThat(fullMarks(RULE, more("10", "100", "98"))).isEqualTo(interval("[100, +∞)"));
        assertThat(fullMarks(RULE, more("10", "0", "1"))).isEqualTo(interval("(-∞, 0]"));
    }
}
