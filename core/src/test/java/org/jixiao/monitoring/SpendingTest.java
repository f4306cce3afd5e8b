package org.jixiao.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.value.Money.wan;

import java.io.IOException;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.doors.Copies;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.FundsRow;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Provenance;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R35: spending by months, and spending apart from what was attained. */
class SpendingTest {
    private static final MonitoringRules MARKS = MonitoringRules.standard().withoutGap();
    private static final MonitoringRules GAP = MonitoringRules.standard().withoutSpendingMarks();
    private static final Provenance OWN = Provenance.byDefault("测试", "test");

    @ParameterizedTest
    @CsvSource({
        "APRIL, 24.9999, true", "APRIL, 25, false", "JUNE, 39.9999, true", "JUNE, 40, false", "AUGUST, 59.9999, true",
        "AUGUST, 60, false", "OCTOBER, 79.9999, true", "OCTOBER, 80, false", "MARCH, 0, false", "MAY, 24.9999, true",
        "MAY, 25, false", "DECEMBER, 79.9999, true", "DECEMBER, 80, false"
    })
    void spending_below_the_mark_of_the_month_is_reported(Month month, String spent, boolean reported) {
        Monitoring seen = Monitor.using(MARKS)
                .look(InYear.form(spent, i -> i.atLeast("10 次").actual("5")), month);

        assertThat(seen.findings())
                .extracting(Finding::code)
                .isEqualTo(reported ? List.of(FindingCode.SPENDING_BEHIND) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"60, 50, false", "60.01, 50, true", "40, 50, false", "39.99, 50, true", "0, 0, false", "200, 100, false"
    })
    void more_than_ten_points_between_attained_and_spent_are_reported(String actual, String spent, boolean reported) {
        Monitoring seen = Monitor.using(GAP)
                .look(InYear.form(spent, i -> i.atLeast("100 次").actual(actual)), Month.JUNE);

        assertThat(seen.findings())
                .extracting(Finding::code)
                .isEqualTo(reported ? List.of(FindingCode.SPENDING_APART) : List.of());
    }

    @Test
    void what_is_attained_is_the_mean_of_rows_that_more_is_better_for_by_their_points() {
        SelfEvaluation form = SelfEvaluation.forProject("政务外网运维", Year.of(2025))
                .totalFunds(wan("100"), wan("100"), wan("50"))
                .output(o -> o.quantity(
                                "巡检", i -> i.atLeast("100 次").actual("50").weight(30))
                        .quantity("培训", i -> i.atLeast("10 次").actual("30").weight(10))
                        .quantity("其中：线上", i -> i.atLeast("10 次").actual("0").withoutWeight())
                        .quality("验收", i -> i.rated("优良中低差").actual("差").weight(10))
                        .quantity("未报", i -> i.atLeast("10 次").notReported().weight(10)))
                .cost(c -> c.economic("单价", i -> i.atMost("10 元").actual("11").weight(40)))
                .build();

        // (30 × 50 % + 10 × 100 %) ÷ 40
        assertThat(Monitor.using(GAP).look(form, Month.JUNE).attained()).contains(Fraction.of(5, 8));
    }

    @Test
    void rows_count_alike_where_none_has_points() {
        SelfEvaluation form = SelfEvaluation.forProject("政务外网运维", Year.of(2025))
                .totalFunds(wan("100"), wan("100"), wan("50"))
                .output(o -> o.quantity(
                                "巡检", i -> i.atLeast("100 次").actual("50").withoutWeight())
                        .quantity("培训", i -> i.atLeast("10 次").actual("10").withoutWeight()))
                .build();

        assertThat(Monitor.using(GAP).look(form, Month.JUNE).attained()).contains(Fraction.of(3, 4));
    }

