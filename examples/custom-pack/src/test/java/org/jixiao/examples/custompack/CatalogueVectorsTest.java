package org.jixiao.examples.custompack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.value.Money.wan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.SelfEvaluationBuilder;
import org.jixiao.rule.Grade;
import org.jixiao.rule.Level1Weights;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetBuilder;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.ItemScore.ExecutionScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.scoring.StockReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures worked by hand for every rule of the {@link RuleCatalogue}. */
class CatalogueVectorsTest {
    private static Scorecard card(Consumer<RuleSetBuilder> rule, SelfEvaluation form) {
        return Scorer.using(RuleCatalogue.with(rule)).score(form);
    }

    private static SelfEvaluationBuilder money(String initial, String adjusted, String executed) {
        return SelfEvaluation.forProject("某项目", Year.of(2024))
                .appropriation(wan(initial), wan(adjusted), wan(executed));
    }

    /** The form with this money and one indicator, which met its target. */
    private static SelfEvaluation sound(SelfEvaluationBuilder money) {
        return money.output(
                        o -> o.quantity("数量", i -> i.atLeast("1").actual("1").weight(90)))
                .build();
    }

    private static IndicatorScore row(Consumer<RuleSetBuilder> rule, String name, Consumer<IndicatorBuilder> cells) {
        return row(rule, "产出指标", name, cells);
    }

    private static IndicatorScore row(
            Consumer<RuleSetBuilder> rule, String level1, String name, Consumer<IndicatorBuilder> cells) {
        SelfEvaluation form = money("100", "100", "100")
                .level1(level1, rows -> rows.indicator("数量指标", name, cells))
                .build();
        return card(rule, form).indicators().get(0);
    }

    private static String score(IndicatorScore row) {
        return row.score().orElseThrow().toPlainString();
    }

    private static boolean has(List<Finding> findings, FindingCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }

    @ParameterizedTest(name = "target {0}, actual {1}: {2}")
    @CsvSource({"735, 735, 10.00", "100, 98, 9.80", "100, -5, 0.00"})
    void r01_met_is_full_marks_and_less_counts_in_proportion(String target, String actual, String points) {
        assertThat(score(row(
                        RuleCatalogue::r01,
                        "数量",
                        i -> i.atLeast(target).actual(actual).weight(10))))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "target {0}, actual {1}: {2}")
    @CsvSource({"0, 0, 10.00", "0, 1, 0.00", "10, 8, 8.00", "10, 12, 10.00"})
    void r02_equal_counts_as_at_least_and_zero_is_met_by_zero(String target, String actual, String points) {
        assertThat(score(row(
                        RuleCatalogue::r02,
                        "数量",
                        i -> i.exactly(target).actual(actual).weight(10))))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "actual {0}: {1}")
    @CsvSource({"100, 10.00", "150, 5.00", "199, 0.10", "200, 0.00", "300, 0.00"})
    void r03_the_excess_over_a_limit_costs_its_own_share(String actual, String points) {
        assertThat(score(row(
                        RuleCatalogue::r03,
                        "数量",
                        i -> i.atMost("100").actual(actual).weight(10))))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "actual {0}: {1}")
    @CsvSource({"100, 10.00", "150, 6.67", "50, 10.00"})
    void r04_a_limit_exceeded_earns_the_ratio(String actual, String points) {
        assertThat(score(row(
                        RuleCatalogue::r04,
                        "数量",
                        i -> i.atMost("100").actual(actual).weight(10))))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "部分达成 with an award of {0}: {1}, {2}")
    @CsvSource({"6.00, 6.00, true", "7.99, 7.99, true", "8.00, 7.99, false", "5.99, 6.00, false"})
    void r05_an_award_stays_in_the_band_of_its_level(String award, String points, boolean inside) {
        IndicatorScore row = row(
                RuleCatalogue::r05,
                "质量",
                i -> i.rated("达成/部分达成/未达成").actual("部分达成").award(award).weight(10));
        assertThat(score(row)).isEqualTo(points);
        assertThat(has(row.findings(), FindingCode.AWARD_OUTSIDE_BAND)).isEqualTo(!inside);
    }

