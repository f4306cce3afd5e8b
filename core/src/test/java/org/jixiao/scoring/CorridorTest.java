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

class CorridorTest {
    private static final ScoringStrategy<QuantityInput> RULE = ScoringStrategies.corridor("[70%, 130%]");

    @ParameterizedTest(name = "weight {0}, target {1}, actual {2}: {3}")
    @CsvSource({
        "50, 100, 69.9, 0",
        "50, 100, 70, 35",
        "50, 100, 99, 49.5",
        "50, 100, 100, 50",
        "50, 100, 130, 50",
        "50, 100, 130.1, 0",
        "50, 100, 0, 0",
        "50, 100, -100, 0",
        "50, 0, 0, 50",
        "50, 0, 5, 50",
        "50, 0, -1, 0",
        "50, -5, -5, 50",
        "50, -5, -6, 0",
    })
    void outside_the_corridor_nothing_and_inside_the_proportion(
            String weight, String target, String actual, String earned) {
        assertThat(points(RULE.score(more(weight, target, actual)))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void an_edge_that_does_not_belong_to_the_corridor_earns_nothing() {
        ScoringStrategy<QuantityInput> open = ScoringStrategies.corridor("(70%, 130%)");
        assertThat(points(open.score(more("50", "100", "70")))).isEqualTo(Fraction.ZERO);
        assertThat(points(open.score(more("50", "100", "130")))).isEqualTo(Fraction.ZERO);
        assertThat(points(open.score(more("50", "100", "129.99")))).isEqualTo(Fraction.of(50));
    }

    @Test
    void the_derivation_shows_completion_and_corridor() {
        Score score = RULE.score(more("50", "100", "130.1"));
        assertThat(chinese(score)).isEqualTo("完成 130.1%，在 [70%, 130%] 之外，得 0");
        assertThat(english(score)).isEqualTo("completion 130.1% is outside [70%, 130%]: 0");
    }

    @Test
    void full_marks_end_where_the_corridor_ends() {
        assertThat(fullMarks(RULE, more("50", "200", "300"))).isEqualTo(interval("[200, 260]"));
        assertThat(fullMarks(RULE, more("50", "0", "-1"))).isEqualTo(interval("[0, +∞)"));
    }
}
