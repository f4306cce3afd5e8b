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

class RatioReverseTest {
    private static final ScoringStrategy<QuantityInput> RULE = ScoringStrategies.reverseRatio();

    @ParameterizedTest(name = "weight {0}, target {1}, actual {2}: {3}")
    @CsvSource({
        "10, 100, 125, 8",
        "10, 100, 150, 20/3",
        "10, 100, 100, 10",
        "10, 100, 99.99, 10",
        "10, 100, 100.01, 1000/100.01",
        "10, 100, 200, 5",
        "10, 100, 100000, 0.01",
        "10, 100, 0, 10",
        "10, 100, -5, 10",
        "10, 0, 0, 10",
        "10, 0, -1, 10",
        "10, 0, 0.01, 0",
        "10, -5, -5, 10",
        "10, -5, -5.01, 10",
        "10, -5, -4.99, 0",
        "10, -5, 5, 0",
        "20, 496.4, 494.768, 20",
    })
    void full_marks_up_to_the_target_and_target_over_actual_beyond_it(
            String weight, String target, String actual, String earned) {
        assertThat(points(RULE.score(less(weight, target, actual)))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void the_derivation_shows_the_ratio() {
        Score score = RULE.score(less("10", "100", "125"));
        assertThat(chinese(score)).isEqualTo("100 ÷ 125 × 10 = 8");
        assertThat(english(score)).isEqualTo("100 ÷ 125 × 10 = 8");
    }

    @Test
    void the_derivation_says_why_there_is_no_ratio() {
        Score score = RULE.score(less("10", "0", "1"));
        assertThat(chinese(score)).isEqualTo("目标 0 不大于 0，不能按比例计算；实际 1 未达到，得 0");
        assertThat(english(score))
                .isEqualTo("the target 0 is not above 0, so a ratio means nothing; actual 1 misses it: 0");
    }

    @Test
    void full_marks_end_at_the_target() {
        assertThat(fullMarks(RULE, less("10", "100", "125"))).isEqualTo(interval("(-∞, 100]"));
    }
}