    @ParameterizedTest(name = "部分达成 with an award of {0}: {1}")
    @CsvSource({"5.00, 5.00, true", "7.99, 7.99, true", "4.99, 5.00, false"})
    void r06_a_wider_middle_band_allows_half_the_points(String award, String points, boolean inside) {
        IndicatorScore row = row(
                RuleCatalogue::r06,
                "质量",
                i -> i.rated("达成/部分达成/未达成").actual("部分达成").award(award).weight(10));
        assertThat(score(row)).isEqualTo(points);
        assertThat(has(row.findings(), FindingCode.AWARD_OUTSIDE_BAND)).isEqualTo(!inside);
    }

    @Test
    void r06_words_that_say_in_part_earn_half_without_an_award() {
        assertThat(score(row(
                        RuleCatalogue::r06,
                        "质量",
                        i -> i.prose("建成平台").actual("基本建成平台").weight(10))))
                .isEqualTo("5.00");
    }

    @Test
    void r06_benefit_and_satisfaction_share_their_points() {
        RuleSet rules = RuleCatalogue.with(RuleCatalogue::r06);
        Level1Weights weights =
                rules.find(RuleTopic.LEVEL1_WEIGHTS).orElseThrow().value();
        assertThat(weights.execution()).isEqualByComparingTo("20");
        assertThat(weights.shared().entrySet().stream()
                        .map(group -> group.getValue().toPlainString()
                                + group.getKey().size()))
                .containsExactly("401", "402");
    }

    @ParameterizedTest(name = "budget {0}, executed {1}: {2}")
    @CsvSource({"80, 45, 5.63", "80, 90, 10.00", "0, 0.5, 5.00", "0, 3, 10.00"})
    void r07_a_budget_of_zero_counts_as_one(String budget, String executed, String points) {
        SelfEvaluation form = sound(money("50", budget, executed));
        assertThat(card(RuleCatalogue::r07, form).execution().score().map(BigDecimal::toPlainString))
                .contains(points);
    }

    @Test
    void r07_without_a_budget_and_without_spending_there_is_nothing_to_score() {
        ExecutionScore execution =
                card(RuleCatalogue::r07, sound(money("50", "0", "0"))).execution();

        assertThat(execution.score()).isEmpty();
        assertThat(execution.open()).isEqualByComparingTo("10");
        assertThat(execution.derivation().orElseThrow().reason()).isEqualTo(StockReason.NO_BUDGET);
        assertThat(has(execution.findings(), FindingCode.NOT_ASSESSABLE)).isTrue();
    }

    @ParameterizedTest(name = "actual {0}: {1}")
    @CsvSource({"80, 8.00", "299, 10.00", "300, 9.00", "399, 9.00", "400, 8.00", "599, 8.00", "600, 7.00"})
    void r10_a_target_set_low_costs_points_by_bands(String actual, String points) {
        assertThat(score(row(
                        RuleCatalogue::r10,
                        "数量",
                        i -> i.atLeast("100").actual(actual).weight(10))))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "actual {0}: {1}")
    @CsvSource({"119.9, false", "120, true"})
    void r11_a_result_far_above_its_target_is_opened_for_review(String actual, boolean opened) {
        IndicatorScore more = row(
                RuleCatalogue::r11, "数量", i -> i.atLeast("100").actual(actual).weight(10));
        IndicatorScore equal = row(
                RuleCatalogue::r11, "数量", i -> i.exactly("100").actual(actual).weight(10));
        IndicatorScore limit = row(
                RuleCatalogue::r11, "数量", i -> i.atMost("100").actual(actual).weight(10));
        assertThat(has(more.findings(), FindingCode.OPEN_FOR_REVIEW)).isEqualTo(opened);
        assertThat(has(equal.findings(), FindingCode.OPEN_FOR_REVIEW)).isEqualTo(opened);
        assertThat(has(limit.findings(), FindingCode.OPEN_FOR_REVIEW)).isFalse();
    }

    @ParameterizedTest(name = "target {0}, actual {1}: {2}")
    @CsvSource({"100, 129.9, false", "100, 130, true", "0, 29, false", "0, 30, true"})
    void r12_a_result_far_above_its_target_owes_a_reason(String target, String actual, boolean owed) {
        IndicatorScore silent = row(
                RuleCatalogue::r12, "数量", i -> i.atMost(target).actual(actual).weight(10));
        IndicatorScore told = row(
                RuleCatalogue::r12,
                "数量",
                i -> i.atMost(target).actual(actual).weight(10).deviationNote("需求增加"));
        assertThat(has(silent.findings(), FindingCode.NOTE_OWED)).isEqualTo(owed);
        assertThat(has(silent.findings(), FindingCode.NOTE_MISSING)).isEqualTo(owed);
        assertThat(has(told.findings(), FindingCode.NOTE_OWED)).isEqualTo(owed);
        assertThat(has(told.findings(), FindingCode.NOTE_MISSING)).isFalse();
    }

