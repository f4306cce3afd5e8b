package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.rule.Provenance.clause;
import static org.jixiao.scorecard.Forms.scored;
import static org.jixiao.value.Money.wan;

import java.math.BigDecimal;
import java.util.Locale;
import org.jixiao.form.FundsRow;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.report.TextReport;
import org.jixiao.rule.Grade;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetBuilder;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.SampleRules;
import org.jixiao.value.InvalidValueException;
import org.jixiao.whatif.WhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotalCeilingTest {
    private static final RuleSet RULES = rules().build();

    private static RuleSetBuilder rules() {
        return SampleRules.on(SampleRules.DISTRICT)
                .citing("某办法")
                .totalCeiling(clause(9), "[70%, 80%): 89", "[60%, 70%): 79", "[50%, 60%): 69", "[0%, 50%): 59");
    }

    /** All indicators earn all, so the sum is 90 and the rate of the execution. */
    private static Scorecard executed(String wan) {
        return scored(Forms.appropriation("100", "100", wan), RULES);
    }

    @ParameterizedTest(name = "executed {0} of 100: sum {1}, counted {2}, {3}")
    @CsvSource({
        "100, 100.00, 100.00, EXCELLENT",
        "80, 98.00, 98.00, EXCELLENT",
        "79.99, 97.99, 89.00, GOOD",
        "70, 97.00, 89.00, GOOD",
        "69.99, 96.99, 79.00, FAIR",
        "60, 96.00, 79.00, FAIR",
        "59.99, 95.99, 69.00, FAIR",
        "50, 95.00, 69.00, FAIR",
        "49.99, 94.99, 59.00, POOR",
        "0, 90.00, 59.00, POOR"
    })
    void too_little_execution_holds_the_total_down_and_leaves_the_sum_as_it_is(
            String executed, String sum, String counted, Grade grade) {
        Scorecard card = executed(executed);

        assertThat(card.total()).isEqualTo(sum);
        assertThat(card.countedTotal()).isEqualTo(counted);
        assertThat(card.grade()).contains(grade);
        assertThat(card.cappedTotal().isPresent()).isEqualTo(!sum.equals(counted));
    }

    @Test
    void the_card_says_sum_rate_ceiling_and_source() {
        assertThat(executed("75").cappedTotal()).hasValueSatisfying(capped -> {
            assertThat(capped.ceiling()).isEqualTo("89");
            assertThat(capped.text(Locale.CHINESE))
                    .isEqualTo("执行率 75%，在 [70%, 80%) 内，总分不超过 89：97.50 → 89.00；某办法 第 9 条");
            assertThat(capped.text(Locale.ENGLISH))
                    .isEqualTo(
                            "execution rate 75%, in [70%, 80%): a total of at most 89; 97.50 → 89.00; 某办法, clause 9");
        });
        assertThat(executed("75").explain()).contains("总分不超过 89：97.50 → 89.00");
        assertThat(TextReport.of(executed("75"), Locale.CHINESE).toString())
                .contains("总分不超过 89：97.50 → 89.00", "89.00");
    }

    @Test
    void a_sum_below_the_ceiling_is_not_touched_but_what_if_knows_of_it() {
        SelfEvaluation form = Forms.form(
                        f -> f.totalFunds(Forms.row("100", "100", "65")),
                        "总带宽",
                        i -> i.atLeast("100 个").actual("0"))
                .build();
        Scorecard card = scored(form, RULES);

        assertThat(card.total()).isEqualTo("76.50");
        assertThat(card.cappedTotal()).isEmpty();
        assertThat(card.totalCeiling()).contains(new BigDecimal("79"));
        assertThat(WhatIf.of(card).nextGrade()).isEmpty();
        assertThat(WhatIf.of(card).explain(Locale.CHINESE)).contains("执行率只允许总分到 79");
    }

    @Test
    void open_points_count_at_most_up_to_the_ceiling() {
        SelfEvaluation form = Forms.form(
                        f -> f.totalFunds(Forms.row("100", "100", "75")),
                        "总带宽",
                        i -> i.prose("建成平台").actual("进展不错"))
                .build();
        Scorecard card = scored(form, RULES);

        assertThat(card.open()).isEqualByComparingTo("20");
        assertThat(card.countedTotal()).isEqualTo("77.50");
        assertThat(card.highestCountedTotal()).isEqualTo("89.00");
        assertThat(card.cappedTotal())
                .hasValueSatisfying(
                        capped -> assertThat(capped.text(Locale.CHINESE)).contains("77.50 – 97.50 → 77.50 – 89.00"));
    }

    @Test
    void without_a_rate_there_is_no_ceiling_and_no_grade_that_one_would_change() {
        Scorecard card = scored(Forms.funds(f -> f.totalFunds(FundsRow.empty())), RULES);

        assertThat(card.cappedTotal()).isEmpty();
        assertThat(card.grade()).isEmpty();
    }

    @Test
    void a_form_without_a_row_for_the_execution_is_held_down_by_its_money() {
        SelfEvaluation form =
                Forms.funds(f -> f.totalFunds(wan("100"), wan("100"), wan("45")).withoutExecution());

        assertThat(scored(form, RULES).totalCeiling()).contains(new BigDecimal("59"));
    }

    @Test
    void a_set_can_drop_the_ceiling_of_the_one_below() {
        RuleSet without = SampleRules.on(RULES).without(RuleTopic.TOTAL_CEILING).build();

        assertThat(scored(Forms.appropriation("100", "100", "40"), without).countedTotal())
                .isEqualTo("94.00");
    }

    @Test
    void the_rule_is_described_and_counts_in_the_fingerprint() {
        assertThat(RULES.rule(RuleTopic.TOTAL_CEILING).describe(Locale.CHINESE))
                .isEqualTo(
                        "总分按执行率限定：[70%, 80%) 内不超过 89 分，[60%, 70%) 内不超过 79 分，[50%, 60%) 内不超过 69 分，[0%, 50%) 内不超过 59 分");
        RuleSet other = SampleRules.on(SampleRules.DISTRICT)
                .citing("某办法")
                .totalCeiling(clause(9), "[70%, 80%): 88", "[60%, 70%): 79", "[50%, 60%): 69", "[0%, 50%): 59")
                .build();
        assertThat(other.fingerprint()).isNotEqualTo(RULES.fingerprint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[60%, 80%): 89; [0%, 50%): 59",
                "[50%, 80%): 89; [0%, 60%): 59",
                "[10%, 80%): 89",
                "[60%, 80%): 59; [0%, 60%): 69",
                "[0%, 80%): 101",
                "[0%, 80%): 89%",
                "[0, 80): 89",
                "80% 89",
                "[0%, 80%): -1"
            })
    void a_hole_an_overlap_a_falling_ceiling_and_bad_points_are_refused(String rows) {
        assertThatThrownBy(
                        () -> SampleRules.on(SampleRules.DISTRICT).totalCeiling(SampleRules.ours(), rows.split("; ")))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void no_row_at_all_is_refused() {
        assertThatThrownBy(() -> SampleRules.on(SampleRules.DISTRICT).totalCeiling(SampleRules.ours()))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void upper_edges_can_belong_to_the_lower_rate() {
        RuleSet upper = SampleRules.on(SampleRules.DISTRICT)
                .totalCeiling(SampleRules.ours(), "(60%, 80%]: 89", "[0%, 60%]: 79.5")
                .build();

        assertThat(scored(Forms.appropriation("100", "100", "80"), upper).countedTotal())
                .isEqualTo("89.00");
        assertThat(scored(Forms.appropriation("100", "100", "60"), upper).countedTotal())
                .isEqualTo("79.50");
        assertThat(scored(Forms.appropriation("100", "100", "80.01"), upper).cappedTotal())
                .isEmpty();
    }

    @Test
    void what_the_finance_office_leaves_is_a_share_of_the_total_that_counts() {
        RuleSet lowering = SampleRules.on(RULES)
                .gradeLowering("90%", "80%", "70%", SampleRules.ours())
                .build();

        assertThat(scored(Forms.appropriation("100", "100", "75"), lowering).afterEvaluation(Grade.FAIR))
                .hasValueSatisfying(lowered -> assertThat(lowered.left()).isEqualTo("80.10"));
    }
}
