package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.SampleRules.ours;
import static org.jixiao.scorecard.Forms.appropriation;
import static org.jixiao.scorecard.Forms.scored;
import static org.jixiao.value.Money.wan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.ItemScore.ExecutionScore;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionTest {
    @ParameterizedTest(name = "initial {0}, adjusted {1}, executed {2}: rate {3}, score {4}")
    @CsvSource({
        "696.02, 696.02, 695.82, 695.82/696.02, 9.99",
        "0, 246.768, 246.768, 1, 10.00",
        "50, 100, 50, 0.5, 5.00",
        "100, 100, 0, 0, 0.00",
        "100, 100, 102.59, 1.0259, 10.00",
        "200, '', 100, 0.5, 5.00",
        "0, 37, 18.5, 0.5, 5.00",
    })
    void executed_over_the_adjusted_budget_else_over_the_initial_one(
            String initial, String adjusted, String executed, String rate, BigDecimal score) {
        ExecutionScore execution =
                scored(appropriation(initial, adjusted, executed)).execution();
        assertThat(execution.rate()).contains(Fraction.parse(rate));
        assertThat(execution.score()).contains(score);
        assertThat(execution.open()).isZero();
    }

    @ParameterizedTest(name = "initial \"{0}\", adjusted \"{1}\", executed \"{2}\"")
    @CsvSource({"100, 0, 0", "0, '', 0", "'', '', 5", "100, 100, ''", "'', '', ''"})
    void without_a_budget_or_without_a_figure_the_points_stay_open(String initial, String adjusted, String executed) {
        ExecutionScore execution =
                scored(appropriation(initial, adjusted, executed)).execution();
        assertThat(execution.score()).isEmpty();
        assertThat(execution.rate()).isEmpty();
        assertThat(execution.open()).isEqualTo("10");
        assertThat(execution.lost()).isZero();
        assertThat(execution.findings()).extracting(Finding::code).contains(FindingCode.NOT_ASSESSABLE);
    }

    @Test
    void money_spent_without_any_budget_is_over_executed_and_earns_everything() {
        ExecutionScore execution = scored(appropriation("0", "0", "1")).execution();
        assertThat(execution.score()).contains(new BigDecimal("10.00"));
        assertThat(execution.rate()).isEmpty();
        assertThat(execution.findings()).extracting(Finding::code).containsExactly(FindingCode.OVER_EXECUTED);
    }

    @Test
    void the_weight_is_that_of_the_form() {
        SelfEvaluation form = Forms.form(
                        f -> f.totalFunds(wan("100"), wan("100"), wan("81")),
                        "总带宽",
                        i -> i.atLeast("1").actual("1"))
                .executionWeight(20)
                .build();
        assertThat(scored(form).execution().score()).contains(new BigDecimal("16.20"));
    }

    @Test
    void without_a_total_row_the_sources_are_added_up() {
        SelfEvaluation form = Forms.funds(f -> f.appropriation(wan("60"), wan("60"), wan("50"))
                .carryOver(wan("0"), wan("40"), wan("30"))
                .otherFunds(wan("0"), wan("0"), wan("0")));
        assertThat(scored(form).execution().rate()).contains(Fraction.parse("80%"));
    }

    @ParameterizedTest(name = "executed {0} of 100: {1}")
    @CsvSource({"66.2, 6", "75.9, 7", "82.1, 8"})
    void the_execution_score_can_have_a_rounding_of_its_own(String executed, BigDecimal score) {
        RuleSet whole = SampleRules.on(NationalRules.YEAR_2020)
                .executionRounding(0, RoundingMode.DOWN, ours())
                .build();
        assertThat(scored(appropriation("100", "100", executed), whole)
                        .execution()
                        .score())
                .contains(score);
    }
}
