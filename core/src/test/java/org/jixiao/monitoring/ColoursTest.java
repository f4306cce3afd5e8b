package org.jixiao.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Provenance;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.InvalidValueException;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R34: colours by a ÷ (t ÷ 12 · month), each edge at it and beside it. */
class ColoursTest {
    private static final Provenance OWN = Provenance.byDefault("测试", "test");

    @ParameterizedTest
    @CsvSource({
        "-1, RED",
        "0, RED",
        "59.99, RED",
        "60, YELLOW",
        "79.99, YELLOW",
        "80, GREEN",
        "100, GREEN",
        "119.99, GREEN",
        "120, BLUE",
        "1000, BLUE"
    })
    void at_the_end_of_the_year_the_rate_is_actual_by_target(String actual, Colour colour) {
        assertThat(InYear.row(Month.DECEMBER, i -> i.atLeast("100 次").actual(actual + " 次"))
                        .colour())
                .contains(colour);
    }

    @ParameterizedTest
    @CsvSource({
        "JANUARY, 4.99, RED",
        "JANUARY, 5, YELLOW",
        "JUNE, 29.99, RED",
        "JUNE, 30, YELLOW",
        "JUNE, 40, GREEN",
        "JUNE, 59.99, GREEN",
        "JUNE, 60, BLUE",
        "SEPTEMBER, 45, YELLOW",
        "SEPTEMBER, 90, BLUE"
    })
    void within_the_year_so_many_twelfths_of_the_target_are_due(Month month, String actual, Colour colour) {
        assertThat(InYear.row(month, i -> i.atLeast("100 次").actual(actual + " 次"))
                        .colour())
                .contains(colour);
    }

    @Test
    void months_that_have_no_end_in_decimals_are_exact() {
        // 1/12 of 1: 0.05 is 60 %
        MonitoredIndicator row = InYear.row(Month.JANUARY, i -> i.atLeast("1 次").actual("0.05 次"));

        assertThat(row.rate()).contains(Fraction.of(3, 5));
        assertThat(row.colour()).contains(Colour.YELLOW);
        assertThat(row.expected()).contains(new Quantity(Fraction.of(1, 12), Unit.of("次")));
    }

    @ParameterizedTest
    @CsvSource({"60, RED", "60.01, YELLOW", "80, YELLOW", "80.01, GREEN", "120, GREEN", "120.01, BLUE"})
    void by_the_strict_rules_each_edge_belongs_to_the_lower_colour(String actual, Colour colour) {
        assertThat(InYear.row(
                                MonitoringRules.strict(),
                                Month.DECEMBER,
                                i -> i.atLeast("100 次").actual(actual + " 次"))
                        .colour())
                .contains(colour);
    }