    @ParameterizedTest(name = "completion {0}: {1}")
    @CsvSource({"69.9%, 0.00", "70%, 35.00", "99%, 49.50", "130%, 50.00", "130.1%, 0.00"})
    void r13_key_indicators_count_inside_the_corridor_only(String actual, String points) {
        assertThat(score(row(
                        RuleCatalogue::r13,
                        "重点工作",
                        i -> i.atLeast("100%").actual(actual).weight(50))))
                .isEqualTo(points);
    }

    @Test
    void r13_other_indicators_are_scored_as_ever() {
        assertThat(score(row(
                        RuleCatalogue::r13,
                        "其他工作",
                        i -> i.atLeast("100%").actual("69%").weight(50))))
                .isEqualTo("34.50");
    }

    @Test
    void r14_a_missed_limit_and_another_number_than_equal_are_opened_for_review() {
        assertThat(has(
                        row(
                                        RuleCatalogue::r14,
                                        "时间",
                                        i -> i.atMost("2").actual("3").weight(10))
                                .findings(),
                        FindingCode.OPEN_FOR_REVIEW))
                .isTrue();
        assertThat(has(
                        row(
                                        RuleCatalogue::r14,
                                        "时间",
                                        i -> i.atMost("2").actual("2").weight(10))
                                .findings(),
                        FindingCode.OPEN_FOR_REVIEW))
                .isFalse();
        assertThat(has(
                        row(
                                        RuleCatalogue::r14,
                                        "数量",
                                        i -> i.exactly("2").actual("3").weight(10))
                                .findings(),
                        FindingCode.OPEN_FOR_REVIEW))
                .isTrue();
        assertThat(has(
                        row(
                                        RuleCatalogue::r14,
                                        "数量",
                                        i -> i.atLeast("2").actual("1").weight(10))
                                .findings(),
                        FindingCode.OPEN_FOR_REVIEW))
                .isFalse();
    }

    @ParameterizedTest(name = "8 points computed, {0} deducted: {1}")
    @CsvSource({"2, 6.00", "0, 8.00", "8, 0.00", "9.5, 0.00"})
    void r15_a_deduction_is_taken_from_the_score_down_to_zero(String deduction, String points) {
        assertThat(score(row(
                        RuleCatalogue::r15,
                        "数量",
                        i -> i.atLeast("10").actual("8").weight(10).deduction(deduction))))
                .isEqualTo(points);
    }

    @Test
    void r15_rules_without_that_column_deduct_nothing_and_say_so() {
        IndicatorScore row = row(
                RuleCatalogue::r01,
                "数量",
                i -> i.atLeast("10").actual("8").weight(10).deduction("2"));
        assertThat(score(row)).isEqualTo("8.00");
        assertThat(has(row.findings(), FindingCode.DEDUCTION_NOT_FORESEEN)).isTrue();
    }

    @ParameterizedTest(name = "actual {0}: {1}")
    @CsvSource({"90, 5.00", "100, 5.00", "200, 5.00", "250, 4.00"})
    void r16_a_default_cost_line_earns_five_points_at_most(String actual, String points) {
        assertThat(score(row(
                        RuleCatalogue::r16,
                        "成本指标",
                        "默认成本指标",
                        i -> i.atMost("100").actual(actual).weight(10))))
                .isEqualTo(points);
    }

    @Test
    void r16_a_row_whose_target_was_emptied_counts_for_nothing() {
        SelfEvaluation form = money("100", "100", "100")
                .output(o -> o.quantity("数量", i -> i.atLeast("1").actual("1").weight(80))
                        .quantity(
                                "取消的数量",
                                i -> i.atLeast("1").notApplicable("目标调整后为空").weight(10)))
                .build();
        Scorecard card = card(RuleCatalogue::r16, form);
        assertThat(card.total()).isEqualByComparingTo("90");
        assertThat(card.open()).isEqualByComparingTo("0");
    }

