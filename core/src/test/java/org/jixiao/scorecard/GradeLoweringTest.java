package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.scorecard.Forms.output;
import static org.jixiao.scorecard.Forms.scored;

import org.jixiao.rule.Grade;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetBuilder;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.SampleRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeLoweringTest {
    private static final RuleSet RULES = SampleRules.on(SampleRules.DISTRICT)
            .gradeLowering("90%", "80%", "70%", SampleRules.ours())
            .build();

    @ParameterizedTest(name = "own total 100 (优), evaluated {0}: {1}")
    @CsvSource({"EXCELLENT, 100.00", "GOOD, 90.00", "FAIR, 80.00", "POOR, 70.00"})
    void each_grade_lower_leaves_its_share_of_the_total(Grade evaluated, String left) {
        assertThat(scored(Forms.sound(), RULES).afterEvaluation(evaluated)).hasValueSatisfying(lowered -> {
            assertThat(lowered.own()).isEqualTo(Grade.EXCELLENT);
            assertThat(lowered.left()).isEqualByComparingTo(left);
        });
    }

    @ParameterizedTest(name = "own total 89.2 (良), evaluated {0}: {1}")
    @CsvSource({"EXCELLENT, 89.20", "GOOD, 89.20", "FAIR, 80.28", "POOR, 71.36"})
    void a_better_or_equal_grade_leaves_everything(Grade evaluated, String left) {
        assertThat(scored(output(i -> i.atLeast("1000").actual("460").deviationNote("设备到货晚")), RULES)
                        .afterEvaluation(evaluated))
                .hasValueSatisfying(lowered -> {
                    assertThat(lowered.own()).isEqualTo(Grade.GOOD);
                    assertThat(lowered.left()).isEqualByComparingTo(left);
                });
    }

    @Test
    void what_is_left_is_rounded_once_as_the_rules_round() {
        assertThat(scored(output(i -> i.atLeast("1000").actual("457").deviationNote("设备到货晚")), RULES)
                        .afterEvaluation(Grade.POOR))
                // 89.14 × 80 % = 71.312, cut off after two decimals
                .hasValueSatisfying(lowered -> assertThat(lowered.left()).isEqualByComparingTo("71.31"));
    }

    @Test
    void rules_without_it_say_nothing() {
        assertThat(scored(Forms.sound()).afterEvaluation(Grade.POOR)).isEmpty();
    }

    @Test
    void shares_are_percentages_that_do_not_rise() {
        RuleSetBuilder rules = SampleRules.on(SampleRules.DISTRICT);
        assertThatThrownBy(() -> rules.gradeLowering("90%", "91%", "70%", SampleRules.ours()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules.gradeLowering("101%", "80%", "70%", SampleRules.ours()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules.gradeLowering("90%", "80%", "-1%", SampleRules.ours()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SampleRules.on(SampleRules.DISTRICT)
                        .gradeLowering("100%", "100%", "0%", SampleRules.ours())
                        .build()
                        .find(RuleTopic.GRADE_LOWERING))
                .isPresent();
    }
}