    @ParameterizedTest
    @CsvSource({"9.99, GREEN, GREEN", "10, GREEN, RED", "10.01, RED, RED"})
    void a_target_not_to_be_exceeded_is_held_against_all_of_it_in_any_month(
            String actual, Colour standard, Colour strict) {
        Consumer<IndicatorBuilder> row = i -> i.atMost("10 次").actual(actual + " 次");

        assertThat(InYear.row(Month.FEBRUARY, row).colour()).contains(standard);
        assertThat(InYear.row(Month.DECEMBER, row).colour()).contains(standard);
        assertThat(InYear.row(MonitoringRules.strict(), Month.FEBRUARY, row).colour())
                .contains(strict);
        assertThat(InYear.row(Month.FEBRUARY, row).rate()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9.99, GREEN", "10, RED"})
    void a_target_with_the_sign_below_is_red_where_it_is_reached(String actual, Colour colour) {
        assertThat(InYear.row(Month.JUNE, i -> i.lessThan("10 次").actual(actual + " 次"))
                        .colour())
                .contains(colour);
    }

    @ParameterizedTest
    @CsvSource({"-1, RED", "0, GREEN", "5, GREEN"})
    void where_nothing_is_due_yet_any_actual_but_a_negative_one_is_green(String actual, Colour colour) {
        MonitoringRules from = MonitoringRules.standard().withShares(Map.of(Month.JULY, Fraction.ONE), OWN);

        assertThat(InYear.row(from, Month.JUNE, i -> i.atLeast("10 次").actual(actual + " 次"))
                        .colour())
                .contains(colour);
        assertThat(InYear.row(Month.JUNE, i -> i.atLeast("0 次").actual(actual + " 次"))
                        .colour())
                .contains(colour);
    }

    @ParameterizedTest
    @CsvSource({
        "0.59, RED, GREEN",
        "0.6, YELLOW, GREEN",
        "1, GREEN, GREEN",
        "1.2, BLUE, GREEN",
        "2, BLUE, GREEN",
        "2.01, BLUE, RED"
    })
    void of_a_range_the_near_end_is_due_and_the_far_end_is_the_limit(String actual, Colour more, Colour less) {
        assertThat(InYear.row(Month.DECEMBER, i -> i.range("1 份", "2 份").actual(actual))
                        .colour())
                .contains(more);
        assertThat(InYear.row(Month.JUNE, i -> i.range("1 份", "2 份").actual("0.3"))
                        .explain(Locale.CHINESE))
                .contains("实际 0.3份 ÷（目标 1份 × 50%）= 60%");

        SelfEvaluation cost = SelfEvaluation.forProject("政务外网运维", Year.of(2025))
                .cost(c -> c.economic(
                        "单价", i -> i.range("1 元", "2 元").actual(actual + " 元").weight(40)))
                .build();
        assertThat(Monitor.using(MonitoringRules.standard())
                        .look(cost, Month.JUNE)
                        .colour())
                .contains(less);
    }

    @ParameterizedTest
    @CsvSource({"-11, RED", "-10, GREEN", "0, GREEN"})
    void a_target_below_zero_has_no_shares(String actual, Colour colour) {
        assertThat(InYear.row(Month.JUNE, i -> i.atLeast("-10 %").actual(actual + " %"))
                        .colour())
                .contains(colour);
    }

    @ParameterizedTest
    @CsvSource({"FEBRUARY, 0", "MARCH, 20", "MAY, 20", "JUNE, 50", "DECEMBER, 100"})
    void an_author_names_the_shares_of_some_months_and_the_others_follow_the_one_before(Month month, int due) {
        MonitoringRules own = MonitoringRules.standard()
                .withShares(
                        Map.of(
                                Month.JANUARY,
                                Fraction.ZERO,
                                Month.DECEMBER,
                                Fraction.ONE,
                                Month.JUNE,
                                Fraction.parse("50%"),
                                Month.MARCH,
                                Fraction.parse("20%")),
                        OWN);
        MonitoredIndicator row = InYear.row(own, month, i -> i.atLeast("100 次").actual("20 次"));

        assertThat(row.expected().orElseThrow().number()).isEqualTo(Fraction.of(due));
        assertThat(row.explain(Locale.ENGLISH)).contains("shares that are due: library default: test");
    }

    @Test
    void what_is_no_pair_of_numbers_has_no_colour_and_says_why() {
        assertThat(explained(i -> i.rated("优良中低差").actual("优"))).contains("目标和实际不都是数字");
        assertThat(explained(i -> i.due(LocalDate.of(2025, 11, 30)).actual("2025-05-30")))
                .contains("目标和实际不都是数字");
        assertThat(explained(i -> i.atLeast("10 次").notReported())).contains("单元格空白");
        assertThat(explained(i -> i.atLeast("10 次").notApplicable("取消"))).contains("不适用");
        assertThat(explained(i -> i.atLeast("10 次").actual("10 万元"))).contains("单位不能比较");
    }

    private static String explained(Consumer<IndicatorBuilder> description) {
        MonitoredIndicator row = InYear.row(Month.JUNE, description);
        assertThat(row.colour()).isEmpty();
        assertThat(row.expected()).isEmpty();
        assertThat(row.rate()).isEmpty();
        assertThat(row.explain(Locale.ENGLISH)).contains("no pace");
        return row.explain(Locale.CHINESE);
    }

    @Test
    void a_goal_takes_its_worst_colour() {
        assertThat(Colour.worst(List.of(Colour.BLUE, Colour.YELLOW, Colour.GREEN)))
                .contains(Colour.YELLOW);
        assertThat(Colour.worst(List.of(Colour.BLUE, Colour.GREEN))).contains(Colour.GREEN);
        assertThat(Colour.worst(List.of())).isEmpty();

        SelfEvaluation form = SelfEvaluation.forProject("政务外网运维", Year.of(2025))
                .output(o -> o.quantity(
                                "巡检", i -> i.atLeast("100 次").actual("70").weight(40))
                        .quality("验收", i -> i.rated("优良中低差").actual("差").weight(10)))
                .cost(c -> c.economic("单价", i -> i.atMost("10 元").actual("11").weight(40)))
                .build();
        Monitoring june = Monitor.using(MonitoringRules.standard()).look(form, Month.JUNE);
        assertThat(june.indicators())
                .extracting(row -> row.colour().orElse(null))
                .containsExactly(Colour.BLUE, null, Colour.RED);
        assertThat(june.colour()).contains(Colour.RED);
    }

    @Test
    void the_figures_and_the_source_are_said_in_both_languages() {
        MonitoredIndicator row = InYear.row(Month.JUNE, i -> i.atLeast("100 次").actual("30"));

        assertThat(row.explain(Locale.CHINESE)).isEqualTo("""
                        产出指标/数量指标/巡检次数：实际 30次 ÷（目标 100次 × 50%）= 60%，在 [60%, 80%) 内，黄
                          本库约定：一个省级预算绩效系统的做法，不是法规
                        """);
        assertThat(row.explain(Locale.ENGLISH)).isEqualTo("""
                        产出指标/数量指标/巡检次数: actual 30次 ÷ (target 100次 × 50%) = 60%, within [60%, 80%), yellow
                          library default: the practice of one provincial system of budget performance, no law
                        """);
    }

    @Test
    void rules_that_leave_a_number_without_a_colour_or_fall_are_refused() {
        Bands<Colour> hole = Bands.<Colour>over(Interval.atLeast(Fraction.ZERO))
                .band(Interval.atLeast(Fraction.ZERO), Colour.GREEN)
                .build();
        Bands<Colour> falling = Bands.<Colour>over(Interval.all())
                .band(Interval.lessThan(Fraction.ZERO), Colour.GREEN)
                .band(Interval.atLeast(Fraction.ZERO), Colour.RED)
                .build();

        for (Bands<Colour> wrong : List.of(hole, falling)) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> MonitoringRules.standard().withColours(wrong, false, OWN))
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("monitoring.colours"));
        }
    }

    @Test
    void shares_that_fall_or_lie_outside_0_to_1_are_refused() {
        MonitoringRules rules = MonitoringRules.standard();
        for (Map<Month, Fraction> wrong : List.of(
                Map.<Month, Fraction>of(),
                Map.of(Month.MAY, Fraction.of(2)),
                Map.of(Month.MAY, Fraction.of(-1)),
                Map.of(Month.MAY, Fraction.ONE, Month.JUNE, Fraction.of(1, 2)))) {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> rules.withShares(wrong, OWN));
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> rules.withSpendingMarks(wrong, OWN));
        }
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> rules.withGap(Fraction.of(-1, 10), OWN));
    }

    @Test
    void colours_of_an_author_are_taken_with_their_source() {
        Bands<Colour> two = Bands.<Colour>over(Interval.all())
                .band(Interval.parse("(-∞, 50%)"), Colour.RED)
                .band(Interval.parse("[50%, +∞)"), Colour.GREEN)
                .build();
        MonitoringRules own = MonitoringRules.standard().withColours(two, true, OWN);

        assertThat(InYear.row(own, Month.DECEMBER, i -> i.atLeast("10 次").actual("5"))
                        .colour())
                .contains(Colour.GREEN);
        assertThat(InYear.row(own, Month.DECEMBER, i -> i.atMost("10 次").actual("10"))
                        .colour())
                .contains(Colour.RED);
        assertThat(InYear.row(own, Month.DECEMBER, i -> i.atMost("10 次").actual("10"))
                        .explain(Locale.CHINESE))
                .contains("实际 10次，没有低于目标 10次，红")
                .contains("本库约定：测试");
    }
}
