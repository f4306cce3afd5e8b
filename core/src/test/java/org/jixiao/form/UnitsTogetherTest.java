package org.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.value.Money.wan;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a target and an actual in two units are brought together (core/docs, reading 11.7): a unit is never dropped. */
class UnitsTogetherTest {
    @ParameterizedTest(name = "{0}{1} beside {2}{3}")
    @CsvSource({
        // a bare number takes the unit of the other side
        "100, 个, 90, '', 100 : 90 个",
        "100, '', 90, 个, 100 : 90 个",
        "100, '', 90, '', 100 : 90 ",
        "100, 勒克斯, 90, '', 100 : 90 勒克斯",
        "100, '', 90, 勒克斯, 100 : 90 勒克斯",
        // what is of one kind converts
        "5, km, 5000, 米, 5 : 5 km",
        "100, 万吨, 1000000, 吨, 100 : 100 万吨",
        "12, 个月, 1, 年, 12 : 12 个月",
        "2, 季度, 6, 个月, 2 : 2 季度",
        "95, %, 960, ‰, 95 : 96 %",
        "1, 万kWh, 10000, 度, 1 : 1 万kWh",
        "1, 公顷, 15, 亩, 1 : 1 公顷",
        "12, 人/年, 1, 人/月, 12 : 12 人/年",
        "100, 元/平方米, 1, 万元/平方米, 100 : 10000 元/平方米",
        // a bare 万 takes the unit of the other side
        "1, 万人, 1.2, 万, 1 : 1.2 万人",
        "10000, 人, 1.2, 万, 10000 : 12000 人",
        "1.2, 万, 12000, 人, 12000 : 12000 人",
        "1.2, 万, 13000, 元, 1.2 : 1.3 万",
        "2, 亿, 3, 亿立方米, 2 : 3 亿立方米",
        // counted words stand for one another
        "5, 个, 4, 项, 5 : 4 个 assumed",
        "180, 人, 176, 名, 180 : 176 人 assumed",
        "2, 万人, 20000, 名, 2 : 2 万人 assumed",
        "4, 次/年, 4, 次, 4 : 4 次/年 assumed",
        "4, 次, 5, 次/年, 4 : 5 次 assumed",
        "4, 件/次, 5, 次, 4 : 5 件/次 assumed",
        "4, 次, 5, 件/次, 4 : 5 次 assumed",
        "4, 万/年, 5, 万元, 4 : 5 万/年 assumed",
        "4, 个, 5, 个, 4 : 5 个",
        // different kinds, and kinds that nobody knows
        "100, 万元, 30, 天, UNIT_MISMATCH",
        "100, %, 30, 个, UNIT_MISMATCH",
        "100, 次/年, 30, 元, UNIT_MISMATCH",
        "100, 平方米, 30, 米, UNIT_MISMATCH",
        "100, 元, 30, 元/天, UNIT_MISMATCH",
        "100, 分, 98, %, UNIT_MISMATCH",
        "500, 勒克斯, 500, 平方米, UNIT_UNKNOWN",
        "500, 平方米, 500, 勒克斯, UNIT_UNKNOWN",
        "500, 勒克斯, 500, 坎德拉, UNIT_UNKNOWN",
        "500, 勒克斯, 50, 个, UNIT_UNKNOWN",
        "5, 万, 50000, 勒克斯, 50000 : 50000 勒克斯",
    })
    void two_units_are_brought_together_or_the_numbers_are_not_compared(
            String target, String targetUnit, String actual, String actualUnit, String told) {
        assertThat(told(Nature.AT_LEAST, "带宽", target, targetUnit, actual, actualUnit))
                .isEqualTo(told.equals("100 : 90 ") ? "100 : 90" : told);
    }

