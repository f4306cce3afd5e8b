package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.review.Printed.form;
import static org.jixiao.review.Printed.row;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cost indicator against the budget of the form (core/docs, reading 9). */
class CostsOfRowsTest {
    @ParameterizedTest(name = "{0} {1}, reached {2}, budget {3} then {4}, executed {5}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
            支出金额 | ≤100万元 | 94万元 | 100 | 94    | 94 | COST_TARGET_STALE
            支出金额 | ≤100万元 | 95万元 | 100 | 95    | 95 | ''
            支出金额 | ≤1000000元 | 94万元 | 100 | 94  | 94 | COST_TARGET_STALE
            支出金额 | ≤101万元 | 94万元 | 100 | 94    | 94 | ''
            支出金额 | 不超预算批复数 | 94万元 | 100 | 94 | 94 | ''
            支出金额 | ≤110万元 | 106万元 | 100 | 94   | 94 | COST_ABOVE_BUDGET
            支出金额 | ≤110万元 | 105万元 | 100 | 94   | 94 | ''
            支出金额 | ≤110万元 | 106万元 | 100 | 104  | 94 | ''
            支出金额 | ≤100万元 | 106万元 | 100 | 94   | 94 | COST_ABOVE_BUDGET
            设备单价 | ≤110万元 | 106万元 | 100 | 94   | 94 | ''
            单位成本 | ≤110万元 | 106万元 | 100 | 94   | 94 | ''
            人均成本 | ≤110万元 | 106万元 | 100 | 94   | 94 | ''
            每公里造价 | ≤110万元 | 106万元 | 100 | 94 | 94 | ''
            造价     | ≤110万元/公里 | 106万元/公里 | 100 | 94 | 94 | ''
            合同金额 | ≤110万元 | 106万元 | 100 | 94   | 94 | COST_BEYOND_YEAR
            首款     | ≤110万元 | 106万元 | 100 | 94   | 94 | COST_BEYOND_YEAR
            尾款     | ≤110万元 | 106万元 | 100 | 94   | 94 | COST_BEYOND_YEAR
            跨年费用 | ≤110万元 | 106万元 | 100 | 94   | 94 | COST_BEYOND_YEAR
            三年期费用 | ≤110万元 | 106万元 | 100 | 94 | 94 | COST_BEYOND_YEAR
            支出金额 | 合同金额不超过110万元 | 106万元 | 100 | 94 | 94 | COST_BEYOND_YEAR
            合同金额 | ≤110万元 | 106万元 | 100 | 94   | 107 | COST_ABOVE_BUDGET
            支出金额 | 合同金额不超过110万元 | 106万元 | 100 | 94 | 107 | COST_ABOVE_BUDGET
            """)
    void a_cost_is_held_against_the_budget_it_can_be_meant_to_keep(
            String name, String target, String actual, String initial, String adjusted, String executed, String told) {
        FormCells form = form(
                        row("≥5份", "5份", "40").withWeight("40"),
                        cost(name, target, actual),
                        Printed.benefit("20"),
                        Printed.satisfaction("10"))
                .withTotalFunds(new FundsCells(initial, adjusted, executed));

        assertThat(Printed.review(form).findings().stream()
                        .map(Finding::code)
                        .map(Enum::name)
                        .filter(code -> code.startsWith("COST"))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(told);
    }

    @Test
    void the_budget_is_quoted_in_the_unit_of_the_form() {
        FormCells form = form(
                        row("≥5份", "5份", "40").withWeight("40"),
                        cost("支出金额", "≤1100000元", "1060000元"),
                        Printed.benefit("20"),
                        Printed.satisfaction("10"))
                .withMoneyUnit("元")
                .withTotalFunds(new FundsCells("1000000", "940000", "940000"));

        assertThat(Printed.review(form).findings())
                .filteredOn(finding -> finding.code() == FindingCode.COST_ABOVE_BUDGET)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message(Locale.CHINESE)).isEqualTo("实际成本 1060000元 高于预算 1000000元"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"另一单位支付12.5万元, COST_BEYOND_YEAR", "另一单位支付11.5万元, COST_ABOVE_BUDGET", "'', COST_ABOVE_BUDGET"})
    void an_excess_that_the_note_names_is_explained(String note, String told) {
        FormCells form = form(
                        row("≥5份", "5份", "40").withWeight("40"),
                        cost("支出金额", "≤110万元", "106.5万元").withDeviationNote(note),
                        Printed.benefit("20"),
                        Printed.satisfaction("10"))
                .withTotalFunds(new FundsCells("0", "94", "94"));

        assertThat(Printed.told(form)).startsWith(told);
    }

    @Test
    void a_row_without_points_says_no_more_than_that() {
        FormCells form = form(
                        row("≥5份", "5份", "50"),
                        cost("支出金额", "≤110万元", "106万元").withWeight("/").withScore(null),
                        Printed.benefit("30"),
                        Printed.satisfaction("10"))
                .withTotalFunds(new FundsCells("94", "94", "94"));

        assertThat(Printed.told(form)).isEqualTo("NO_WEIGHT INFO");
    }

    private static RowCells cost(String name, String target, String actual) {
        return row("成本指标", "经济成本指标", name, "20")
                .withTarget(target)
                .withActual(actual)
                .withScore("20");
    }
}