    @ParameterizedTest(name = "own total 95, graded {0}: {1}")
    @CsvSource({"EXCELLENT, 95.00", "GOOD, 85.50", "FAIR, 76.00", "POOR, 66.50"})
    void r20_a_lower_grade_by_the_finance_office_lowers_the_total(Grade evaluated, String left) {
        SelfEvaluation form = sound(money("100", "100", "50"));
        assertThat(card(RuleCatalogue::r20, form)
                        .afterEvaluation(evaluated)
                        .map(total -> total.left().toPlainString()))
                .contains(left);
    }

    @ParameterizedTest(name = "{0} points: {1} by 90/80/70, {2} by 80/70/60")
    @CsvSource({
        "90, 优, 优",
        "89.99, 良, 优",
        "80, 良, 优",
        "79.99, 中, 良",
        "70, 中, 良",
        "69.99, 差, 中",
        "60, 差, 中",
        "59.99, 差, 差"
    })
    void r21_and_r22_grade_by_edges_of_their_own(BigDecimal total, String sichuan, String older) {
        assertThat(RuleCatalogue.with(RuleCatalogue::r21)
                        .rule(RuleTopic.GRADES)
                        .value()
                        .gradeOf(total))
                .hasToString(sichuan);
        assertThat(RuleCatalogue.with(RuleCatalogue::r22)
                        .rule(RuleTopic.GRADES)
                        .value()
                        .gradeOf(total))
                .hasToString(older);
    }

    @ParameterizedTest(name = "executed {0} of 100: {1}")
    @CsvSource({"89.99, true", "90, false"})
    void r23_low_execution_owes_a_reason(String executed, boolean owed) {
        SelfEvaluation form = sound(money("100", "100", executed));
        List<Finding> findings = card(RuleCatalogue::r23, form).execution().findings();
        assertThat(has(findings, FindingCode.NOTE_OWED)).isEqualTo(owed);
        assertThat(has(findings, FindingCode.NOTE_MISSING)).isEqualTo(owed);
    }

    @Test
    void r23_a_reason_has_a_hundred_characters_at_most_and_a_changed_budget_owes_its_own() {
        SelfEvaluation form = sound(money("100", "120", "60").executionNote("拖".repeat(101)));
        assertThat(card(RuleCatalogue::r23, form).execution().findings().stream()
                        .filter(finding -> finding.code().name().startsWith("NOTE"))
                        .map(finding -> finding.code() + " " + finding.where()))
                .containsExactly(
                        "NOTE_OWED 预算执行率",
                        "NOTE_TOO_LONG 预算执行率",
                        "NOTE_OWED 年度资金总额/全年预算数",
                        "NOTE_MISSING 年度资金总额/全年预算数");
        SelfEvaluation told =
                sound(money("100", "120", "60").executionNote("拖".repeat(100)).adjustmentNote("追加任务"));
        assertThat(card(RuleCatalogue::r23, told).execution().findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.NOTE_OWED, FindingCode.NOTE_OWED);
    }

    @ParameterizedTest(name = "actual {0}: {1} of 15")
    @CsvSource({"100, 15.00", "98, 15.00", "91, 12.00", "109, 12.00", "10, 0.00"})
    void r24_every_three_percent_of_deviation_cost_a_point(String actual, String points) {
        assertThat(score(row(
                        RuleCatalogue::r24,
                        "计划完成数",
                        i -> i.atLeast("100").actual(actual).weight(15))))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} of 5: {1} of 3")
    @CsvSource({"5, 3.00", "4, 2.00", "2, 0.00", "0, 0.00", "9, 3.00"})
    void r19_each_missing_item_costs_a_point(String there, String points) {
        assertThat(score(row(
                        RuleCatalogue::r19,
                        "应有制度",
                        i -> i.atLeast("5 项").actual(there).weight(3))))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} new ones: {1} of 9")
    @CsvSource({"0, 0.00", "3, 6.00", "5, 9.00", "50, 9.00"})
    void r19_each_thing_done_earns_two_points(String done, String points) {
        assertThat(score(row(
                        RuleCatalogue::r19,
                        "新增案例",
                        i -> i.atLeast("5 项").actual(done).weight(9))))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}: {1} of 3")
    @CsvSource({"招待标准：是；定点维修：是；管理办法：是, 3.00", "招待标准：是；定点维修：否；管理办法：是, 2.00", "招待标准：否；定点维修：否；管理办法：否, 0.00"})
    void r19_each_of_three_things_that_are_there_earns_a_point(String actual, String points) {
        assertThat(score(row(
                        RuleCatalogue::r19,
                        "三公经费管理",
                        i -> i.prose("制度健全").actual(actual).weight(3))))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "arrived {0}: {1} of 3")
    @CsvSource({"100%, 3.00", "90.1%, 3.00", "90%, 2.70", "45%, 1.35"})
    void n2_money_that_arrived_in_time_earns_all_above_90_percent(String arrived, String points) {
        assertThat(score(row(
                        RuleCatalogue::n2,
                        "到位及时率",
                        i -> i.atLeast("100%").actual(arrived).weight(3))))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "used {0} of 100: {1} of 10")
    @CsvSource({"100, 10.00", "95.1, 10.00", "95, 9.50", "50, 5.00"})
    void n2_money_used_earns_all_above_95_percent(String used, String points) {
        assertThat(card(RuleCatalogue::n2, sound(money("100", "100", used)))
                        .execution()
                        .score())
                .contains(new BigDecimal(points));
    }

