package org.jixiao.notation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jixiao.cells.RowCells;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Target;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.value.MoneyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as forms write them, and what is none (core/docs, reading 5). */
class DateTextTest {
    private static final Year FORM = Year.of(2023);

    @ParameterizedTest
    @CsvSource({
        "12月底前, 2023-12-31",
        "2023年11月前, 2023-11-30",
        "2023年11月底, 2023-11-30",
        "2022.12.31, 2022-12-31",
        "2022.10, 2022-10-31",
        "2022-10-05, 2022-10-05",
        "2022/10/5, 2022-10-05",
        "2022年10月5日, 2022-10-05",
        "2022年10月5日前, 2022-10-05",
        "2022年10月5日之前, 2022-10-05",
        "11月底, 2023-11-30",
        "11月末, 2023-11-30",
        "11月内, 2023-11-30",
        "11月, 2023-11-30",
        "11月份, 2023-11-30",
        "11月15日, 2023-11-15",
        "11月15日前, 2023-11-15",
        "2月, 2023-02-28",
        "2024年2月, 2024-02-29",
        "20231231, 2023-12-31",
        "20231231前, 2023-12-31",
        "10月上旬, 2023-10-10",
        "10月中旬, 2023-10-20",
        "10月下旬, 2023-10-31",
        "2022年2月下旬, 2022-02-28",
        "四季度前, 2023-12-31",
        "第三季度, 2023-09-30",
        "1季度, 2023-03-31",
        "2022年二季度, 2022-06-30",
        "上半年, 2023-06-30",
        "下半年, 2023-12-31",
        "2022年上半年, 2022-06-30",
        "年底前, 2023-12-31",
        "年底, 2023-12-31",
        "年末, 2023-12-31",
        "年内, 2023-12-31",
        "2022年底, 2022-12-31",
        "2022年底前, 2022-12-31",
        "2024年, 2024-12-31",
        "当年11月前, 2023-11-30",
        "当年年底前, 2023-12-31",
        "本年11月, 2023-11-30",
        "次年3月, 2024-03-31",
        "十二月底前, 2023-12-31",
        "十月, 2023-10-31",
        "≤12月底, 2023-12-31",
    })
    void every_notation_of_a_date_is_read(String text, LocalDate day) {
        assertThat(DateText.read(text, FORM)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "11月底前完成, 2023-11-30",
        "9月底完成项目验收, 2023-09-30",
        "2023年12月31日之前完成, 2023-12-31",
        "2023年12月31日前完成竣工验收, 2023-12-31",
        "12月底前全部完成, 2023-12-31",
        "12月底前拨付到位, 2023-12-31",
        "已于11月完成, 2023-11-30",
        "于2023年11月底前完成, 2023-11-30",
        "截至12月底, 2023-12-31",
        "不晚于12月31日, 2023-12-31",
        "年底前完成, 2023-12-31",
        "10月上旬完成, 2023-10-10",
        "当年11月前完成, 2023-11-30",
    })
    void words_of_finishing_around_a_date_are_no_part_of_it(String text, LocalDate day) {
        assertThat(DateText.read(text, FORM)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "12.31前, 2023-12-31",
        "2023年12.31, 2023-12-31",
        "2023年12月31日(含)前, 2023-12-31",
        "2023年11月30日(周四)前, 2023-11-30",
        "前三季度, 2023-09-30",
        "当年, 2023-12-31",
        "9月份, 2023-09-30",
    })
    void brackets_and_words_around_it_change_no_date(String text, LocalDate day) {
        assertThat(DateText.read(text, FORM)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2023年10月31日前资金全部拨付到位, 2023-10-31",
        "资金拨付到位时间为2023年10月31日, 2023-10-31",
        "12月底前资金全部拨付到位, 2023-12-31",
        "10月份资金拨付,",
        "2023年10月31日前拨付2笔,",
        "'截至2023年10月31日,运行平稳',",
        "2023年13月31日前上报,",
    })
    void a_sentence_of_one_clause_with_one_certain_date_is_that_date(String text, @Nullable LocalDate day) {
        assertThat(DateText.readInSentence(text, FORM)).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource({"2023年10月20日, true", "1-12月, true", "2024.01-2024.12, true", "3个月, false", "12月, false", "2050.6, false"
    })
    void a_full_date_and_a_period_are_no_number(String text, boolean noNumber) {
        assertThat(DateText.isNoNumber(text, FORM)).isEqualTo(noNumber);
    }

    @ParameterizedTest
    @CsvSource({"11.30, 2023-11-30", "9.5, 2023-09-05"})
    void a_month_and_a_day_are_a_date_beside_a_deadline_alone(String text, LocalDate day) {
        assertThat(DateText.readBesideDeadline(text, FORM)).contains(day);
        assertThat(DateText.read(text, FORM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021.7.14-2022.7.14, 2022-07-14",
        "2022.5-2023.4, 2023-04-30",
        "2022年5月-2023年4月, 2023-04-30",
        "2022年5月至2023年4月, 2023-04-30",
        "3月-11月, 2023-11-30",
        "1-12月, 2023-12-31",
        "1至12月, 2023-12-31",
    })
    void a_period_stands_for_its_last_day(String text, LocalDate day) {
        assertThat(DateText.readPeriod(text, FORM)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2022年13月",
                "13月",
                "2022年2月30日",
                "2022.0.5",
                "20221331",
                "2022-10/5",
                "5季度",
                "按时完成",
                "12",
                "2022",
                "2023年12月31日前完成3项",
                "6个月",
                "17个月",
                "12月18次",
                "100%",
                "3天",
                "11月底前未完成",
                "11.30",
                "2050.65",
                "5.18元",
                "7×24小时"
            })
    void what_is_no_date_is_not_read_as_one(String text) {
        assertThat(DateText.read(text, FORM)).isEmpty();
    }

    @ParameterizedTest(name = "{0}/{1} {2}")
    @CsvSource({
        "产出指标, 数量指标, 发电量, 2050.6",
        "产出指标, 数量指标, 面积, 2022.10",
        "成本指标, 经济成本指标, 支出, 2022.1",
        "效益指标, 经济效益指标, 增收, 2023.12",
        "产出指标, 数量指标, 编码数, 20231231",
        "产出指标, 数量指标, 服务时长, 9月",
        "产出指标, 数量指标, 服务时长, 17个月",
        "产出指标, 时效指标, 建设情况, 17个月",
        "产出指标, 时效指标, 建设情况, 90天",
        "产出指标, 数量指标, 培训期数, 11.30",
    })
    void an_amount_that_looks_like_a_date_stays_a_number(String level1, String level2, String name, String cell) {
        assertThat(target(level1, level2, name, "", cell)).isNotInstanceOf(DeadlineTarget.class);
    }

    @ParameterizedTest(name = "{0} {1} beside a unit column {2}")
    @CsvSource({
        "完成时间, 12月底前, /, 2023-12-31前",
        "完成时间, 12月底前, 月, 2023-12-31前",
        "完成时间, 12月底前, 项, 2023-12-31前",
        "完成时间, 12月底前完成, '', 2023-12-31前",
        "完成时间, 12, 月, 2023-12-31前",
        "完成时间, 2050.6, '', 2050-06-30前",
        "项目进度, 9月, '', 2023-09-30前",
    })
    void a_month_in_a_timeliness_row_is_never_a_number(String name, String cell, String unit, String read) {
        assertThat(target("产出指标", "时效指标", name, unit, cell)).hasToString(read);
    }

    /** Law: a month stands for its last day, however it is written. */
    @Property
    void a_month_stands_for_its_last_day(
            @ForAll @IntRange(min = 1950, max = 2090) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        LocalDate last = YearMonth.of(year, month).atEndOfMonth();

        for (String text :
                new String[] {"%d年%d月", "%d年%d月底前", "%d年%02d月底", "%d.%d", "%d-%02d", "%d年%d月下旬", "%d年%d月前完成"}) {
            assertThat(DateText.read(String.format(text, year, month), FORM)).contains(last);
        }
        assertThat(DateText.read(month + "月底前", Year.of(year))).contains(last);
    }

    /** Law: a day is read in every notation, and one that the month does not have in none. */
    @Property
    void a_day_is_read_in_every_notation_where_the_month_has_it(
            @ForAll @IntRange(min = 1950, max = 2090) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 31) int day) {
        boolean exists = day <= YearMonth.of(year, month).lengthOfMonth();

        for (String text :
                new String[] {"%d年%d月%d日", "%d.%d.%d", "%d-%02d-%02d", "%d/%d/%d", "%d%02d%02d", "%d年%d月%d日前完成"}) {
            assertThat(DateText.read(String.format(text, year, month, day), FORM)
                            .filter(read -> read.equals(
                                    LocalDate.of(year, month, Math.min(day, 28)).withDayOfMonth(exists ? day : 1))))
                    .as(text)
                    .matches(read -> read.isPresent() == exists);
        }
    }

    private static Target target(String level1, String level2, String name, String unit, String cell) {
        return IndicatorNotation.of(FORM, FundsRow.empty(), MoneyUnit.WAN)
                .read(RowCells.row(level1, level2, name).withTarget(cell).withUnit(unit))
                .target()
                .value()
                .orElseThrow();
    }
}
