package org.jixiao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.FundingSource;
import org.jixiao.form.IndicatorPath;
import org.jixiao.rule.Grade;
import org.jixiao.rule.NationalRules;
import org.jixiao.scorecard.Forms;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A department of five projects, every figure worked out by hand. */
class DepartmentSummaryTest {
    private final DepartmentSummary summary =
            SampleDepartment.cards().stream().collect(DepartmentSummary.ofScorecards());

    @Test
    void projects_are_counted_by_grade_with_the_money_they_cover() {
        assertThat(summary.forms()).isEqualTo(5);
        assertThat(summary.fullyScored()).isEqualTo(3);
        assertThat(summary.withOpenPoints()).isEqualTo(2);
        assertThat(summary.grades())
                .containsExactly(
                        Map.entry(Grade.EXCELLENT, new FundsTotal(cell(350, 3, 0), cell(500, 2, 1), cell(400, 2, 1))),
                        Map.entry(Grade.GOOD, new FundsTotal(cell(100, 1, 0), cell(100, 1, 0), cell(100, 1, 0))),
                        Map.entry(Grade.FAIR, FundsTotal.NONE),
                        Map.entry(Grade.POOR, FundsTotal.NONE));
        assertThat(summary.undecided()).isEqualTo(new FundsTotal(cell(100, 1, 0), cell(100, 1, 0), cell(100, 1, 0)));
    }

    @Test
    void money_is_added_up_in_total_and_by_source_and_empty_cells_are_counted() {
        assertThat(summary.funds()).isEqualTo(new FundsTotal(cell(550, 5, 0), cell(700, 4, 1), cell(600, 4, 1)));
        assertThat(summary.sources())
                .containsExactly(
                        Map.entry(
                                FundingSource.APPROPRIATION,
                                new FundsTotal(cell(200, 2, 0), cell(200, 2, 0), cell(200, 2, 0))),
                        Map.entry(FundingSource.CARRY_OVER, FundsTotal.NONE),
                        Map.entry(FundingSource.OTHER, FundsTotal.NONE));
        assertThat(summary.funds().forms()).isEqualTo(5);
    }

    @Test
    void the_overall_rate_is_money_over_money_of_the_forms_that_state_both() {
        assertThat(summary.spending()).isEqualTo(new Spending(4, Money.wan(700), Money.wan(600)));
        assertThat(summary.executionRate()).contains(Fraction.of(6, 7));
    }

    @Test
    void without_a_budget_there_is_no_rate_and_without_forms_no_average() {
        assertThat(DepartmentSummary.empty().executionRate()).isEmpty();
        assertThat(DepartmentSummary.empty().average().value()).isEmpty();
        assertThat(DepartmentSummary.empty().lowestTotal()).isEmpty();
        DepartmentSummary unbudgeted = DepartmentSummary.empty().plus(Forms.scored(Forms.appropriation("0", "0", "0")));
        assertThat(unbudgeted.executionRate()).isEmpty();
        assertThat(unbudgeted.averageByBudget().value()).isEmpty();
        assertThat(unbudgeted.averageByBudget().forms()).isEqualTo(1);
        assertThat(unbudgeted.average().value()).contains(bounds(Fraction.of(90), Fraction.of(100)));
    }

    @Test
    void averages_are_exact_and_carry_both_bounds() {
        assertThat(summary.average().value()).contains(bounds(Fraction.parse("89.5"), Fraction.parse("95.5")));
        assertThat(summary.averageByBudget().value()).contains(bounds(Fraction.of(650, 7), Fraction.of(670, 7)));
        assertThat(summary.averageByBudget().forms()).isEqualTo(4);
        assertThat(summary.averageByExecuted().value()).contains(bounds(Fraction.of(1105, 12), Fraction.of(1145, 12)));
        assertThat(summary.lowestTotal()).contains(bounds(Fraction.of(80), Fraction.of(80)));
        assertThat(summary.highestTotal()).contains(bounds(Fraction.of(100), Fraction.of(100)));
    }