    @ParameterizedTest(name = "a change of {0}: {1} of 20")
    @CsvSource({"-30%, 20.00", "-50%, 20.00", "-15%, 10.00", "0%, 0.00", "8%, 0.00"})
    void n3_a_fall_by_half_of_what_was_wanted_earns_half(String change, String points) {
        assertThat(score(row(
                        RuleCatalogue::n3,
                        "结余变动率",
                        i -> i.atMost("-30%").actual(change).weight(20))))
                .isEqualTo(points);
    }

    @Test
    void n3_of_two_rows_one_is_chosen_and_the_other_without_points_falls_away() {
        SelfEvaluation form = money("100", "100", "100")
                .output(o -> o.quantity(
                                "结余率",
                                i -> i.atMost("9%").notApplicable("选用结余变动率").withoutWeight())
                        .quantity("结余变动率", i -> i.atMost("-30%").actual("-15%").weight(20))
                        .quantity("数量", i -> i.atLeast("1").actual("1").weight(70)))
                .benefit(b -> b.social("效果", i -> i.atLeast("1").actual("1").withoutWeight()))
                .satisfaction(s ->
                        s.recipients("满意度", i -> i.atLeast("90%").actual("95%").withoutWeight()))
                .build();
        Scorecard card = card(RuleCatalogue::n3, form);
        assertThat(card.total()).isEqualByComparingTo("90");
        assertThat(card.grade()).contains(Grade.EXCELLENT);
        assertThat(card.indicators().get(0).findings())
                .extracting(finding -> finding.code() + " " + finding.severity())
                .containsExactly("NOT_APPLICABLE INFO");
    }

    @Test
    void n3_spending_is_held_against_the_initial_budget() {
        assertThat(card(RuleCatalogue::n3, sound(money("100", "80", "50")))
                        .execution()
                        .score())
                .contains(new BigDecimal("5.00"));
    }

