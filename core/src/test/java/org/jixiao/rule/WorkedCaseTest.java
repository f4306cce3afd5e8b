package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jixiao.form.Nature;
import org.junit.jupiter.api.Test;

class WorkedCaseTest {
    @Test
    void the_worked_cases_of_the_national_rules_come_out() {
        assertThat(NationalRules.YEAR_2020.workedCases()).hasSize(9);
        NationalRules.YEAR_2020.verify();
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
                .worked(WorkedCase.total("89.99").isGraded(Grade.EXCELLENT))
                .build();
        assertThatExceptionOfType(InvalidRuleSetException.class)
                .isThrownBy(wrong::verify)
                .withMessage("rule set test/district/2024: worked cases do not come out:"
                        + " ≥100, actual 300, weight 10: expected 10, got 9.00;"
                        + " ≤100, actual 150, weight 20: expected 13, got 13.33;"
                        + " =0, actual 1, weight 10: expected 10, got 0.00;"
                        + " budget 696.02, executed 695.82, weight 10: expected 10, got 9.99;"
                        + " budget 0, executed 0, weight 10: expected 10, got open points;"
                        + " total 89.99: expected grade 优, got 良");
    }

    @Test
    void a_case_that_comes_out_contradicts_nothing() {
        WorkedCase sound =
                WorkedCase.target(Nature.AT_LEAST, "100").actual("98").earns("9.80");
        assertThat(sound.contradictionOf(SampleRules.DISTRICT)).isEmpty();
    }

    @Test
    void a_case_without_an_actual_cannot_be_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkedCase.target(Nature.AT_LEAST, "100").earns("10"))
                .withMessage("worked case of target 100: expected an actual, got none");
    }
}
