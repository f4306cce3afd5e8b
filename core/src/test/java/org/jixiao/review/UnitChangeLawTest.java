package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.review.Printed.first;
import static org.jixiao.review.Printed.named;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.finding.Finding;
import org.jixiao.value.Fraction;
import org.jixiao.value.Unit;

/** Law: a form read with another unit on both sides of a row, or with its money in 元, is the same form. */
class UnitChangeLawTest {
    /** Two units of one kind: one of the first is a whole number of the second. */
    record Units(String large, String small) {
        String in(int number) {
            return Unit.of(large).per(Unit.of(small)).times(Fraction.of(number)).toString();
        }
    }

    @Provide
    Arbitrary<Units> units() {
        return Arbitraries.of(
                new Units("公里", "米"),
                new Units("km", "m"),
                new Units("万元", "元"),
                new Units("亿元", "万元"),
                new Units("小时", "分钟"),
                new Units("天", "小时"),
                new Units("年", "个月"),
                new Units("万吨", "吨"),
                new Units("吨", "公斤"),
                new Units("公顷", "平方米"),
                new Units("平方公里", "亩"),
                new Units("万人次", "人次"),
                new Units("万平方米", "平方米"),
                new Units("%", "‰"),
                new Units("Gbps", "Mbps"),
                new Units("万kWh", "度"));
    }

    private static boolean isYear(int number) {
        return number >= 1900;
    }

    @Property(tries = 500)
    void a_row_in_other_units_scores_and_says_the_same(
            @ForAll("units") Units units,
            @ForAll @IntRange(min = 1, max = 2000) int target,
            @ForAll @IntRange(min = 0, max = 2000) int actual,
            @ForAll @IntRange(min = 0, max = 3) int sign,
            @ForAll boolean column) {
        Assume.that(!isYear(target) && !isYear(actual)); // 1900年 is a year, no duration
        // beside a unit column of % a bare number up to 1 can be a percentage that a spreadsheet lost
        // beside one of 万 a bare number 1,000 times as large can hardly be meant in it
        boolean suspicious = units.large().startsWith("万") && actual >= 1000 * target;
        boolean inColumn = column && !units.large().equals("%") && !suspicious;
        String bound = List.of("≥", "≤", "不低于", "").get(sign);
        RowCells large = cells(bound, Integer.toString(target), Integer.toString(actual), units.large(), inColumn);
        RowCells small = cells(bound, units.in(target), units.in(actual), units.small(), inColumn);
        ReviewedScore one = Printed.review(first(large)).indicators().get(0);
        ReviewedScore other = Printed.review(first(small)).indicators().get(0);

        assertThat(other.recomputed().orElseThrow().exact())
                .isEqualTo(one.recomputed().orElseThrow().exact());
        assertThat(other.recomputed().orElseThrow().score())
                .isEqualTo(one.recomputed().orElseThrow().score());
        assertThat(other.verdict()).isEqualTo(one.verdict());
        assertThat(other.cause()).isEqualTo(one.cause());
        assertThat(other.met()).isEqualTo(one.met());
        assertThat(other.findings())
                .extracting(Finding::code)
                .containsExactlyElementsOf(
                        one.findings().stream().map(Finding::code).toList());
    }

    private static RowCells cells(String bound, String target, String actual, String unit, boolean column) {
        return column
                ? named("某项", bound + target, actual, "50").withUnit(unit)
                : named("某项", bound + target + unit, actual + unit, "50");
    }

    /** A form in 元, its budget references and bare amounts too, gives the figures of the form in 万元. */
    @Property(tries = 300)
    void a_form_with_its_money_in_yuan_scores_the_same(
            @ForAll @IntRange(min = 1, max = 5000) int initial,
            @ForAll @IntRange(min = 1, max = 5000) int adjusted,
            @ForAll @IntRange(min = 0, max = 5000) int executed,
            @ForAll @IntRange(min = 0, max = 2) int kind) {
        Review wan = Printed.review(form("万元", initial, adjusted, executed, kind, 1));
        Review yuan = Printed.review(form("元", initial, adjusted, executed, kind, 10_000));

        assertThat(yuan.scorecard().total()).isEqualTo(wan.scorecard().total());
        assertThat(yuan.total().open()).isEqualTo(wan.total().open());
        assertThat(yuan.execution().recomputed().orElseThrow().exact())
                .isEqualTo(wan.execution().recomputed().orElseThrow().exact());
        assertThat(yuan.indicators())
                .extracting(row -> row.recomputed().orElseThrow().exact())
                .containsExactlyElementsOf(wan.indicators().stream()
                        .map(row -> row.recomputed().orElseThrow().exact())
                        .toList());
        assertThat(yuan.findings())
                .extracting(Finding::code)
                .containsExactlyElementsOf(
                        wan.findings().stream().map(Finding::code).toList());
    }

    private static FormCells form(String unit, int initial, int adjusted, int executed, int kind, int per) {
        String target = List.of("不超预算批复数", "≤" + amount(initial, per) + unit, amount(adjusted, per) + unit)
                .get(kind);
        RowCells cost = RowCells.row("成本指标", "经济成本指标", "支出金额")
                .withTarget(target)
                .withActual(amount(executed, per) + unit)
                .withWeight("50")
                .withScore("50");
        return first(cost)
                .withMoneyUnit(unit)
                .withTotalFunds(new FundsCells(amount(initial, per), amount(adjusted, per), amount(executed, per)));
    }

    private static String amount(int number, int per) {
        return BigDecimal.valueOf(number).multiply(BigDecimal.valueOf(per)).toPlainString();
    }
}
