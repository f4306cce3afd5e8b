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

class EqualSymmetricTest {
    private static final ScoringStrategy<QuantityInput> RULE = ScoringStrategies.equalSymmetric();

    @ParameterizedTest(name = "weight {0}, target {1}, actual {2}: {3}")
    @CsvSource({
        "10, 100, 100, 10",
        "10, 100, 80, 8",
        "10, 100, 125, 8",
        "10, 100, 99.99, 9.999",
        "10, 100, 100.01, 1000/100.01",
        "10, 100, 400, 2.5",
        "10, 100, 0, 0",
        "10, 100, -1, 0",
        "10, 0, 0, 10",
        "10, 0, -3, 10",
        "10, 0, 0.01, 0",
        "10, -5, -5, 10",
        "10, -5, -4, 0",
        "10, -5, -6, 0",
    })
    void too_much_costs_as_much_as_too_little(String weight, String target, String actual, String earned) {
        assertThat(points(RULE.score(more(weight, target, actual)))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void the_derivation_puts_the_smaller_over_the_larger() {
        Score score = RULE.score(more("10", "100", "125"));
        assertThat(chinese(score)).isEqualTo("实际 125，目标 100：取两者之比（小比大）× 10 = 8");
        assertThat(english(score)).isEqualTo("actual 125, target 100: the smaller over the larger × 10 = 8");
    }

    @Test
    void full_marks_lie_at_the_target_alone() {
        assertThat(fullMarks(RULE, more("10", "100", "98"))).isEqualTo(interval("[100, 100]"));
    }
}
