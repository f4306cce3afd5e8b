package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.rule.Provenance.clause;
import static org.jixiao.rule.Scope.named;
import static org.jixiao.scorecard.Forms.scored;
import static org.jixiao.scoring.ScoringStrategies.earnEach;
import static org.jixiao.value.Money.wan;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Locale;
import org.jixiao.data.ScorecardData;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.report.TextReport;
import org.jixiao.rule.Grade;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetBuilder;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.SampleRules;
import org.jixiao.scoring.Measure;
import org.jixiao.value.InvalidValueException;
import org.jixiao.whatif.WhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideRowsTest {
    private static final RuleSet RULES = rules().build();

    /** Awards add up to 5 points, a complaint takes one each, up to 5. */
    private static RuleSetBuilder rules() {
        return SampleRules.on(SampleRules.DISTRICT)
                .citing("某办法")
                .bonusRows(named("加分"), clause(6))
                .penaltyRows(named("扣分"), clause(7))
                .numbers("扣分", named("扣分"), earnEach("1", "1", Measure.ACTUAL), clause(7));
    }

    /** 10 for the execution and so many of 90, and rows outside these 100. */
    private static SelfEvaluation form(String output, String bonus, String penalty) {
        return SelfEvaluation.forProject("某项目", Year.of(2024))
                .appropriation(wan("100"), wan("100"), wan("100"))
                .output(o ->
                        o.quantity("数量", i -> i.atLeast("90 个").actual(output).weight(90)))
                .output(o -> o.quantity(
                                "加分：获奖", i -> i.atLeast("5 个").actual(bonus).weight(5))
                        .quantity("扣分：投诉", i -> i.atMost("0 个").actual(penalty).weight(5)))
                .build();
    }

    /** What is said of awards and complaints nobody can score. */
    private static SelfEvaluation openForm(String output) {
        return SelfEvaluation.forProject("某项目", Year.of(2024))
                .appropriation(wan("100"), wan("100"), wan("100"))
                .output(o -> o.quantity(
                                "数量", i -> i.atLeast("90 个").actual(output).weight(90))
                        .quantity("加分：获奖", i -> i.prose("获奖情况").actual("进展不错").weight(5))
                        .quantity("扣分：投诉", i -> i.prose("投诉情况").actual("进展不错").weight(5)))
                .build();
    }

    @ParameterizedTest(name = "{0} of 90, awards {1}, complaints {2}: {3}, {4}, {5}")
    @CsvSource({
        "80, 3, 1, 90.00, 92.00, EXCELLENT",
        "79, 0, 0, 89.00, 89.00, GOOD",
        "79, 1, 0, 89.00, 90.00, EXCELLENT",
        "80, 0, 1, 90.00, 89.00, GOOD",
        "90, 5, 0, 100.00, 100.00, EXCELLENT",
        "90, 5, 2, 100.00, 100.00, EXCELLENT",
        "90, 0, 9, 100.00, 95.00, EXCELLENT",
        "0, 0, 5, 10.00, 5.00, POOR"
    })
    void bonus_rows_are_added_and_penalty_rows_taken_up_to_100(
            String output, String bonus, String penalty, String sum, String counted, Grade grade) {
        Scorecard card = scored(form(output, bonus, penalty), RULES);

        assertThat(card.total()).isEqualTo(sum);
        assertThat(card.countedTotal()).isEqualTo(counted);
        assertThat(card.grade()).contains(grade);
    }

    @Test
    void their_weights_are_no_part_of_the_100() {
        Scorecard card = scored(form("90", "0", "0"), RULES);

        assertThat(card.form().weight()).isEqualByComparingTo("110");
        assertThat(card.weight()).isEqualByComparingTo("100");
        assertThat(card.isGradable()).isTrue();
        assertThat(card.formFindings())
                .extracting(finding -> finding.code())
                .doesNotContain(FindingCode.WEIGHTS_NOT_100);
        assertThat(card.losses()).isEmpty();
        assertThat(card.levels())
                .singleElement()
                .satisfies(level -> assertThat(level.weight()).isEqualByComparingTo("90"));
    }

    @Test
    void without_the_rules_the_same_rows_make_110() {
        Scorecard card = scored(form("90", "0", "0"), SampleRules.DISTRICT);

        assertThat(card.grade()).isEmpty();
        assertThat(card.adjustedTotal()).isEmpty();
        assertThat(card.formFindings()).extracting(finding -> finding.code()).contains(FindingCode.WEIGHTS_NOT_100);
    }

    @Test
    void a_rule_can_let_the_total_go_up_to_110() {
        RuleSet rules =
                SampleRules.on(RULES).mostTotal("110", SampleRules.ours()).build();

        assertThat(scored(form("90", "4", "0"), rules).countedTotal()).isEqualTo("104.00");
        assertThat(scored(form("90", "4", "0"), rules).grade()).contains(Grade.EXCELLENT);
    }

    @Test
    void the_total_never_falls_below_0() {
        SelfEvaluation form = SelfEvaluation.forProject("某项目", Year.of(2024))
                .appropriation(wan("100"), wan("100"), wan("0"))
                .output(o -> o.quantity("数量", i -> i.atLeast("90").actual("3").weight(90))
                        .quantity("扣分：投诉", i -> i.atMost("0 个").actual("9 个").weight(5)))
                .build();
        Scorecard card = scored(form, RULES);

        assertThat(card.total()).isEqualTo("3.00");
        assertThat(card.countedTotal()).isEqualTo("0.00");
        assertThat(WhatIf.of(card).missing())
                .hasValueSatisfying(points -> assertThat(points).hasToString("62"));
    }

    @Test
    void open_rows_leave_a_range() {
        Scorecard card = scored(openForm("90"), RULES);

        assertThat(card.countedTotal()).isEqualByComparingTo("95");
        assertThat(card.highestCountedTotal()).isEqualByComparingTo("100");
        assertThat(card.open()).isEqualByComparingTo("10");
        assertThat(card.grade()).contains(Grade.EXCELLENT);
        assertThat(scored(openForm("79"), RULES).grade()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEAVE_OPEN", "RESCALE", "SKIP"})
    void a_row_that_does_not_apply_counts_for_nothing_whatever_happens_to_others(NotApplicablePolicy policy) {
        RuleSet rules =
                SampleRules.on(RULES).notApplicable(policy, SampleRules.ours()).build();
        SelfEvaluation form = SelfEvaluation.forProject("某项目", Year.of(2024))
                .appropriation(wan("100"), wan("100"), wan("100"))
                .output(o -> o.quantity("数量", i -> i.atLeast("90").actual("80").weight(90))
                        .quantity(
                                "加分：获奖",
                                i -> i.atLeast("5 个").notApplicable("未评奖").weight(5)))
                .build();
        Scorecard card = scored(form, rules);

        assertThat(card.countedTotal()).isEqualTo("90.00");
        assertThat(card.open()).isEqualByComparingTo("0");
        assertThat(card.rescaling()).isEmpty();
        assertThat(card.grade()).contains(Grade.EXCELLENT);
    }

    @Test
    void rows_outside_the_total_are_not_rescaled_and_owe_no_note() {
        RuleSet rules = SampleRules.on(RULES)
                .notApplicable(NotApplicablePolicy.RESCALE, SampleRules.ours())
                .build();
        SelfEvaluation form = SelfEvaluation.forProject("某项目", Year.of(2024))
                .appropriation(wan("100"), wan("100"), wan("100"))
                .output(o -> o.quantity("数量", i -> i.atLeast("90").actual("90").weight(60))
                        .quantity(
                                "质量", i -> i.atLeast("90").notApplicable("未开展").weight(30))
                        .quantity("加分：获奖", i -> i.atLeast("5 个").actual("4 个").weight(5)))
                .build();
        Scorecard card = scored(form, rules);

        assertThat(card.indicators().get(0).weight()).isEqualByComparingTo("90");
        assertThat(card.indicators().get(2).weight()).isEqualByComparingTo("5");
        assertThat(card.indicators().get(2).findings()).isEmpty();
        assertThat(card.countedTotal()).isEqualByComparingTo("100");
    }

    @Test
    void the_ceiling_by_execution_comes_last() {
        RuleSet rules = SampleRules.on(RULES)
                .totalCeiling(SampleRules.ours(), "[0%, 80%): 89")
                .build();
        SelfEvaluation form = SelfEvaluation.forProject("某项目", Year.of(2024))
                .appropriation(wan("100"), wan("100"), wan("70"))
                .output(o -> o.quantity("数量", i -> i.atLeast("90").actual("80").weight(90))
                        .quantity("加分：获奖", i -> i.atLeast("5 个").actual("5 个").weight(5)))
                .build();

        assertThat(scored(form, rules).countedTotal()).isEqualTo("89.00");
    }

    @Test
    void card_report_and_data_say_what_is_added_and_taken_and_by_which_clause() {
        Scorecard card = scored(form("80", "3", "1"), RULES);

        assertThat(card.adjustedTotal()).hasValueSatisfying(adjusted -> {
            assertThat(adjusted.text(Locale.CHINESE))
                    .isEqualTo("加分项加 3.00，扣分项扣 1.00，总分不低于 0、不超过 100：90.00 → 92.00；某办法 第 6 条；某办法 第 7 条");
            assertThat(adjusted.text(Locale.ENGLISH))
                    .startsWith("bonus rows add 3.00, penalty rows take 1.00, a total of 0 or more and at most 100;");
        });
        assertThat(card.explain()).contains("加分项加 3.00，扣分项扣 1.00");
        assertThat(TextReport.of(card, Locale.CHINESE).toString()).contains("加分项加 3.00，扣分项扣 1.00", "92.00");
        assertThat(ScorecardData.of(card, Locale.CHINESE).adjustedTotal())
                .isNotNull()
                .satisfies(data -> {
                    assertThat(data.score()).isEqualTo("92.00");
                    assertThat(data.most()).isEqualTo("100");
                    assertThat(data.rules())
                            .extracting(rule -> rule.topic())
                            .containsExactly("BONUS_ROWS", "PENALTY_ROWS");
                });
    }

    @Test
    void rules_describe_themselves_and_change_the_fingerprint() {
        assertThat(RULES.rule(RuleTopic.BONUS_ROWS).describe(Locale.CHINESE)).contains("加分");
        RuleSet most =
                SampleRules.on(RULES).mostTotal("110", SampleRules.ours()).build();

        assertThat(most.rule(RuleTopic.MOST_TOTAL).describe(Locale.CHINESE)).isEqualTo("总分不超过 110 分");
        assertThat(most.fingerprint())
                .isNotEqualTo(SampleRules.on(RULES)
                        .mostTotal("120", SampleRules.ours())
                        .build()
                        .fingerprint());
    }

    @Test
    void what_if_names_no_penalty_row_as_a_way_to_more() {
        WhatIf whatIf = WhatIf.of(scored(form("79", "0", "1"), RULES));

        assertThat(whatIf.missing())
                .hasValueSatisfying(points -> assertThat(points).hasToString("2"));
        assertThat(whatIf.improvements())
                .extracting(way -> way.item().where())
                .allMatch(where -> !where.contains("扣分"))
                .anyMatch(where -> where.contains("加分"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99.9", "201", "110%", "0"})
    void the_highest_total_is_from_100_to_200_points(String points) {
        assertThatThrownBy(() -> SampleRules.on(SampleRules.DISTRICT).mostTotal(points, SampleRules.ours()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(points);
    }

    @Test
    void points_are_held_between_0_and_the_most() {
        assertThat(scored(form("80", "3", "1"), RULES)
                        .adjustedTotal()
                        .orElseThrow()
                        .bounded(new BigDecimal("-1.50")))
                .isEqualTo("0.00");
    }
}
