package org.jixiao.notation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import org.jixiao.cells.RowCells;
import org.jixiao.form.FundsRow;
import org.jixiao.notation.NumberNotation;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that hold a figure and nothing else, and the references to the budget of the form. */
class FigureNotationTest {
    @ParameterizedTest
    @CsvSource({
        "10, 10",
        "10分, 10",
        "10 分, 10",
        "10., 10",
        "10。, 10",
        "9.90, 9.90",
        "１０, 10",
        "−5, -5",
        "-5, -5",
        "'1,000', 1000",
        "100.000000000000, 100.000000000000",
        "13.0434782608695652, 13.0434782608695652"
    })
    void points_are_a_plain_decimal_with_the_decimals_they_were_printed_with(String cell, String number) {
        assertThat(NumberNotation.plain(cell)).contains(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "十", "10%", "10点", "1e5", "1.2.3", ".", "10分钟", "--5"})
    void anything_else_is_no_number_of_points(String cell) {
        assertThat(NumberNotation.plain(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"99.97%, 99.97", "99.97 ％, 99.97", "100, 100", "100.000000000000%, 100.000000000000"})
    void a_percentage_keeps_its_decimals(String cell, String number) {
        assertThat(NumberNotation.percent(cell)).contains(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource({
        "30万元, WAN, 300000",
        "5.8万, WAN, 58000",
        "5.8, WAN, 58000",
        "5.8, YUAN, 5.8",
        "'1,200.50元', WAN, 1200.5",
        "0.3亿元, WAN, 30000000"
    })
    void money_carries_its_own_unit_and_a_bare_number_that_of_the_form(String cell, MoneyUnit unit, String yuan) {
        assertThat(MoneyText.read(cell, unit).value().orElseThrow().yuan()).hasToString(yuan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"八十", "-5", "5个", "5 6", "#REF!", "M.8万元", "50%"})
    void what_is_no_amount_of_money_is_not_read_as_one(String cell) {
        assertThat(MoneyText.read(cell, MoneyUnit.WAN).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "无", "-", "—", "/", "－", "——"})
    void a_dash_or_a_word_for_none_says_nothing(String cell) {
        assertThat(NumberNotation.saysNothing(cell)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"指标1：报告数量, 报告数量", "指标 2:报告数量, 报告数量", "报告数量, 报告数量", "指标3：, ''", "……, ''", "指标, 指标"})
    void a_name_stands_without_its_number(String cell, String name) {
        assertThat(NumberNotation.name(cell)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不超预算批复数", "不超过预算批复金额", "不超年初预批复数", "不超过预算数"})
    void a_budget_reference_is_at_most_the_initial_budget_in_the_money_of_the_form(String cell) {
        FundsRow funds = FundsRow.empty().withInitial(Money.wan("80")).withAdjusted(Money.wan("75.5"));

        assertThat(target(funds, MoneyUnit.WAN, cell)).isEqualTo("≤80万元");
        assertThat(target(funds, MoneyUnit.YUAN, cell)).isEqualTo("≤800000元");
        assertThat(target(funds.withInitial(Money.ZERO), MoneyUnit.WAN, cell)).isEqualTo("≤75.5万元");
        assertThat(target(FundsRow.empty().withAdjusted(Money.wan("75.5")), MoneyUnit.YUAN, cell))
                .isEqualTo("≤755000元");
    }

    @Test
    void a_budget_reference_on_a_form_without_money_is_words() {
        assertThat(target(FundsRow.empty(), MoneyUnit.WAN, "不超预算批复数")).isEqualTo("不超预算批复数");
    }

    private static String target(FundsRow funds, MoneyUnit unit, String cell) {
        return IndicatorNotation.of(Year.of(2023), funds, unit)
                .read(RowCells.row("成本指标", "经济成本指标", "支出").withTarget(cell))
                .target()
                .value()
                .orElseThrow()
                .toString();
    }
}
