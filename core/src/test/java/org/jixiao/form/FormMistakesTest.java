package org.jixiao.form;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.value.Money.wan;

import java.math.BigDecimal;
import java.time.Year;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jixiao.value.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in a form outside its indicators: each is refused by the call that makes it. */
class FormMistakesTest {
    private static final String WEIGHT = "a weight above 0, at most 1000 and with at most 6 decimals";
    private static final String AMOUNT = "an amount of 0 or more";

    static Stream<Arguments> mistakes() {
        Money one = wan(1);
        Money less = wan("-0.5");
        FundsRow row = FundsRow.of(one, one, one);
        return Stream.of(
                refused(
                        () -> SelfEvaluation.forProject(" ", Year.of(2024)),
                        "项目名称: expected the name of a project, got blank text"),
                refused(() -> Forms.begun().build(), "运维: expected at least one indicator, got none"),
                refused(() -> Forms.with(o -> {}), "运维: expected at least one indicator, got none"),
                refused(() -> Forms.begun().level1("", l -> {}), "一级指标: expected a name, got blank text"),
                refused(
                        () -> Forms.begun().appropriation(less, one, one),
                        "当年财政拨款/年初预算数: expected " + AMOUNT + ", got -0.5万元"),
                refused(
                        () -> Forms.begun().carryOver(one, less, one),
                        "上年结转资金/全年预算数: expected " + AMOUNT + ", got -0.5万元"),
                refused(
                        () -> Forms.begun().otherFunds(one, one, less),
                        "其他资金/全年执行数: expected " + AMOUNT + ", got -0.5万元"),
                refused(
                        () -> Forms.begun().totalFunds(one, one, less),
                        "年度资金总额/全年执行数: expected " + AMOUNT + ", got -0.5万元"),
                refused(() -> row.withAdjusted(less), "全年预算数: expected " + AMOUNT + ", got -0.5万元"),
                refused(
                        () -> Forms.begun().appropriation(one, one, one).appropriation(one, one, one),
                        "当年财政拨款: expected one row, got a second one"),
                refused(
                        () -> Forms.begun().carryOver(one, one, one).funds(FundingSource.CARRY_OVER, row),
                        "上年结转资金: expected one row, got a second one"),
                refused(
                        () -> Forms.begun().totalFunds(row).totalFunds(one, one, one),
                        "年度资金总额: expected one row, got a second one"),
                refused(() -> Forms.begun().executionWeight(0), "预算执行率: expected " + WEIGHT + ", got 0"),
                refused(() -> Forms.begun().executionWeight(-10), "预算执行率: expected " + WEIGHT + ", got -10"),
                refused(
                        () -> Forms.begun().executionWeight(new BigDecimal("1e999999999")),
                        "预算执行率: expected " + WEIGHT + ", got 1E+999999999"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mistakes")
    void a_mistake_is_refused_at_once(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isExactlyInstanceOf(InvalidFormException.class).hasMessage(message);
    }

    private static Arguments refused(ThrowingCallable call, String message) {
        return Arguments.of(call, message);
    }
}
