package org.jixiao.notation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.jixiao.cells.RowCells;
import org.jixiao.form.FundsRow;
import org.jixiao.value.MoneyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActualNotationTest {
    private final IndicatorNotation notation = IndicatorNotation.of(Year.of(2023), FundsRow.empty(), MoneyUnit.WAN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            指标1：服务响应时间 | ≤ | 2 | 小时 | 服务响应时间2小时内 | 2小时 | ONE_NUMBER
            用户满意度 | ≥ | 90 | % | 用户满意度为100% | 100% | ONE_NUMBER
            转运人数 | ≥ | 1000 | 人 | ＞2000 | 2000 | ONE_NUMBER
            运维次数 | ≥ | 90 | 次 | 100余次 | 100次 | ONE_NUMBER
            在线率 | ≥ | 90 | % | 在线率99%以上 | 99% | ONE_NUMBER
            指标1：项目总金额 | ≤ | 994.32 | 万元 | 项目总金额993.5559万元，2024年支出6… | 993.5559万元 | ONE_NUMBER
            指标1：首款支付金额 | = | 32 | 万元 | 首款支付金额32万元，2024年支付尾款8万元 | 32万元 | NUMBER_AFTER_NAME
            合同金额 | = | 22.5 | 万元 | 合同金额为22.5万元,2024年支出尾款4.5万元 | 22.5万元 | NUMBER_AFTER_NAME
            响应时间 | ≤ | 2 | 小时 | 派出3人，2小时到达 | 2小时 | NUMBER_IN_UNIT
            项目建设周期 | ≤ | 1 | 年 | 约一个月 | 1个月 | ONE_NUMBER
            支出金额 | ≤ | 350 | 万元 | 3448570.20 | 3448570.2 | ONE_NUMBER
            增长率 | ≥ | 10 | % | 增长率：−5% | -5% | ONE_NUMBER
            """)
    void the_number_meant_is_found_by_a_rule(
            String name, String nature, String target, String unit, String actual, String value, String rule) {
        Reading<?> reading = read(name, nature, target, unit, actual);

        assertThat(reading.value().orElseThrow()).hasToString(value);
        assertThat(reading.rule().orElseThrow()).hasToString(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            展示场景数量 | =  | 8  | 个  | 8大场景、35个子场景 | AMBIGUOUS
            满意度       | ≥  | 90 | %  | 达到预期目标        | NOT_A_NUMBER
            验收         | 定性 | 好坏 | 项 | 已接入政务专网     | WORDS
            验收         | 定性 | 好坏 | 项 | 好坏            | COPIED
            支出金额     | ≤  | 350 | 万元 | #DIV/0!         | UNREADABLE
            支出金额     | ≤  | 350 | 万元 | M.8万元          | UNREADABLE
            完成率       | ≥  | 90 | %  | 按计划推进，完成率…    | NOT_A_NUMBER
            支出金额     | ≤  | 350 | 万元 | 支出金额344…       | UNREADABLE
            """)
    void what_no_rule_decides_is_reported(
            String name, String nature, String target, String unit, String actual, String problem) {
        Reading<?> reading = read(name, nature, target, unit == null ? "" : unit, actual);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.problem().orElseThrow()).hasToString(problem);
        assertThat(reading.text()).isEqualTo(actual);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            通过专家验收 | 优良 | 已通过专家验收，验收结果为优 | 优
            综合能力 | 优良中低差 | 优（提升了综合分析辅助治理决策的能力） | 优
            数据共享率 | 高中低 | 数据共享率高 | 高
            验收 | 合格/不合格 | 不合格 | 不合格
            验收 | 合格/不合格 | 合格（验收合格） | 合格
            运行 | 好坏 | 好(有效保障了区相关光纤链路互联互通) | 好
            验收结论 | 优良中低差 | 验收结论为优(2023年) | 优
            """)
    void the_level_that_a_cell_states_is_found(String name, String target, String actual, String level) {
        assertThat(read(name, "定性", target, "项", actual).value().orElseThrow()).hasToString(level);
    }

    @ParameterizedTest
    @CsvSource({"11月底前,2023-11-30", "2023.10.31,2023-10-31", "9月底,2023-09-30", "按时完成,按时完成", "2024年,2024-12-31"})
    void the_actual_of_a_deadline_is_a_day_or_words(String actual, String value) {
        assertThat(read("完成时间", "", "12月底前", "", actual).value().orElseThrow()).hasToString(value);
    }

    private Reading<?> read(String name, String nature, String target, String unit, String actual) {
        return notation.read(RowCells.row("产出指标", "时效指标", name)
                        .withNature(nature)
                        .withTarget(target)
                        .withUnit(unit)
                        .withActual(actual))
                .actual();
    }
}
