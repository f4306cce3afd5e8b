package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.jixiao.form.Indicator;
import org.jixiao.form.Nature;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scoring.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionsTest {
    @ParameterizedTest(name = "{0} under {1}/{2}/{3}: {4}")
    @CsvSource({
        "AT_LEAST, 产出指标, 数量指标, 带宽, POSITIVE",
        "MORE_THAN, 产出指标, 数量指标, 带宽, POSITIVE",
        "AT_MOST, 产出指标, 数量指标, 带宽, REVERSE",
        "LESS_THAN, 产出指标, 数量指标, 带宽, REVERSE",
        "EQUAL, 产出指标, 数量指标, 带宽, POSITIVE",
        "UNSIGNED, 产出指标, 数量指标, 带宽, POSITIVE",
        "AT_LEAST, 成本指标, 经济成本指标, 支出, POSITIVE",
        "EQUAL, 成本指标, 经济成本指标, 支出, REVERSE",
        "UNSIGNED, 成本指标, 经济成本指标, 支出, REVERSE",
        "EQUAL, 产出指标, 成本指标, 支出, REVERSE",
        "UNSIGNED, 产出指标, 成本指标, 支出, REVERSE",
        "EQUAL, 产出指标, 质量指标, 故障次数, POSITIVE",
        "AT_LEAST, 产出指标, 质量指标, 故障次数, POSITIVE",
    })
    void the_sign_decides_and_without_one_the_cost_class(
            Nature nature, String level1, String level2, String name, Direction direction) {
        assertThat(Directions.of(nature, indicator(level1, level2, name))).isEqualTo(direction);
        assertThat(Directions.isInferredFromName(nature, indicator(level1, level2, name)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "年故障次数", "系统故障率", "宕机时长", "业务中断次数", "有效投诉数", "掉线次数", "差错数", "安全事故数", "网络时延", "平均延迟", "服务响应时间", "故障修复时间",
        "现场到达时间",
    })
    void a_name_that_says_less_is_better_turns_a_number_without_a_sign(String name) {
        Indicator indicator = indicator("产出指标", "质量指标", name);
        assertThat(Directions.of(Nature.UNSIGNED, indicator)).isEqualTo(Direction.REVERSE);
        assertThat(Directions.isInferredFromName(Nature.UNSIGNED, indicator)).isTrue();
        assertThat(Directions.isInferredFromName(Nature.AT_MOST, indicator)).isFalse();
    }

    private static Indicator indicator(String level1, String level2, String name) {
        return SelfEvaluation.forProject("项目", Year.of(2024))
                .level1(
                        level1,
                        rows -> rows.indicator(
                                level2, name, i -> i.unsigned("1").actual("1").weight(10)))
                .build()
                .indicators()
                .indicators()
                .get(0);
    }
}
