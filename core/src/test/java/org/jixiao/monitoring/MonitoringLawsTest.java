package org.jixiao.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.SelfEvaluationBuilder;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;

class MonitoringLawsTest {
    @Provide
    Arbitrary<MonitoringRules> rules() {
        return Arbitraries.of(MonitoringRules.standard(), MonitoringRules.strict());
    }

    private static Colour colour(MonitoringRules rules, Month month, int target, int actual) {
        return InYear.row(rules, month, i -> i.atLeast(tenths(target)).actual(tenths(actual)))
                .colour()
                .orElseThrow();
    }

    private static BigDecimal tenths(int number) {
        return BigDecimal.valueOf(number, 1);
    }

    @Property
    void a_larger_actual_is_never_a_worse_colour(
            @ForAll("rules") MonitoringRules rules,
            @ForAll Month month,
            @ForAll @IntRange(min = -50, max = 300) int target,
            @ForAll @IntRange(min = -50, max = 400) int actual,
            @ForAll @IntRange(min = 0, max = 100) int more) {
        assertThat(colour(rules, month, target, actual + more))
                .isGreaterThanOrEqualTo(colour(rules, month, target, actual));
    }

    @Property
    void the_same_actual_in_a_later_month_is_never_a_better_colour(
            @ForAll("rules") MonitoringRules rules,
            @ForAll Month month,
            @ForAll Month other,
            @ForAll @IntRange(min = 1, max = 300) int target,
            @ForAll @IntRange(min = 0, max = 400) int actual) {
        Month early = month.compareTo(other) < 0 ? month : other;
        Month late = early == month ? other : month;

        assertThat(colour(rules, late, target, actual)).isLessThanOrEqualTo(colour(rules, early, target, actual));
    }

    @Property
    void a_larger_actual_is_never_better_where_less_is_better(
            @ForAll("rules") MonitoringRules rules,
            @ForAll Month month,
            @ForAll @IntRange(min = 0, max = 300) int target,
            @ForAll @IntRange(min = 0, max = 400) int actual,
            @ForAll @IntRange(min = 0, max = 100) int more) {
        Colour less = InYear.row(rules, month, i -> i.atMost(tenths(target)).actual(tenths(actual)))
                .colour()
                .orElseThrow();
        Colour larger = InYear.row(rules, month, i -> i.atMost(tenths(target)).actual(tenths(actual + more)))
                .colour()
                .orElseThrow();

        assertThat(larger).isLessThanOrEqualTo(less);
    }

    @Property
    void another_unit_on_both_sides_changes_nothing(
            @ForAll("rules") MonitoringRules rules,
            @ForAll Month month,
            @ForAll @IntRange(min = 1, max = 300) int target,
            @ForAll @IntRange(min = 0, max = 400) int actual) {
        MonitoredIndicator hours =
                InYear.row(rules, month, i -> i.atLeast(target + " 小时").actual(actual + " 小时"));
        MonitoredIndicator minutes =
                InYear.row(rules, month, i -> i.atLeast(target * 60 + " 分钟").actual(actual * 60 + " 分钟"));
        MonitoredIndicator both =
                InYear.row(rules, month, i -> i.atLeast(target + " 小时").actual(actual * 60 + " 分钟"));

        assertThat(List.of(minutes, both)).allSatisfy(other -> {
            assertThat(other.rate()).isEqualTo(hours.rate());
            assertThat(other.colour()).isEqualTo(hours.colour());
        });
    }

    @Property
    void another_unit_of_the_money_changes_nothing(
            @ForAll Month month, @ForAll @IntRange(min = 0, max = 200) int spent) {
        SelfEvaluation wan =
                InYear.form(Integer.toString(spent), i -> i.atLeast("10 次").actual("5"));
        SelfEvaluation yuan = SelfEvaluation.forProject("政务外网运维", Year.of(2025))
                .totalFunds(
                        Money.yuan(1_000_000),
                        Money.yuan(1_000_000),
                        Money.of(BigDecimal.valueOf(spent * 10_000L), MoneyUnit.YUAN))
                .output(o ->
                        o.quantity("巡检次数", i -> i.atLeast("10 次").actual("5").weight(90)))
                .build();
        Monitor monitor = Monitor.using(MonitoringRules.standard());

        assertThat(monitor.look(yuan, month)).isEqualTo(monitor.look(wan, month));
        assertThat(monitor.look(yuan, month).findings())
                .isEqualTo(monitor.look(wan, month).findings());
    }

    @Property
    void the_order_of_rows_changes_no_colour_no_share_and_no_finding(
            @ForAll Month month, @ForAll List<@IntRange(min = 0, max = 200) Integer> actuals, @ForAll long seed) {
        List<Integer> order = new ArrayList<>(new HashSet<>(actuals));
        Monitoring first = look(order, month);
        Collections.shuffle(order, new Random(seed));
        Monitoring other = look(order, month);

        assertThat(other.colour()).isEqualTo(first.colour());
        assertThat(other.attained()).isEqualTo(first.attained());
        assertThat(other.findings()).isEqualTo(first.findings());
        assertThat(other.indicators()).containsExactlyInAnyOrderElementsOf(first.indicators());
    }

    private static Monitoring look(List<Integer> actuals, Month month) {
        SelfEvaluationBuilder form = SelfEvaluation.forProject("政务外网运维", Year.of(2025))
                .totalFunds(Money.wan(100), Money.wan(100), Money.wan(30));
        actuals.forEach(actual -> form.output(o ->
                o.quantity("巡检" + actual, i -> i.atLeast(100).actual(actual).weight(actual % 7 + 1))));
        form.output(o -> o.quality("验收", i -> i.rated("优良中低差").actual("优").weight(1)));
        return Monitor.using(MonitoringRules.standard()).look(form.build(), month);
    }
}