    @ParameterizedTest(name = "{0} {1}{2} beside {3}{4}")
    @CsvSource({
        "AT_MOST, 1, 个月, 20, 天, met",
        "AT_MOST, 1, 个月, 28, 天, met",
        "AT_MOST, 1, 个月, 29, 天, CALENDAR",
        "AT_MOST, 1, 个月, 31, 天, CALENDAR",
        "AT_MOST, 1, 年, 365, 天, met",
        "AT_MOST, 1, 年, 366, 天, CALENDAR",
        "AT_MOST, 1, 年, 8784, 小时, CALENDAR",
        "AT_MOST, 1, 年, 8760, 小时, met",
        "AT_MOST, 31, 天, 1, 个月, met",
        "AT_MOST, 30, 天, 1, 个月, CALENDAR",
        "AT_LEAST, 1, 个月, 31, 天, met",
        "AT_LEAST, 1, 个月, 30, 天, CALENDAR",
        "AT_LEAST, 28, 天, 1, 个月, met",
        "AT_LEAST, 29, 天, 1, 个月, CALENDAR",
        "AT_LEAST, 3, 年, 1098, 天, met",
        "AT_LEAST, 3, 年, 1097, 天, CALENDAR",
        "AT_LEAST, 5, 周, 1, 个月, CALENDAR",
        "AT_LEAST, 4, 周, 1, 个月, met",
        "AT_MOST, 1, 个月, 5, 工作日, UNIT_MISMATCH",
    })
    void months_beside_days_are_compared_where_every_calendar_gives_the_same_answer(
            Nature nature, String target, String targetUnit, String actual, String actualUnit, String told) {
        Indicator row = row(nature, "带宽", target, targetUnit, actual, actualUnit);

        assertThat(row.comparison()
                        .map(numbers -> numbers.actual().equals(numbers.target()) ? "met" : "missed")
                        .orElseGet(() -> row.incomparable().orElseThrow().toString()))
                .isEqualTo(told);
    }

    @ParameterizedTest(name = "{0} {1}{2} beside {3}{4}")
    @CsvSource({
        // as a bare amount, 元 where that makes it money of the form
        "AT_MOST, 350, 万元, 3448570.20, '', 350 : 344.85702 万元 assumed",
        "AT_MOST, 350, 万元, 3500000, '', 350 : 350 万元 assumed",
        "AT_MOST, 3448570.20, '', 344.85702, 万元, 344.85702 : 344.85702 万元 assumed",
        "AT_MOST, 350, 万元, 3448600, '', 350 : 344.86 万元 assumed",
        "AT_MOST, 350, 万元, 3448000, '', UNIT_SUSPECTED",
        "AT_MOST, 350, 万元, 350000, '', UNIT_SUSPECTED",
        "AT_MOST, 3448000, '', 344.8, 万元, UNIT_SUSPECTED",
        "AT_MOST, 350, 万元, 349999, '', 350 : 349999 万元",
        "AT_MOST, 350, 万元, 3448570.20, 元, 350 : 344.85702 万元",
        // a bare percentage that a spreadsheet lost
        "AT_LEAST, 95, %, 0.97, '', UNIT_SUSPECTED",
        "AT_LEAST, 95, %, 1, '', UNIT_SUSPECTED",
        "AT_LEAST, 50, %, 0.2, '', UNIT_SUSPECTED",
        "AT_LEAST, 30, %, 0.4, '', UNIT_SUSPECTED",
        "AT_LEAST, 30, %, 0.3, '', UNIT_SUSPECTED",
        "AT_LEAST, 30, %, 0.29, '', 30 : 0.29 %",
        "AT_LEAST, 1, %, 0.4, '', 1 : 0.4 %",
        "AT_LEAST, 95, %, 0, '', 95 : 0 %",
        "AT_LEAST, 95, %, 1.1, '', 95 : 1.1 %",
        "AT_LEAST, 95, %, 0.97, %, 95 : 0.97 %",
        "AT_MOST, 95, %, 0.97, '', 95 : 0.97 %",
        "AT_LEAST, 95, 个, 0.97, '', 95 : 0.97 个",
    })
    void a_bare_number_that_can_hardly_be_meant_in_the_unit_of_the_other_side_is_no_guess(
            Nature nature, String target, String targetUnit, String actual, String actualUnit, String told) {
        assertThat(told(nature, "支出金额", target, targetUnit, actual, actualUnit)).isEqualTo(told);
    }

