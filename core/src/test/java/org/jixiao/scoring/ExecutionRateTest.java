package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.scoring.Inputs.chinese;
import static org.jixiao.scoring.Inputs.english;
import static org.jixiao.scoring.Inputs.fullMarks;
import static org.jixiao.scoring.Inputs.interval;
import static org.jixiao.scoring.Inputs.more;
import static org.jixiao.scoring.Inputs.number;
import static org.jixiao.scoring.Inputs.points;

import org.jixiao.form.Direction;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionRateTest {
    private static final ScoringStrategy<QuantityInput> RULE = ScoringStrategies.execution();

    @ParameterizedTest(name = "weight {0}, budget {1}, executed {2}: {3}")
    @CsvSource({
        "10, 696.02, 695.82, 6958.2/696.02",
        "10, 100, 100, 10",
        "10, 100, 99.99, 9.999",
        "10, 100, 100.01, 10",
        "10, 100, 0, 0",
        "20, 100, 81, 16.2",
        "10, 0, 1, 10",
    })
    void executed_over_budget_and_never_more_than_the_weight(
            String weight, String budget, String executed, String earned) {
        assertThat(points(RULE.score(more(weight, budget, executed)))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void neither_budget_nor_execution_leaves_the_points_open() {
        Score score = RULE.score(more("10", "0", "0"));
        assertThat(score.points()).isEmpty();
        assertThat(chinese(score)).isEqualTo("预算 0，执行 0，不能计算执行率");
        assertThat(english(score)).isEqualTo("budget 0, executed 0: no rate can be formed");
    }

    @Test
    void the_derivation_shows_rate_and_points() {
        Score score = RULE.score(number("10", "696.02", "695.82", Unit.WAN_YUAN, Direction.POSITIVE));
        assertThat(chinese(score)).isEqualTo("执行率 695.82万元 ÷ 696.02万元 = 99.971265…%，99.971265…% × 10 = 9.997126…");
        assertThat(english(score))
                .isEqualTo("execution rate 695.82万元 ÷ 696.02万元 = 99.971265…%, 99.971265…% × 10 = 9.997126…");
    }

    @Test
    void the_derivation_tells_all_of_the_budget_from_more_than_the_budget() {
        Score all = RULE.score(more("10", "100", "100"));
        assertThat(chinese(all)).isEqualTo("执行 100，等于预算 100，得满分 10");
        assertThat(english(all)).isEqualTo("executed 100, all of the budget 100: full marks, 10");
        Score over = RULE.score(more("10", "100", "102.59"));
        assertThat(chinese(over)).isEqualTo("执行 102.59，超过预算 100，得满分 10");
        assertThat(english(over)).isEqualTo("executed 102.59, more than the budget 100: full marks, 10");
    }

    @Test
    void full_marks_begin_at_the_budget() {
        assertThat(fullMarks(RULE, more("10", "100", "81"))).isEqualTo(interval("[100, +∞)"));
    }

    @Test
    void a_budget_of_nothing_has_no_curve_because_its_points_can_stay_open() {
        assertThat(RULE.curve(more("10", "0", "5"))).isEmpty();
    }
}