    @ParameterizedTest(name = "{0} {1}, weight {2}: {3}")
    @CsvSource({
        "“三公经费”变动率, 2.5%, 5, 4.00",
        "三公经费变动率, 2.5%, 10, 8.00",
        "在职人员控制率, 103%, 5, 3.50",
        "在职人员控制率, 103%, 10, 7.00",
        "“三公经费”控制率, 102%, 6, 4.00",
        "“三公经费”控制率, 102%, 3, 2.00",
    })
    void n4_rows_whose_names_share_words_have_their_own_rules(String name, String actual, long weight, String points) {
        assertThat(score(row(
                        RuleCatalogue::n4,
                        name,
                        i -> i.atMost("100%").actual(actual).weight(weight))))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "支付时间, 2024-07-09, 10.00",
        "支付时间, 2024-07-25, 9.00",
        "验收时间, 2024-07-29, 10.00",
        "验收时间, 2024-08-30, 6.00",
    })
    void late_by_days_or_months_costs_points_for_each_that_is_full(String name, LocalDate done, String points) {
        LocalDate due = LocalDate.of(2024, 6, 30);
        assertThat(score(row(
                        RuleCatalogue::late, name, i -> i.due(due).actual(done).weight(10))))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} days late of 100: {1}")
    @CsvSource({"0, 10.00", "3, 10.00", "4, 9.00", "20, 5.00", "40, 0.00", "99, 0.00"})
    void r25_every_four_percent_of_delay_cost_a_point(int days, String points) {
        LocalDate due = LocalDate.of(2024, 4, 9);
        assertThat(score(row(
                        RuleCatalogue::r25,
                        "完成时间",
                        i -> i.due(LocalDate.of(2024, 1, 1), due)
                                .actual(due.plusDays(days))
                                .weight(10))))
                .isEqualTo(points);
    }

    @Test
    void r25_a_good_reason_is_awarded_points() {
        LocalDate due = LocalDate.of(2024, 4, 9);
        assertThat(score(row(
                        RuleCatalogue::r25,
                        "完成时间",
                        i -> i.due(LocalDate.of(2024, 1, 1), due)
                                .actual(due.plusDays(20))
                                .weight(10)
                                .award("10"))))
                .isEqualTo("10.00");
    }

    @ParameterizedTest(name = "{0} {1}: {2} of 5")
    @CsvSource({
        "控制率, 100%, 5.00",
        "控制率, 102%, 4.00",
        "控制率, 102.9%, 4.00",
        "控制率, 120%, 0.00",
        "变动率, -3%, 5.00",
        "变动率, 3%, 3.50"
    })
    void r26_every_point_above_a_bound_costs_half_a_point(String name, String actual, String points) {
        assertThat(score(row(
                        RuleCatalogue::r26,
                        name,
                        i -> i.atMost("100%").actual(actual).weight(5))))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}: {1} of 5")
    @CsvSource({"100%, 5.00", "90%, 5.00", "89.9%, 4.00", "80%, 4.00", "70%, 3.00", "60%, 2.00", "59.9%, 0.00"})
    void r27_steps_include_their_lower_edge(String actual, String points) {
        assertThat(score(row(
                        RuleCatalogue::r27,
                        "安排率",
                        i -> i.atLeast("90%").actual(actual).weight(5))))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}: {1} of 3")
    @CsvSource({"0%, 3.00", "10%, 2.00", "10.1%, 1.00", "20%, 1.00", "30%, 0.50", "30.1%, 0.00"})
    void r28_steps_include_their_upper_edge(String actual, String points) {
        assertThat(score(row(
                        RuleCatalogue::r28,
                        "预算调整率",
                        i -> i.atMost("0%").actual(actual).weight(3))))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} ≤{1}, {2}: {3} of {4}")
    @CsvSource({
        "三公控制率, 100%, 100%, 6.00, 6",
        "三公控制率, 100%, 103%, 3.00, 6",
        "结余, 50, 0, 3.00, 3",
        "结余, 50, 50, 2.00, 3",
        "结余, 50, 51, 0.00, 3",
        "逾期下达的专项, 0, 3, 1.50, 3",
        "违规次数, 0, 2, 1.00, 3",
        "违规次数, 0, 5, 0.00, 3"
    })
    void r29_each_count_costs_its_points(String name, String target, String actual, String points, long weight) {
        assertThat(score(row(
                        RuleCatalogue::r29,
                        name,
                        i -> i.atMost(target).actual(actual).weight(weight))))
                .isEqualTo(points);
    }

    @Test
    void r32_the_rest_is_rescaled() {
        SelfEvaluation form = money("100", "100", "100")
                .output(o -> o.quantity("数量", i -> i.atLeast("10").actual("8").weight(60))
                        .quantity(
                                "未签合同",
                                i -> i.atLeast("1").notApplicable("合同未签订").weight(30)))
                .build();
        assertThat(card(RuleCatalogue::r32, form).total()).isEqualByComparingTo("82");
    }

    @ParameterizedTest(name = "executed {0} of 100: {1}")
    @CsvSource({"59.9, 0.00", "60, 6.00", "100, 10.00"})
    void r36_execution_below_the_pass_line_earns_nothing(String executed, String points) {
        SelfEvaluation form = sound(money("100", "100", executed));
        assertThat(card(RuleCatalogue::r36, form).execution().score().map(BigDecimal::toPlainString))
                .contains(points);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"90%, 10.00", "89.9%, 8.00", "80%, 8.00", "60%, 5.00", "59.9%, 0.00"})
    void r36_satisfaction_goes_by_ranges(String actual, String points) {
        assertThat(score(row(
                        RuleCatalogue::r36,
                        "满意度指标",
                        "满意率",
                        i -> i.atLeast("95%").actual(actual).weight(10))))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"85, 8.00", "85 分, 8.00", "85 %, 8.00", "850 ‰, 8.00"})
    void r36_a_percentage_is_one_with_or_without_its_sign(String actual, String points) {
        assertThat(score(row(
                        RuleCatalogue::r36,
                        "满意度指标",
                        "满意率",
                        i -> i.atLeast(actual.replace("85", "95"))
                                .actual(actual)
                                .weight(10))))
                .isEqualTo(points);
    }

    @Test
    void r36_a_count_is_no_percentage_and_left_to_people() {
        assertThat(row(
                                RuleCatalogue::r36,
                                "满意度指标",
                                "满意人数",
                                i -> i.atLeast("95 人").actual("80").weight(10))
                        .score())
                .isEmpty();
    }

    @Test
    void r36_yes_or_no_is_all_or_nothing() {
        assertThat(score(row(
                        RuleCatalogue::r36,
                        "是否建账",
                        i -> i.atLeast("1").actual("1").weight(10))))
                .isEqualTo("10.00");
        assertThat(score(row(
                        RuleCatalogue::r36,
                        "是否建账",
                        i -> i.atLeast("1").actual("0").weight(10))))
                .isEqualTo("0.00");
    }

    @ParameterizedTest(name = "index {0} of 90, executed {1} of 100: {2}")
    @CsvSource({
        "90, 95, ''",
        "90, 94, 红",
        "90, 94.9, 红",
        "45, 50, 黄",
        "45, 47.5, 黄",
        "45, 47.4, 红 黄",
        "90, 79, 红 黄",
        "0, 0, 黄"
    })
    void r33_spending_that_falls_behind_is_red_else_little_spent_is_yellow(
            String index, String executed, String names) {
        SelfEvaluation form = money("100", "100", executed)
                .output(o -> o.quantity("甲", i -> i.atLeast("90").actual(index).weight(90)))
                .build();
        assertThat(opened(card(RuleCatalogue::r33, form)).split(" ")).containsExactlyInAnyOrder(names.split(" "));
    }

    @ParameterizedTest(name = "{0} of 90, awards {1}, complaints {2}: {3}")
    @CsvSource({"90, 4, 0, 104.00", "90, 5, 9, 100.00", "80, 3, 1, 92.00", "0, 0, 5, 5.00"})
    void bonus_rows_add_and_penalty_rows_take(String index, String awards, String complaints, String total) {
        SelfEvaluation form = money("100", "100", "100")
                .output(o -> o.quantity("甲", i -> i.atLeast("90").actual(index).weight(90))
                        .quantity("加分：获奖", i -> i.atLeast("5").actual(awards).weight(5))
                        .quantity("扣分：投诉", i -> i.atMost("0").actual(complaints).weight(5)))
                .build();
        assertThat(card(RuleCatalogue::bonus, form).countedTotal().toPlainString())
                .isEqualTo(total);
    }

    @ParameterizedTest(name = "completion {0} and {1}: {2}")
    @CsvSource({
        "79.9, 100, 未完成",
        "80, 100, 接近完成",
        "100, 100, ''",
        "121, 130, 目标偏低",
        "120, 130, ''",
        "59, 10, 未完成 未完成 目标偏高",
        "60, 10, 未完成 未完成"
    })
    void r37_results_are_sorted_and_targets_judged(String first, String second, String names) {
        SelfEvaluation form = money("100", "100", "100")
                .output(o -> o.quantity("甲", i -> i.atLeast("100").actual(first).weight(45))
                        .quantity("乙", i -> i.atLeast("100").actual(second).weight(45)))
                .build();
        assertThat(opened(card(RuleCatalogue::r37, form))).isEqualTo(names);
    }

    @ParameterizedTest(name = "executed {0}, completion {1}: {2}")
    @CsvSource({"79, 100, 执行率偏低", "80, 120, ''", "121, 80, 执行率偏高", "100, 79, 偏差较大", "100, 121, 偏差较大"})
    void r38_what_is_far_off_is_looked_at(String executed, String actual, String names) {
        SelfEvaluation form = money("100", "100", executed)
                .output(o ->
                        o.quantity("甲", i -> i.atLeast("100").actual(actual).weight(90)))
                .build();
        assertThat(opened(card(RuleCatalogue::r38, form))).isEqualTo(names);
    }

    /** The names of the rules that opened something, of the form last. */
    private static String opened(Scorecard card) {
        List<Finding> findings = new ArrayList<>();
        card.items().forEach(item -> findings.addAll(item.findings()));
        findings.addAll(card.formFindings());
        return findings.stream()
                .filter(finding -> finding.code() == FindingCode.OPEN_FOR_REVIEW)
                .map(finding -> finding.details().get(0).toString())
                .collect(Collectors.joining(" "));
    }
}
