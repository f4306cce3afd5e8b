package org.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.value.Fraction;
import org.jixiao.value.InvalidValueException;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of an indicator are brought to one unit, and their direction told, when the form is built. */
class ComparisonTest {
    @ParameterizedTest(name = "{0} under {1}/{2}/{3}: {4}")
    @CsvSource({
        "AT_LEAST, 产出指标, 数量指标, 带宽, POSITIVE",
        "MORE_THAN, 产出指标, 数量指标, 带宽, POSITIVE",
        "AT_MOST, 产出指标, 数量指标, 带宽, REVERSE",
        "LESS_THAN, 产出指标, 数量指标, 带宽, REVERSE",
        "EQUAL, 产出指标, 数量指标, 带宽, POSITIVE",
        "WITHOUT_SIGN, 产出指标, 数量指标, 带宽, POSITIVE",
        "AT_LEAST, 成本指标, 经济成本指标, 支出, POSITIVE",
        "EQUAL, 成本指标, 经济成本指标, 支出, REVERSE",
        "WITHOUT_SIGN, 成本指标, 经济成本指标, 支出, REVERSE",
        "EQUAL, 产出指标, 成本指标, 支出, REVERSE",
        "WITHOUT_SIGN, 产出指标, 成本指标, 支出, REVERSE",
        "EQUAL, 产出指标, 质量指标, 故障次数, POSITIVE",
        "AT_LEAST, 产出指标, 质量指标, 故障次数, POSITIVE",
    })
    void the_sign_decides_and_without_one_the_cost_class(
            Nature nature, String level1, String level2, String name, Direction direction) {
        Comparison numbers = comparison(nature, level1, level2, name);
        assertThat(numbers.direction()).isEqualTo(direction);
        assertThat(numbers.directionInferred()).isFalse();
    }

    private static Comparison comparison(Nature nature, String level1, String level2, String name) {
        return Forms.begun()
                .level1(
                        level1,
                        rows -> rows.indicator(
                                level2,
                                name,
                                i -> i.target(new QuantityTarget(nature, Quantity.parse("1")))
                                        .actual("1")
                                        .weight(10)))
                .build()
                .indicators()
                .indicators()
                .get(0)
                .comparison()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} beside {1}: {2} and {3} {4}, unit assumed: {5}")
    @CsvSource({
        "24 人/年, 24, 24, 24, 人/年, false",
        "24, 25 人/年, 24, 25, 人/年, false",
        "24, 25, 24, 25, '', false",
        "2 小时, 90 分钟, 2, 1.5, 小时, false",
        "1 亿元, 9000 万元, 1, 0.9, 亿元, false",
        "1 年, 6 月, 1, 0.5, 年, false",
        "5 个, 4 项, 5, 4, 个, true",
        "5 个, 4 个, 5, 4, 个, false",
    })
    void two_numbers_stand_in_the_unit_of_the_target_where_it_has_one(
            String target, String actual, String inUnit, String reached, String unit, boolean assumed) {
        Comparison numbers = Forms.row(i -> i.atLeast(target).actual(actual).weight("12.5"))
                .comparison()
                .orElseThrow();
        assertThat(numbers)
                .isEqualTo(new Comparison(
                        Fraction.parse("12.5"),
                        Fraction.parse(inUnit),
                        Fraction.parse(reached),
                        Unit.of(unit),
                        Direction.POSITIVE,
                        assumed,
                        false));
    }

    @Test
    void what_does_not_convert_or_is_no_pair_of_numbers_is_not_compared() {
        assertThat(Forms.row(i -> i.atLeast("3 年").actual("10 元").weight(1)).comparison())
                .isEmpty();
        assertThat(Forms.row(i -> i.atLeast("3 %").actual("10 个").weight(1)).comparison())
                .isEmpty();
        assertThat(Forms.row(i -> i.atLeast("3").notReported().weight(1)).comparison())
                .isEmpty();
        assertThat(Forms.row(i -> i.prose("完成").actual("已完成").weight(1)).comparison())
                .isEmpty();
    }

    @Test
    void a_comparison_of_a_weight_below_0_is_refused() {
        assertThatThrownBy(() -> new Comparison(
                        Fraction.of(-1), Fraction.ONE, Fraction.ONE, Unit.NONE, Direction.POSITIVE, false, false))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected a weight of 0 or more, got -1");
    }
}
