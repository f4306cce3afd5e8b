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

class PassLineTest {
    private static final ScoringStrategy<QuantityInput> RULE = ScoringStrategies.passLine("60%");

    @ParameterizedTest(name = "weight {0}, target {1}, actual {2}: {3}")
    @CsvSource({
        "10, 100, 59.99, 0",
        "10, 100, 60, 6",
        "10, 100, 60.01, 6.001",
        "10, 100, 99, 9.9",
        "10, 100, 100, 10",
        "10, 100, 500, 10",
        "10, 100, 0, 0",
        "10, 100, -1, 0",
        "10, 0, 0, 10",
        "10, 0, -1, 0",
        "10, -5, -5, 10",
        "10, -5, -6, 0",
    })
    void below_the_pass_line_nothing_and_from_it_on_the_proportion(
            String weight, String target, String actual, String earned) {
        assertThat(points(RULE.score(more(weight, target, actual)))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void a_pass_line_of_all_leaves_all_or_nothing_and_one_of_zero_the_plain_proportion() {
        assertThat(points(ScoringStrategies.passLine("100%").score(more("10", "100", "99.99"))))
                .isEqualTo(Fraction.ZERO);
        assertThat(points(ScoringStrategies.passLine("0%").score(more("10", "100", "1"))))
                .isEqualTo(Fraction.parse("0.1"));
    }

    @Test
    void the_derivation_shows_completion_and_pass_line() {
        Score score = RULE.score(more("10", "100", "59"));
        assertThat(chinese(score)).isEqualTo("完成 59%，低于及格线 60%，得 0");
        assertThat(english(score)).isEqualTo("completion 59% is below the pass line 60%: 0");
    }

    @Test
    void full_marks_begin_at_the_target() {
        assertThat(fullMarks(RULE, more("10", "100", "59"))).isEqualTo(interval("[100, +∞)"));
    }
}
