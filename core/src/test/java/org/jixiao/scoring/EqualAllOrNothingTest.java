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

class EqualAllOrNothingTest {
    private static final ScoringStrategy<QuantityInput> RULE = ScoringStrategies.equalOrNothing();

    @ParameterizedTest(name = "weight {0}, target {1}, actual {2}: {3}")
    @CsvSource({
        "10, 100, 100, 10",
        "10, 80, 80.0, 10",
        "10, 100, 99.99, 0",
        "10, 100, 100.01, 0",
        "10, 100, -100, 0",
        "10, 0, 0, 10",
        "10, 0, -1, 10",
        "10, 0, 0.01, 0",
        "10, -5, -5, 10",
        "10, -5, -4.99, 0",
        "10, -5, -5.01, 0",
    })
    void the_target_itself_earns_everything_and_anything_else_nothing(
            String weight, String target, String actual, String earned) {
        assertThat(points(RULE.score(more(weight, target, actual)))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void the_derivation_says_that_the_actual_is_not_the_target() {
        Score score = RULE.score(more("10", "100", "101"));
        assertThat(chinese(score)).isEqualTo("实际 101 不等于目标 100，得 0");
        assertThat(english(score)).isEqualTo("actual 101 is not the target 100: 0");
    }

    @Test
    void full_marks_lie_at_the_target_alone() {
        assertThat(fullMarks(RULE, more("10", "100", "98"))).isEqualTo(interval("[100, 100]"));
        assertThat(fullMarks(RULE, more("10", "0", "1"))).isEqualTo(interval("(-∞, 0]"));
    }
}