    /** Law: numbers of one kind compare alike whatever units of that kind they stand in. */
    @Property(tries = 500)
    void a_change_of_both_units_changes_no_ratio(
            @ForAll @IntRange(min = 0, max = 100_000) int target,
            @ForAll @IntRange(min = 0, max = 100_000) int actual,
            @ForAll @IntRange(min = 0, max = 5) int pair) {
        String[][] pairs = {{"公里", "米"}, {"万吨", "千克"}, {"平方公里", "亩"}, {"小时", "秒"}, {"年", "月"}, {"万人", "人"}};
        Unit large = Unit.of(pairs[pair][0]);
        Unit small = Unit.of(pairs[pair][1]);
        Comparison one = numbers(Quantity.of(target, large), Quantity.of(actual, large));
        Comparison other = numbers(
                Quantity.of(target, large).in(small), Quantity.of(actual, large).in(small));
        Comparison mixed =
                numbers(Quantity.of(target, large), Quantity.of(actual, large).in(small));
        Assume.that(target > 0);

        assertThat(other.actual().dividedBy(other.target()))
                .isEqualTo(one.actual().dividedBy(one.target()));
        assertThat(mixed).isEqualTo(one);
        assertThat(other.direction()).isEqualTo(one.direction());
    }

    /** Law: two units that neither convert nor stand for one another never give a score. */
    @Property(tries = 300)
    void a_unit_of_its_own_is_never_dropped(
            @ForAll @IntRange(min = 1, max = 1_000_000) int number, @ForAll @IntRange(min = 0, max = 9) int at) {
        String other = new String[] {"个", "元", "%", "天", "月", "米", "吨", "人/年", "坎德拉", "台班"}[at];
        Quantity own = new Quantity(Fraction.of(number), Unit.named("勒克斯"));
        Quantity beside = new Quantity(Fraction.of(number), Unit.named(other));

        assertThat(row(Nature.AT_LEAST, "照度", own, beside).incomparable()).contains(Incomparable.UNIT_UNKNOWN);
        assertThat(row(Nature.AT_LEAST, "照度", beside, own).incomparable()).contains(Incomparable.UNIT_UNKNOWN);
        assertThat(row(Nature.AT_LEAST, "照度", own, own).comparison()).isPresent();
    }

    private static Comparison numbers(Quantity target, Quantity actual) {
        return row(Nature.AT_LEAST, "带宽", target, actual).comparison().orElseThrow();
    }

    private static String told(
            Nature nature, String name, String target, String targetUnit, String actual, String actualUnit) {
        Indicator row = row(nature, name, target, targetUnit, actual, actualUnit);
        return row.comparison()
                .map(numbers -> (numbers.target() + " : " + numbers.actual() + " " + numbers.unit()).strip()
                        + (numbers.unitAssumed() ? " assumed" : ""))
                .orElseGet(() -> row.incomparable().orElseThrow().toString());
    }

    private static Indicator row(
            Nature nature, String name, String target, String targetUnit, String actual, String actualUnit) {
        return row(
                nature,
                name,
                new Quantity(Fraction.parse(target), Unit.named(targetUnit)),
                new Quantity(Fraction.parse(actual), Unit.named(actualUnit)));
    }

    /** On a form with a budget of 350万元, of which 344.85702万元 were executed. */
    private static Indicator row(Nature nature, String name, Quantity target, Quantity actual) {
        return Forms.begun()
                .totalFunds(wan("350"), wan("350"), wan("344.85702"))
                .output(o -> o.quantity(
                        name,
                        i -> i.target(new QuantityTarget(nature, target))
                                .actual(new QuantityActual(actual))
                                .weight(10)))
                .build()
                .indicators()
                .indicators()
                .get(0);
    }
}
