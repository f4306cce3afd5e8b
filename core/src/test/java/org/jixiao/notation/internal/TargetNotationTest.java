package org.jixiao.notation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.jixiao.cells.RowCells;
import org.jixiao.form.FundsRow;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetNotationTest {
    private final IndicatorNotation notation = IndicatorNotation.of(
            Year.of(2023),
            FundsRow.empty().withInitial(Money.wan("80")).withAdjusted(Money.wan("75.5")),
            MoneyUnit.WAN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            不低于600个      | ≥600个     | ONE_NUMBER
            不少于1次        | ≥1次       | ONE_NUMBER
            I不少于300次     | ≥300次     | ONE_NUMBER
            2小时内          | ≤2小时     | ONE_NUMBER
            ≦6小时          | ≤6小时     | ONE_NUMBER
            <=360000        | ≤360000    | ONE_NUMBER
            >=90%           | ≥90%       | ONE_NUMBER
            ≥90 %           | ≥90%       | ONE_NUMBER
            ＝8个            | =8个       | ONE_NUMBER
            大于90%          | >90%       | ONE_NUMBER
            小于等于3天       | ≤3天       | ONE_NUMBER
            99%以上          | ≥99%       | ONE_NUMBER
            容纳550人以上     | ≥550人     | ONE_NUMBER
            投诉次数≤4        | ≤4        | ONE_NUMBER
            不超过预算36万    | ≤36万      | ONE_NUMBER
            1,200.50元      | 1200.5元   | ONE_NUMBER
            2项活动          | 2项        | SENTENCE
            17个月           | 17个月     | ONE_NUMBER
            100余次          | 100次      | ONE_NUMBER
            -3              | -3        | ONE_NUMBER
            优良中低差        | 优良中低差  | SCALE
            优良种低差        | 优良中低差  | SCALE
            合格、不合格       | 合格/不合格 | SCALE
            非常满意、较满意、基本满意、不满意 | 非常满意/较满意/基本满意/不满意 | SCALE
            达到良以上        | 达到良以上  | LEAST_LEVEL
            基本满意          | 达到基本满意以上 | LEAST_LEVEL
            不超预算批复数     | ≤80万元    | BUDGET_REFERENCE
            不超年初预批复数   | ≤80万元    | BUDGET_REFERENCE
            不超过预算批复金额  | ≤80万元    | BUDGET_REFERENCE
            12月底前          | 2023-12-31前 | DEADLINE
            2023年11月前      | 2023-11-30前 | DEADLINE
            2022.12.31       | 2022-12-31前 | DEADLINE
            2022.10          | 2022-10-31前 | DEADLINE
            11月底            | 2023-11-30前 | DEADLINE
            当年11月前完成     | 2023-11-30前 | DEADLINE
            2023年12月31日之前完成 | 2023-12-31前 | DEADLINE
            2023年底          | 2023-12-31前 | DEADLINE
            9月              | 2023-09-30前 | DEADLINE
            2024年2月         | 2024-02-29前 | DEADLINE
            2021.7.14-2022.7.14 | 2022-07-14前 | PERIOD
            2022.5-2023.4    | 2023-04-30前 | PERIOD
            每月25日前        | 每月25日前  | WORDS
            7×24小时         | 7×24小时    | WORDS
            10家用户单位、3902户 | 10家用户单位、3902户 | WORDS
            按时保质保量完成工作 | 按时保质保量完成工作 | WORDS
            """)
    void a_target_without_a_nature_column_is_read_in_the_order_of_the_rules(String cell, String target, String rule) {
        Reading<?> reading = notation.read(RowCells.row("产出指标", "时效指标", "某指标").withTarget(cell))
                .target();

        assertThat(reading.value().orElseThrow()).hasToString(target);
        assertThat(reading.rule().orElseThrow()).hasToString(rule);
    }

    @Test
    void a_bare_month_is_a_duration_outside_timeliness() {
        assertThat(target("产出指标", "数量指标", "9月")).isEqualTo("9月");
    }

    @Test
    void a_dotted_number_under_cost_is_an_amount() {
        assertThat(target("产出指标", "成本指标", "2022.10")).isEqualTo("2022.1");
    }

    @Test
    void the_nature_column_wins_and_a_contradiction_is_told() {
        IndicatorReading reading = notation.read(RowCells.row("产出指标", "数量指标", "某指标")
                .withNature("≤")
                .withTarget("≥5")
                .withUnit("条"));

        assertThat(reading.target().value().orElseThrow()).hasToString("≤5条");
        assertThat(reading.natureConflict()).isTrue();
    }

    @Test
    void a_unit_column_gives_the_unit_and_a_column_that_holds_none_says_nothing() {
        assertThat(withUnit("99.90%", "%")).isEqualTo("≥99.9%");
        assertThat(withUnit("24", "人/年")).isEqualTo("≥24人/年");
        assertThat(withUnit("0.8", "小时/")).isEqualTo("≥0.8小时");
        assertThat(withUnit("0.8", "/")).isEqualTo("≥0.8");
        assertThat(withUnit("0.8", "其他")).isEqualTo("≥0.8");
    }

    @Test
    void a_budget_reference_takes_the_adjusted_budget_where_the_initial_one_is_0() {
        IndicatorNotation added = IndicatorNotation.of(
                Year.of(2023), FundsRow.empty().withInitial(Money.ZERO).withAdjusted(Money.wan("75.5")), MoneyUnit.WAN);

        assertThat(added.read(RowCells.row("产出指标", "成本指标", "金额").withTarget("不超预算批复数"))
                        .target()
                        .value()
                        .orElseThrow())
                .hasToString("≤75.5万元");
    }

    @Test
    void a_cell_that_names_no_target_is_not_read() {
        for (String cell : new String[] {"", "  ", "—", "/", "定性"}) {
            assertThat(notation.read(RowCells.row("产出指标", "数量指标", "某指标").withTarget(cell))
                            .target()
                            .problem())
                    .contains(ReadingProblem.BLANK);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#DIV/0!", "#REF!", "#N/A", "#VALUE!", "#NAME?", "#NULL!", "#NUM!", "M.8万元", "≤M.8万元", "2022年13月"
            })
    void a_filled_cell_that_no_rule_can_read_is_not_blank(String cell) {
        assertThat(notation.read(RowCells.row("成本指标", "经济成本指标", "某指标").withTarget(cell))
                        .target()
                        .problem())
                .contains(ReadingProblem.UNREADABLE);
    }

    @Test
    void a_target_with_a_second_number_at_its_cut_is_words() {
        assertThat(target("产出指标", "质量指标", "平均时延<10ms，时延抖动<20…")).isEqualTo("平均时延<10ms，时延抖动<20…");
    }

    private String target(String level1, String level2, String cell) {
        return notation.read(RowCells.row(level1, level2, "某指标").withTarget(cell))
                .target()
                .value()
                .orElseThrow()
                .toString();
    }

    private String withUnit(String cell, String unit) {
        return notation.read(RowCells.row("产出指标", "数量指标", "某指标")
                        .withNature("≥")
                        .withTarget(cell)
                        .withUnit(unit))
                .target()
                .value()
                .orElseThrow()
                .toString();
    }
}