    @Test
    void money_that_is_not_known_is_not_reported() {
        SelfEvaluation none = SelfEvaluation.forProject("政务外网运维", Year.of(2025))
                .output(o ->
                        o.quantity("巡检", i -> i.atLeast("100 次").actual("50").weight(30)))
                .build();
        SelfEvaluation nothing = SelfEvaluation.forProject("政务外网运维", Year.of(2025))
                .totalFunds(wan("0"), wan("0"), wan("0"))
                .output(o ->
                        o.quantity("巡检", i -> i.atLeast("100 次").actual("50").weight(30)))
                .build();

        for (SelfEvaluation form : List.of(none, nothing)) {
            Monitoring seen = Monitor.using(MonitoringRules.standard()).look(form, Month.DECEMBER);
            assertThat(seen.spent()).isEmpty();
            assertThat(seen.findings()).isEmpty();
        }
    }

    @Test
    void spending_is_taken_against_the_initial_budget_where_there_is_no_adjusted_one() {
        SelfEvaluation form = SelfEvaluation.forProject("政务外网运维", Year.of(2025))
                .totalFunds(FundsRow.empty().withInitial(wan("200")).withExecuted(wan("50")))
                .output(o ->
                        o.quantity("巡检", i -> i.atLeast("100 次").actual("50").weight(30)))
                .build();

        assertThat(Monitor.using(MARKS).look(form, Month.APRIL).spent()).contains(Fraction.of(1, 4));
    }

    @Test
    void a_unit_that_spends_as_an_author_wants_is_not_reported() {
        MonitoringRules own = MARKS.withSpendingMarks(Map.of(Month.JUNE, Fraction.parse("10%")), OWN)
                .withGap(Fraction.parse("50%"), OWN);
        Monitoring seen = Monitor.using(own)
                .look(InYear.form("9.99", i -> i.atLeast("10 次").actual("5")), Month.JULY);

        assertThat(seen.findings()).extracting(Finding::code).containsExactly(FindingCode.SPENDING_BEHIND);
        assertThat(seen.findings().get(0).message(Locale.CHINESE)).isEqualTo("截至 7月底支出 9.99%，低于6月底应达到的 10%");
    }

    @Test
    void figures_and_sources_are_said_in_both_languages() {
        Monitoring seen = Monitor.using(MonitoringRules.standard())
                .look(InYear.form("30", i -> i.atLeast("100 次").actual("45")), Month.JUNE);

        assertThat(seen.explain(Locale.CHINESE)).isEqualTo("""
                        政务外网运维，截至 6月底：绿
                        产出指标/数量指标/巡检次数：实际 45次 ÷（目标 100次 × 50%）= 90%，在 [80%, 120%) 内，绿
                          本库约定：一个省级预算绩效系统的做法，不是法规
                        预算执行率：截至 6月底支出 30%，低于6月底应达到的 40%
                        预算执行率：目标完成 45%，支出 30%，相差超过 10 个百分点
                        支出 30%，目标完成 45%（只看越多越好的数字，按分值加权，每项最多 100%）
                        6月底应支出 40%：川财绩〔2025〕10号 条号不详（条文未经核对）
                        支出与完成相差不超过 10 个百分点：川财绩〔2025〕10号 条号不详（条文未经核对）
                        """);
        assertThat(seen.explain(Locale.ENGLISH))
                .contains("by the end of June: green")
                .contains("spent 30% by the end of June, below the 40% due by the end of June")
                .contains("attained 45% of the targets and spent 30% of the money, more than 10 points apart");
    }

    @Test
    void a_result_is_equal_to_its_stored_copy() throws IOException, ClassNotFoundException {
        Monitoring seen = Monitor.using(MonitoringRules.strict())
                .look(InYear.form("30", i -> i.atLeast("100 次").actual("45")), Month.JUNE);

        Monitoring copy = Copies.serialised(seen);

        assertThat(copy).isEqualTo(seen).hasSameHashCodeAs(seen);
        assertThat(copy.findings()).isEqualTo(seen.findings());
        assertThat(copy.indicators()).isEqualTo(seen.indicators());
        assertThat(Copies.serialised(seen.indicators().get(0)))
                .isEqualTo(seen.indicators().get(0));
    }
}
