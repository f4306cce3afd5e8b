package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.review.Printed.first;

import java.math.BigDecimal;
import org.jixiao.cells.RowCells;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows as forms print them and what they score under the national rules, of 50 points (core/docs, reading 11). */
class ReadRowsTest {
    @ParameterizedTest(name = "{0}/{1}: {2} {3}, {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            数量指标 | 产量     | ≥100万吨    | ''   | 1000000吨       | 50.00
            数量指标 | 产量     | ≥100        | 万吨  | 500000吨        | 25.00
            数量指标 | 道路长度  | 5km         | ''   | 5000米          | 50.00
            数量指标 | 印制数   | 1万册        | ''   | 9000册          | 45.00
            数量指标 | 面积     | 8万亩        | ''   | 80000亩         | 50.00
            数量指标 | 受益人数  | ≥1万人       | ''   | 1.2万           | 50.00
            数量指标 | 参会人数  | ≥180人      | ''   | 90名            | 25.00
            数量指标 | 发电量   | 2050.6       | ''   | 2050.6          | 50.00
            数量指标 | 培训次数  | 两次         | ''   | 1次             | 25.00
            数量指标 | 培训次数  | 每年至少7次   | ''   | 6次             | 42.86
            数量指标 | 报告     | 1-2份        | ''   | 1份             | 50.00
            数量指标 | 报告     | 2-4份        | ''   | 1份             | 25.00
            数量指标 | 投诉次数  | 2-4次        | ''   | 8次             | 25.00
            数量指标 | 运维次数  | ≥90次        | ''   | 100余次          | 50.00
            数量指标 | 巡检次数  | 4次/年       | ''   | 4次             | 50.00
            数量指标 | 增长率   | ≥10%        | ''   | −5%            | 0.00
            数量指标 | 增长率   | 增长-5%      | ''   | 增长-5%          | 50.00
            数量指标 | 群体性事件 | 0件         | ''   | 0件             | 50.00
            数量指标 | 群体性事件 | 0件         | ''   | 2件             | 0.00
            数量指标 | 群体性事件 | 2件         | ''   | 4件             | 25.00
            质量指标 | 无差错率  | 98%         | ''   | 49%            | 25.00
            质量指标 | 投诉处理率 | 98%         | ''   | 49%            | 25.00
            时效指标 | 响应时间  | 2小时内      | ''   | 240分钟          | 25.00
            时效指标 | 建设周期  | 1个月内      | ''   | 20天            | 50.00
            时效指标 | 培训时长  | 40学时       | ''   | 20学时           | 25.00
            时效指标 | 完成时间  | 12月底前完成  | ''   | 11月底前完成      | 50.00
            时效指标 | 完成时间  | 12月底前     | /    | 11月底          | 50.00
            时效指标 | 完成时间  | 12月底前     | ''   | 按时完成         | 50.00
            时效指标 | 完成时间  | 11月底前     | ''   | 11.30          | 50.00
            时效指标 | 完成时间  | 11月底前     | ''   | 12.1           | 0.00
            时效指标 | 完成时间  | 12月底前     | ''   | 2024年1月        | 0.00
            时效指标 | 完成时间  | 10月上旬     | ''   | 10月中旬         | 0.00
            时效指标 | 完成时间  | 四季度前      | ''   | 9月             | 50.00
            时效指标 | 完成时间  | 年底前       | ''   | 2023.12.31     | 50.00
            时效指标 | 完成时间  | 12          | 月   | 11             | 50.00
            质量指标 | 制度执行  | 严格执行3项制度 | ''  | 严格执行3项制度    | 50.00
            质量指标 | 制度执行  | 严格执行3项制度 | ''  | 已完成           | 50.00
            质量指标 | 制度执行  | 严格执行3项制度 | ''  | 2项             | 33.33
            质量指标 | 完成情况  | 100%        | ''   | 已完成           | 50.00
            质量指标 | 方案     | 1份          | ''   | 完成            | 50.00
            质量指标 | 验收     | 良           | ''   | 优              | 50.00
            质量指标 | 验收     | 达到良以上    | ''   | 良              | 50.00
            质量指标 | 验收     | 达到良以上    | ''   | 中              | 30.00
            质量指标 | 验收     | 优良中低差    | ''   | 较好             | 40.00
            质量指标 | 验收     | 合格/不合格   | ''   | 已合格           | 50.00
            质量指标 | 验收     | 合格/不合格   | ''   | 不合格           | 0.00
            质量指标 | 效果     | 达成/部分达成/未达成 | '' | 部分达成年度指标并具有一定效果 | 30.00
            质量指标 | 效果     | 优良中低差    | ''   | 达成年度指标       | 50.00
            质量指标 | 效果     | 优良中低差    | ''   | 部分达成年度指标并具有一定效果 | open
            质量指标 | 能力     | 提高保障能力   | ''   | 提高了保障能力     | 50.00
            质量指标 | 能力     | 提高保障能力   | ''   | 基本提高保障能力    | 30.00
            质量指标 | 能力     | 提高保障能力   | ''   | 未完成           | 0.00
            """)
    void a_row_scores_what_its_cells_say(
            String level2, String name, String target, String unit, String actual, String score) {
        RowCells row = RowCells.row("产出指标", level2, name)
                .withTarget(target)
                .withUnit(unit)
                .withActual(actual)
                .withWeight("50");

        assertThat(Printed.review(first(row))
                        .indicators()
                        .get(0)
                        .recomputed()
                        .orElseThrow()
                        .score()
                        .map(BigDecimal::toPlainString)
                        .orElse("open"))
                .isEqualTo(score);
    }

    @ParameterizedTest(name = "{0} {1}, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            支出金额 | 100万元  | 120万元 | 41.67
            支出金额 | 100万元  | 80万元  | 50.00
            支出金额 | =100万元 | 120万元 | 41.67
            成本节约率 | 10%    | 5%     | 25.00
            支出金额 | 不超预算批复数 | 100万元 | 40.00
            """)
    void of_a_cost_less_is_better(String name, String target, String actual, String score) {
        RowCells row = RowCells.row("成本指标", "经济成本指标", name)
                .withTarget(target)
                .withActual(actual)
                .withWeight("50");

        assertThat(Printed.scored(first(row))).startsWith(score + " ");
    }
}
