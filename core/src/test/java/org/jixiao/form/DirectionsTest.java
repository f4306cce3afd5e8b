package org.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.value.Money.wan;

import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.value.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which way is the good one: the first rule of core/docs, scoring 3.1, that speaks. */
class DirectionsTest {
    private static final String OUTPUT = "产出指标";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "AT_LEAST, 群体性事件, POSITIVE",
        "MORE_THAN, 投诉次数, POSITIVE",
        "AT_MOST, 培训人数, REVERSE",
        "LESS_THAN, 培训人数, REVERSE",
    })
    void rule_1_the_nature_speaks_before_any_name(Nature nature, String name, Direction direction) {
        assertThat(told(nature, OUTPUT, "数量指标", name, "5", "6")).isEqualTo(direction + "");
        assertThat(told(nature, "成本指标", "经济成本指标", name, "5", "6")).isEqualTo(direction + "");
    }

    @ParameterizedTest(name = "{0}/{1}/{2}")
    @CsvSource({
        "成本指标, 经济成本指标, 支出",
        "产出指标, 成本指标, 支出",
        "成本指标, 社会成本指标, 占道天数",
        "成本指标, 生态环境成本指标, 污染指数",
        "成本指标, 经济成本指标, 节约金额",
    })
    void rule_2_of_a_cost_less_is_better_with_an_equals_sign_and_without_any(
            String level1, String level2, String name) {
        for (Nature nature : new Nature[] {Nature.EQUAL, Nature.WITHOUT_SIGN}) {
            assertThat(told(nature, level1, level2, name, "5 万元", "6")).isEqualTo("REVERSE");
        }
        assertThat(told(Nature.WITHOUT_SIGN, level1, level2, "支出比例", "5 %", "6"))
                .isEqualTo("REVERSE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"成本节约率", "成本节省率", "成本降低率", "能耗下降率"})
    void rule_2_an_unsigned_percentage_of_saving_is_good_where_it_is_high(String name) {
        assertThat(told(Nature.WITHOUT_SIGN, "成本指标", "经济成本指标", name, "5 %", "6"))
                .isEqualTo("POSITIVE");
        assertThat(told(Nature.WITHOUT_SIGN, "成本指标", "经济成本指标", name, "5 万元", "6"))
                .isEqualTo("REVERSE");
        assertThat(told(Nature.EQUAL, "成本指标", "经济成本指标", name, "5 %", "6")).isEqualTo("REVERSE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"投诉次数", "群体性事件", "培训人数", "人员控制率"})
    void rule_3_equals_elsewhere_is_good_where_it_is_high_and_equals_0_where_it_is_0(String name) {
        assertThat(told(Nature.EQUAL, OUTPUT, "数量指标", name, "5", "6")).isEqualTo("POSITIVE");
        assertThat(told(Nature.EQUAL, OUTPUT, "数量指标", name, "0", "1")).isEqualTo("REVERSE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"群体性事件", "培训人数", "安全生产", "处理投诉率"})
    void rule_4_nobody_sets_0_to_be_exceeded(String name) {
        assertThat(told(Nature.WITHOUT_SIGN, OUTPUT, "数量指标", name, "0 件", "2")).isEqualTo("REVERSE inferred");
        assertThat(told(Nature.WITHOUT_SIGN, "效益指标", "社会效益指标", name, "0", "-1")).isEqualTo("REVERSE inferred");
    }

    @ParameterizedTest(name = "{0}/{1} {2} {3}")
    @CsvSource({
        "产出指标, 数量指标, 项目支付, 123.46 万元, REVERSE inferred",
        "产出指标, 数量指标, 项目支付, 123.5 万元, REVERSE inferred",
        "产出指标, 数量指标, 项目支付, 1234560 元, REVERSE inferred",
        "产出指标, 数量指标, 项目支付, 100 万元, REVERSE inferred",
        "产出指标, 数量指标, 项目支付, 123.4 万元, POSITIVE",
        "产出指标, 数量指标, 项目支付, 99 万元, POSITIVE",
        "产出指标, 数量指标, 项目支付, 100, POSITIVE",
        "产出指标, 数量指标, 项目支付, 100 个, POSITIVE",
        "效益指标, 经济效益指标, 带动就业, 100 万元, POSITIVE",
        "效益指标, 经济效益指标, 带动投入, 100 万元, REVERSE inferred",
        "效益指标, 经济效益指标, 节约财政资金, 100 万元, REVERSE inferred",
        "效果指标, 经济效益指标, 增收, 100 万元, POSITIVE",
    })
    void rule_5_an_unsigned_amount_that_is_a_budget_of_the_form_is_money_spent(
            String level1, String level2, String name, String target, String told) {
        assertThat(told(Nature.WITHOUT_SIGN, level1, level2, name, target, "50"))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "年故障次数", "系统故障率", "宕机次数", "业务中断次数", "掉线次数", "差错数", "错误数", "安全事故数", "群体性事件", "安全事件", "违规数", "违纪数", "违法数",
                        "超标数",
                "逾期数", "客户流失", "返工数", "伤亡人数", "死亡人数", "发病人数", "受害人数", "有效投诉数", "网络时延", "平均延迟", "结转数", "结余数", "供养人员控制率",
                        "预算调整率",
                "三公经费控制率", "经费控制率", "费用控制率", "投资控制率"
            })
    void rule_6_a_name_that_speaks_of_a_bad_thing_says_less_is_better(String name) {
        assertThat(told(Nature.WITHOUT_SIGN, OUTPUT, "质量指标", name, "5", "6")).isEqualTo("REVERSE inferred");
        assertThat(told(Nature.WITHOUT_SIGN, OUTPUT, "质量指标", name, "5 %", "6")).isEqualTo("REVERSE inferred");
        assertThat(told(Nature.WITHOUT_SIGN, OUTPUT, "质量指标", name, "5", "5"))
                .as("equal numbers score the same either way")
                .isEqualTo("REVERSE");
        assertThat(told(Nature.AT_MOST, OUTPUT, "质量指标", name, "5", "6")).isEqualTo("REVERSE");
        assertThat(told(Nature.WITHOUT_SIGN, "成本指标", "经济成本指标", name, "5", "6")).isEqualTo("REVERSE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "审批时限", "服务响应时间", "故障修复时间", "系统恢复时间", "现场到达时间", "投诉处理时间", "处置时间", "办结时间", "平均办理时间", "整改时间", "建设周期",
                "工期", "平均耗时", "等候时间", "完成时间", "支付时间", "拨付时间", "兑付时间"
            })
    void rule_6_a_number_of_time_that_something_takes_says_less_is_better(String name) {
        assertThat(told(Nature.WITHOUT_SIGN, OUTPUT, "时效指标", name, "5 天", "6")).isEqualTo("REVERSE inferred");
        assertThat(told(Nature.WITHOUT_SIGN, OUTPUT, "质量指标", name, "2 小时", "1")).isEqualTo("REVERSE inferred");
        assertThat(told(Nature.WITHOUT_SIGN, OUTPUT, "质量指标", name, "2 个月", "1")).isEqualTo("REVERSE inferred");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "投诉处理率", "违规处置数", "投诉办结率", "违法整改率", "差错解决数", "投诉回复率", "投诉答复数", "事故响应率", "投诉及时率", "投诉满意度", "投诉受理数",
                        "违法查处率", "违法查办数",
                "违法责停数", "违法结案率", "投诉调处数", "违规化解数", "伤亡救治率", "死亡动物无害化", "违法整治数", "超标治理率", "事故防治率", "事故预防率", "事故防范率",
                        "违规纠正率", "违规追回数",
                "违法清理数", "违法打击数", "事故演练次数", "事故预案数", "安全事故培训次数", "违法宣传次数", "违法检查次数", "事故排查数", "事故监测数", "事故预警数", "伤亡救助数",
                        "伤亡抚恤率", "受害补偿率",
                "事故赔付率", "伤亡发放率", "事故下降率", "投诉降低率", "发病减少数", "故障修复率"
            })
    void rule_6_coping_with_a_bad_thing_is_good_where_there_is_much_of_it(String name) {
        assertThat(told(Nature.WITHOUT_SIGN, OUTPUT, "数量指标", name, "5", "6")).isEqualTo("POSITIVE");
        assertThat(told(Nature.WITHOUT_SIGN, OUTPUT, "数量指标", name, "95 %", "96"))
                .isEqualTo("POSITIVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无差错率", "零事故天数", "未违规单位", "不逾期贷款", "无投诉单位"})
    void rule_6_a_bad_thing_that_is_denied_is_good(String name) {
        assertThat(told(Nature.WITHOUT_SIGN, OUTPUT, "质量指标", name, "95 %", "96"))
                .isEqualTo("POSITIVE");
        assertThat(told(Nature.WITHOUT_SIGN, OUTPUT, "质量指标", name, "95", "96")).isEqualTo("POSITIVE");
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "差错更正, 100 %, 98, POSITIVE",
        "差错更正, 1000 ‰, 98 %, POSITIVE",
        "差错更正, 99 %, 98, REVERSE inferred",
        "差错更正, 100, 98, REVERSE inferred",
        "三公经费控制率, 100 %, 98, REVERSE inferred",
        "供养人员控制率, 100 %, 98, REVERSE inferred",
        "投资控制率, 100 %, 98, REVERSE inferred",
    })
    void rule_6_nobody_wants_all_of_a_bad_thing_but_a_rate_of_control_stays_what_it_is(
            String name, String target, String actual, String told) {
        assertThat(told(Nature.WITHOUT_SIGN, OUTPUT, "质量指标", name, target, actual))
                .isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}/{1} {2}")
    @CsvSource({
        "时效指标, 项目实施, 12 个月",
        "时效指标, 项目实施, 30 天",
        "进度指标, 方案编制, 5 日",
        "质量指标, 人员控制率, 90 %",
        "质量指标, 造价变动率, 5 %",
        "质量指标, 编制调整率, 5 %",
        "数量指标, 人员波动, 5 人",
        "质量指标, 测量偏差, 5 毫米",
    })
    void rule_7_where_nothing_tells_only_equal_numbers_are_met(String level2, String name, String target) {
        assertThat(told(Nature.WITHOUT_SIGN, OUTPUT, level2, name, target, "4")).isEqualTo("DIRECTION");
        assertThat(told(Nature.WITHOUT_SIGN, OUTPUT, level2, name, target, "100"))
                .isEqualTo("DIRECTION");
        Comparison equal = row(
                        Nature.WITHOUT_SIGN,
                        OUTPUT,
                        level2,
                        name,
                        target,
                        Quantity.parse(target).number() + "")
                .comparison()
                .orElseThrow();
        assertThat(equal.actual()).isEqualTo(equal.target());
        assertThat(equal.directionInferred()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"服务期", "系统运行", "培训时长", "在线", "有效期", "服务期限", "培训学时", "教学课时", "场馆开放"})
    void rule_7_a_time_that_lasts_is_good_where_it_is_long(String name) {
        assertThat(told(Nature.WITHOUT_SIGN, OUTPUT, "时效指标", name, "12 小时", "13"))
                .isEqualTo("POSITIVE");
    }

    @ParameterizedTest(name = "{0}/{1} {2}")
    @CsvSource({
        "数量指标, 培训人数, 100 人",
        "质量指标, 验收合格率, 100 %",
        "数量指标, 服务天数, 30 天",
        "时效指标, 按时完成率, 100 %",
        "时效指标, 报送次数, 12 次/年",
        "数量指标, 资金支付, 7 万元",
    })
    void rule_8_otherwise_more_is_better(String level2, String name, String target) {
        assertThat(told(Nature.WITHOUT_SIGN, OUTPUT, level2, name, target, "4")).isEqualTo("POSITIVE");
    }

    /** The direction, and whether it was inferred; the reason where the two numbers are not compared. */
    private static String told(Nature nature, String level1, String level2, String name, String target, String actual) {
        Indicator row = row(nature, level1, level2, name, target, actual);
        return row.comparison()
                .map(numbers -> numbers.direction() + (numbers.directionInferred() ? " inferred" : ""))
                .orElseGet(() -> row.incomparable().orElseThrow().toString());
    }

    /** On a form with a budget of 100万元 that became 123.456万元. */
    private static Indicator row(
            Nature nature, String level1, String level2, String name, String target, String actual) {
        return Forms.begun()
                .totalFunds(wan("100"), wan("123.456"), wan("77.7"))
                .level1(
                        level1,
                        rows -> rows.indicator(
                                level2,
                                name,
                                i -> i.target(new QuantityTarget(nature, Quantity.parse(target)))
                                        .actual(actual)
                                        .weight(10)))
                .build()
                .indicators()
                .indicators()
                .get(0);
    }
}