    @Test
    void losses_are_added_up_by_level_where_most_often_first() {
        assertThat(summary.losses().get(ItemGroup.EXECUTION)).isEqualTo(loss(5, 1, "50", "2.50", "10"));
        assertThat(summary.losses().get(ItemGroup.OUTPUT_QUANTITY)).isEqualTo(loss(5, 1, "100", "20.00", "20"));
        // as often as each other: more points first
        assertThat(summary.mostOftenLost()).containsExactly(ItemGroup.OUTPUT_QUANTITY, ItemGroup.EXECUTION);
        assertThat(summary.lossesByLevel().keySet()).containsExactly("预算执行率", "产出指标", "成本指标", "效益指标", "满意度指标");
        assertThat(summary.lossesByLevel().get("产出指标")).isEqualTo(loss(15, 1, "200", "20.00", "20"));
    }

    @Test
    void findings_are_counted_most_frequent_first_and_equally_frequent_ones_in_the_order_of_the_codes() {
        assertThat(summary.findings())
                .containsExactly(
                        new FindingTotal(FindingCode.NOT_ASSESSABLE, 2, 2),
                        new FindingTotal(FindingCode.NOTE_MISSING, 1, 1),
                        new FindingTotal(FindingCode.OUTPUT_AHEAD_OF_SPENDING, 1, 1));
        assertThat(summary.finding(FindingCode.DUPLICATE)).isEqualTo(new FindingTotal(FindingCode.DUPLICATE, 0, 0));
    }

    @Test
    void rule_sets_are_counted_so_that_mixed_ones_are_seen() {
        Scorecard national = Forms.scored(Forms.sound(), NationalRules.YEAR_2020);

        assertThat(summary.plus(national).ruleSets())
                .containsExactly(Map.entry("national/2020", 1L), Map.entry("test/district/2024", 5L));
    }

    @Test
    void a_form_that_could_not_be_scored_enters_no_other_figure() {
        DepartmentSummary more = summary.plusUnscorable("f-6", "没有指标");

        assertThat(more.unscorable())
                .isEqualTo(new Unscorable(1, List.of(new Unscorable.Reason("没有指标", "没有指标", 1, List.of("f-6")))));
        assertThat(more.forms()).isEqualTo(5);
        assertThat(more.average()).isEqualTo(summary.average());
    }

    @ParameterizedTest
    @CsvSource({
        "产出指标, 数量指标, OUTPUT_QUANTITY",
        "产出指标, 进度指标, OUTPUT_TIMELINESS",
        "产出, 成本, OUTPUT_COST",
        "产出指标, 生态效益指标, OUTPUT_OTHER",
        "成本指标, 生态环境成本指标, COST_ECOLOGICAL",
        "效果指标, 社会效益, BENEFIT_SOCIAL",
        "效益指标, 可持续影响指标, BENEFIT_SUSTAINABLE",
        "效益指标, 可持续性影响, BENEFIT_SUSTAINABLE",
        "效果指标, 效益指标, BENEFIT_OTHER",
        "满意度, 服务对象, SATISFACTION_RECIPIENTS",
        "满意度指标, 职工满意度, SATISFACTION_OTHER",
        "管理指标, 数量指标, OTHER",
    })
    void own_words_fall_under_the_standard_group_they_name_or_under_other(
            String level1, String level2, ItemGroup expected) {
        assertThat(ItemGroup.of(new IndicatorPath(level1, level2, "某指标"))).isEqualTo(expected);
    }

    @Test
    void groups_are_written_like_the_path_of_an_indicator() {
        assertThat(ItemGroup.OUTPUT_QUANTITY).hasToString("产出指标/数量指标");
        assertThat(ItemGroup.COST_OTHER).hasToString("成本指标/其他");
        assertThat(ItemGroup.EXECUTION).hasToString("预算执行率");
        assertThat(ItemGroup.OTHER).hasToString("其他");
    }

    @Test
    void bounds_are_written_once_where_they_are_decided() {
        assertThat(bounds(Fraction.of(80), Fraction.of(80))).hasToString("80");
        assertThat(bounds(Fraction.of(80), Fraction.of(90))).hasToString("80 – 90");
    }

    private static CellTotal cell(long wan, long given, long empty) {
        return new CellTotal(Money.wan(wan), given, empty);
    }

    private static Bounds bounds(Fraction least, Fraction most) {
        return new Bounds(least, most);
    }

    private static LossTotal loss(long items, long losing, String weight, String lost, String open) {
        return new LossTotal(items, losing, new BigDecimal(weight), new BigDecimal(lost), new BigDecimal(open));
    }
}
