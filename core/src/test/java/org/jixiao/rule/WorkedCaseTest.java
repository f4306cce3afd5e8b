package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.scoring.ScoringStrategies.steps;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.form.Nature;
import org.jixiao.scorecard.Scorer;
import org.jixiao.scoring.Measure;
import org.junit.jupiter.api.Test;

class WorkedCaseTest {
    @Test
    void the_worked_cases_of_the_national_rules_come_out() {
        assertThat(NationalRules.YEAR_2020.workedCases()).hasSize(9);
        assertThat(Scorer.using(NationalRules.YEAR_2020).rules()).isEqualTo(NationalRules.YEAR_2020);
    }

    @Test
    void every_case_that_does_not_come_out_is_named_with_both_figures() {
        RuleSet wrong = SampleRules.on(SampleRules.DISTRICT)
                .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("300").earns("10"))
                .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("98").earns("9.8"))
                .worked(WorkedCase.target(Nature.AT_MOST, "100")
                        .actual("150")
                        .weight("20")
                        .earns("13"))
                .worked(WorkedCase.target(Nature.EQUAL, "0").actual("1").earns("10"))
                .worked(WorkedCase.budget("696.02").actual("695.82").earns("10"))
                .worked(WorkedCase.budget("0").actual("0").earns("10"))
                .worked(WorkedCase.total("89.99", Grade.EXCELLENT))
                .build();
        assertThatExceptionOfType(InvalidRuleSetException.class)
                .isThrownBy(() -> Scorer.using(wrong))
                .withMessage("rule set test/district/2024: expected worked cases that come out, got"
                        + " ≥100, actual 300, weight 10: expected 10, got 9.00;"
                        + " ≤100, actual 150, weight 20: expected 13, got 13.33;"
                        + " =0, actual 1, weight 10: expected 10, got 0.00;"
                        + " budget 696.02, executed 695.82, weight 10: expected 10, got 9.99;"
                        + " budget 0, executed 0, weight 10: expected 10, got open points (target 0万元, actual 0万元:"
                        + " cannot be assessed by rule (no money to take a rate from); its points stay open);"
                        + " total 89.99: expected grade excellent, got good");
    }

    @Test
    void a_case_of_any_kind_is_scored_as_a_form_is() {
        RuleSet sound = SampleRules.on(SampleRules.DISTRICT)
                .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("98").earns("9.80"))
                .worked(WorkedCase.target(Nature.AT_LEAST, "3 年").actual("10 天").staysOpen())
                .worked(WorkedCase.row(i -> i.rated("优良中低差").actual("良").weight(10))
                        .earns("8"))
                .worked(WorkedCase.row(
                                i -> i.rated("优良中低差").actual("良").award("8.5").weight(10))
                        .earns("8.5"))
                .worked(WorkedCase.row(i -> i.prose("完成改造").actual("已完成改造").weight(10))
                        .earns("10"))
                .worked(WorkedCase.row(i -> i.due(LocalDate.of(2024, 11, 30))
                                .actual("2024-12-01")
                                .weight(10))
                        .earns("0"))
                .worked(WorkedCase.row(i -> i.atLeast("100").actual("80").weight(10))
                        .owesNote())
                .worked(WorkedCase.row(
                                i -> i.atLeast("100").actual("80").weight(10).deviationNote("停工"))
                        .owesNoNote())
                .worked(WorkedCase.budget("0").actual("0").staysOpen())
                .build();
        assertThat(Scorer.using(sound).rules()).isEqualTo(sound);
    }

    @Test
    void a_case_is_held_to_the_scorer_where_points_are_cut_at_the_weight_or_measured_in_another_unit() {
        RuleSet rules = SampleRules.on(NationalRules.YEAR_2020)
                .rounding(0, RoundingMode.UP, SampleRules.ours())
                .reverse(steps(Measure.ACTUAL).table("[0.9, +∞): 1", "(-∞, 0.9): 0"), SampleRules.ours())
                .worked(WorkedCase.target(Nature.AT_LEAST, "1")
                        .actual("1")
                        .weight("9.5")
                        .earns("9"))
                .worked(WorkedCase.target(Nature.AT_MOST, "90").actual("80 %").earns("0"))
                .build();
        assertThat(Scorer.using(rules).rules()).isEqualTo(rules);
    }

    @Test
    void cases_are_replayed_once_an_instance() {
        RuleSet wrong = SampleRules.on(SampleRules.DISTRICT)
                .worked(WorkedCase.total("89.99", Grade.EXCELLENT))
                .build();
        assertThatExceptionOfType(InvalidRuleSetException.class).isThrownBy(() -> Scorer.using(wrong));
        assertThatExceptionOfType(InvalidRuleSetException.class).isThrownBy(() -> Scorer.using(wrong));
        List<WorkedCase> replayed = new ArrayList<>();
        RuleSet sound = SampleRules.on(SampleRules.DISTRICT)
                .worked(WorkedCase.total("89.99", Grade.GOOD))
                .build();
        for (int i = 0; i < 2; i++) {
            sound.replay(example -> {
                replayed.add(example);
                return List.of();
            });
        }
        assertThat(replayed).hasSize(1);
    }

    @Test
    void a_case_without_an_actual_cannot_be_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkedCase.target(Nature.AT_LEAST, "100").earns("10"))
                .withMessage("worked case of target 100: expected an actual, got none");
    }

    @Test
    void cases_that_do_not_come_out_are_told_in_chinese_too() {
        RuleSet wrong = SampleRules.on(SampleRules.DISTRICT)
                .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("50").earns("6"))
                .worked(WorkedCase.total("89.99", Grade.EXCELLENT))
                .build();

        assertThatExceptionOfType(InvalidRuleSetException.class)
                .isThrownBy(() -> Scorer.using(wrong))
                .satisfies(told -> assertThat(told.message(Locale.CHINESE))
                        .endsWith("≥100，实际 50，分值 10：应为 6，算得 5.00；总分 89.99：应为 等级 优，算得 良"));
    }

    @Test
    void whatever_goes_wrong_where_cases_are_made_is_told_with_the_rule_set() {
        RuleSet broken = SampleRules.on(SampleRules.DISTRICT)
                .worked(() -> {
                    throw new IllegalStateException("oops");
                })
                .build();

        assertThatExceptionOfType(InvalidRuleSetException.class)
                .isThrownBy(() -> Scorer.using(broken))
                .withMessageContaining("test/district/2024")
                .withMessageContaining("oops");
    }
}
