package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.scoring.Inputs.chinese;
import static org.jixiao.scoring.Inputs.dated;
import static org.jixiao.scoring.Inputs.english;
import static org.jixiao.scoring.Inputs.points;

import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
    private static final ScoringStrategy<DeadlineInput> RULE = ScoringStrategies.deadline();

    @ParameterizedTest(name = "due {0}, done {1}, award \"{2}\": {3}")
    @CsvSource({
        "2024-12-31, 2024-12-30, '', 10",
        "2024-12-31, 2024-12-31, '', 10",
        "2024-12-31, 2025-01-01, '', 0",
        "2024-02-29, 2024-02-29, '', 10",
        "2024-12-31, 2025-01-01, 6, 6",
        "2024-12-31, 2025-01-01, 0, 0",
        "2024-12-31, 2025-01-01, 10, 10",
        "2024-12-31, 2025-01-01, 10.01, 10",
        "2024-12-31, 2024-12-31, 3, 10",
    })
    void on_time_earns_everything_and_late_the_award_or_nothing(String due, String done, String award, String earned) {
        assertThat(points(RULE.score(dated(due, done, award)))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void the_derivation_shows_both_days() {
        Score onTime = RULE.score(dated("2024-12-31", "2024-11-30", ""));
        assertThat(chinese(onTime)).isEqualTo("2024-11-30 完成，不晚于 2024-12-31，得满分 10");
        assertThat(english(onTime)).isEqualTo("done 2024-11-30, not after 2024-12-31: full marks, 10");
        Score late = RULE.score(dated("2024-12-31", "2025-01-01", ""));
        assertThat(chinese(late)).isEqualTo("2025-01-01 完成，晚于 2024-12-31，得 0");
        assertThat(english(late)).isEqualTo("done 2025-01-01, after 2024-12-31: 0");
    }

    @Test
    void the_derivation_of_an_award_calls_a_day_a_day_and_no_rating() {
        Score score = RULE.score(dated("2024-12-31", "2025-01-01", "6"));
        assertThat(chinese(score)).isEqualTo("实际 2025-01-01，评价人给 6 分，在可给的 [0, 10] 分之内");
        assertThat(english(score))
                .isEqualTo("actual 2025-01-01; the evaluator gave 6 points, inside the [0, 10] allowed");
    }
}
