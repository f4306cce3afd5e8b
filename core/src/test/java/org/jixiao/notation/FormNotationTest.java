package org.jixiao.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jixiao.cells.CellMistake;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.form.Actual.NotReported;
import org.jixiao.form.Indicator;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.notation.internal.ReadingProblem;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole form from text: everything that can be read, and every mistake at once. */
class FormNotationTest {
    private static final RowCells SOUND = RowCells.row("产出指标", "数量指标", "报告数量")
            .withTarget("≥5份")
            .withActual("7份")
            .withWeight("10")
            .with(Column.KEY, "r-1");
    private static final RowCells RATED = RowCells.row("产出指标", "质量指标", "工作质量")
            .withTarget("优良中低差")
            .withActual("良")
            .withWeight("10");
    private static final FormCells FORM = FormCells.form("f-1", "tongzhou", 2024, "某项目");

    private static ReadForm read(RowCells... rows) {
        return FormNotation.read(FORM.withIndicators(List.of(rows)));
    }

    private static List<String> codes(ReadForm read) {
        return read.mistakes().stream()
                .map(mistake -> mistake.row() + " " + mistake.field() + " " + mistake.code())
                .toList();
    }

    @Test
    void text_is_read_as_users_write_it() {
        ReadForm read = FormNotation.read(FORM.withTotalFunds(new FundsCells("1,200", "１２００", "600万元"))
                .withExecution(new ScoreCells("10分", null, null))
                .withIndicators(List.of(
                        SOUND.withNature("正向").withTarget("1,200").withUnit("份").withActual("１２００份"),
                        SOUND.withTarget("≥95％").withActual("95.5％"),
                        RowCells.row("产出指标", "时效指标", "完成时间")
                                .withTarget("2024年11月")
                                .withActual("2024.10")
                                .withWeight("10"))));

        assertThat(read.mistakes()).isEmpty();
        SelfEvaluation form = read.form().orElseThrow();
        assertThat(form.funds().total().adjusted()).contains(Money.wan(1200));
        assertThat(form.indicators().indicators())
                .extracting(row -> row.target() + " " + row.actual())
                .containsExactly("≥1200份 1200份", "≥95% 95.5%", "2024-11-30前 2024-10-31");
    }

    @Test
    void all_mistakes_come_back_at_once_and_the_rest_is_kept() {
        FormCells cells = FormCells.form("f-1", "tongzhou", 2024, " ")
                .withMoneyUnit("吨")
                .withTotalFunds(new FundsCells("八十", "80", "75或76"))
                .withFunds("中央资金", new FundsCells("-3", null, null))
                .withExecution(new ScoreCells("十", "很高", null))
                .withIndicators(List.of(
                        SOUND,
                        RowCells.row("", "数量指标", "甲")
                                .withNature("斜向")
                                .withTarget("≥5份")
                                .withActual("较多")
                                .withWeight("许多")
                                .with(Column.DEDUCTION, "少许")
                                .with(Column.AWARD, "8"),
                        RowCells.row("产出指标", "数量指标", "指标2：").with(Column.KEY, "blank"),
                        RATED.withActual("优良中低差")
                                .withScore("不错")
                                .with(Column.AWARD, "八分")
                                .with(Column.TYPE, "等级")
                                .with(Column.START, "年初一")
                                .with(Column.SCALE, "上中下"),
                        RATED.withTarget(null)));
        ReadForm read = FormNotation.read(cells);

        assertThat(codes(read))
                .containsExactly(
                        "-1 项目名称 BLANK",
                        "-1 金额单位 UNREADABLE",
                        "-1 年初预算数 UNREADABLE",
                        "-1 年初预算数 UNREADABLE",
                        "-1 全年执行数 AMBIGUOUS",
                        "-1 分值 UNREADABLE",
                        "-1 执行率 UNREADABLE",
                        "1 一级指标 BLANK",
                        "1 绩效指标性质 NATURE_UNKNOWN",
                        "1 实际完成值 NOT_A_NUMBER",
                        "1 分值 UNREADABLE",
                        "1 评价人给分 AWARD_ON_NUMBER",
                        "1 扣分 UNREADABLE",
                        "3 得分 UNREADABLE",
                        "3 评价人给分 UNREADABLE",
                        "3 指标类型 UNREADABLE",
                        "3 开始日期 UNREADABLE",
                        "3 等级 UNREADABLE",
                        "4 年度指标值 BLANK");
        SelfEvaluation form = read.form().orElseThrow();
        assertThat(form.funds().total().adjusted()).contains(Money.wan(80));
        assertThat(form.funds().total().executed()).isEmpty();
        assertThat(form.indicators().indicators()).hasSize(4);
        assertThat(form.indicators().indicators().get(1).weight()).isEqualTo(BigDecimal.ZERO);
        assertThat(form.indicators().indicators().get(1).actual()).isEqualTo(new NotReported());
        assertThat(form.execution().weight()).isEqualTo(BigDecimal.TEN);
    }

    @ParameterizedTest
    @CsvSource({
        "TARGET, #REF!, UNREADABLE",
        "TARGET, /, BLANK",
        "ACTUAL, M.8份, UNREADABLE",
        "ACTUAL, 3份和4份, AMBIGUOUS",
        "ACTUAL, 未达到5份, NOT_A_NUMBER",
        "NATURE, ≤, NATURE_CONFLICT",
        "WEIGHT, 1001, UNREADABLE",
        "WEIGHT, -1, UNREADABLE",
        "WEIGHT, 10.1234567, UNREADABLE",
        "DEDUCTION, -1, UNREADABLE",
        "SCORE, 十分, UNREADABLE",
        "TYPE, amount, UNREADABLE",
        "START, 不详, UNREADABLE",
        "SCALE, 高低, UNREADABLE",
        "LEVEL2, ' ', BLANK",
        "NAME, '', BLANK"
    })
    void one_wrong_cell_is_one_mistake(Column column, String cell, String code) {
        ReadForm read = read(SOUND, SOUND.with(column, cell));

        assertThat(read.mistakes())
                .containsExactly(new CellMistake(
                        "r-1",
                        1,
                        SOUND.with(column, cell).where(),
                        column,
                        column.heading(),
                        code,
                        SOUND.with(column, cell).cell(column)));
        assertThat(read.form().orElseThrow().indicators().indicators()).hasSize(2);
    }

    @Test
    void a_bare_share_beside_a_column_of_percent_is_suspected() {
        ReadForm read = read(SOUND.withTarget("0.95").withUnit("%").withActual("96%"));
        assertThat(codes(read)).containsExactly("0 年度指标值 UNIT_SUSPECTED");
    }

    @Test
    void a_scale_copied_is_no_level() {
        assertThat(codes(read(RATED.withActual("优良中低差")))).containsExactly("0 实际完成值 COPIED");
    }

    @ParameterizedTest
    @CsvSource({"number, 优良中低差, 优", "rating, ≥5份, 5份", "deadline, 尽快完成, 已完成", "number, 尽快完成, 已完成"})
    void a_target_of_another_type_than_was_said_is_a_mistake(String type, String target, String actual) {
        ReadForm read = read(SOUND.withTarget(target).withActual(actual).with(Column.TYPE, type));
        assertThat(codes(read)).contains("0 年度指标值 OTHER_TYPE");
    }

    @Test
    void all_of_it_done_is_a_number_in_words() {
        assertThat(codes(read(SOUND.withTarget("100%").withActual("已完成").with(Column.TYPE, "number"))))
                .isEmpty();
    }

    @Test
    void what_is_left_open_or_struck_out_is_no_mistake() {
        ReadForm read = read(
                SOUND.withActual(null),
                SOUND.withWeight(null),
                SOUND.withActual("/").withWeight("—"),
                SOUND.withTarget("/").withActual("/"),
                SOUND.withActual("不详").with(Column.NOT_APPLICABLE, "合同未签订"));
        assertThat(read.mistakes()).isEmpty();
        assertThat(read.form().orElseThrow().indicators().indicators()).hasSize(5);
    }

    @Test
    void a_form_without_a_year_is_none_and_its_mistakes_are_told_all_the_same() {
        for (int year : new int[] {0, 24, 1899, 2200, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            ReadForm read = FormNotation.read(
                    FormCells.form("f", "", year, "某项目").withIndicators(List.of(SOUND.withActual("较多"))));
            assertThat(read.form()).isEmpty();
            assertThat(codes(read)).containsExactly("-1 年度 UNREADABLE", "0 实际完成值 NOT_A_NUMBER");
        }
    }

    @Test
    void a_stated_rate_is_kept_unless_money_beside_it_was_not_read() {
        FormCells stated = FORM.withExecution(new ScoreCells("10", "79.27%", null));
        FormCells beside = stated.withTotalFunds(new FundsCells("80", "80", "70"));
        FormCells unread = stated.withTotalFunds(new FundsCells("80", "八十", "70"));

        assertThat(rate(stated)).containsExactly(Fraction.parse("0.7927"));
        assertThat(rate(beside)).containsExactly(Fraction.parse("0.7927"));
        assertThat(rate(unread)).isEmpty();
    }

    private static List<Fraction> rate(FormCells cells) {
        return FormNotation.read(cells).form().orElseThrow().execution().statedRate().stream()
                .toList();
    }

    @Test
    void a_source_without_a_name_is_told() {
        ReadForm read = FormNotation.read(FORM.withFunds("", new FundsCells("1", "1", "1")));
        assertThat(codes(read)).containsExactly("-1 资金来源 BLANK");
    }

    @Test
    void the_key_goes_with_the_row() {
        assertThat(read(SOUND, RATED).form().orElseThrow().indicators().indicators().stream()
                        .map(Indicator::key)
                        .map(key -> key.orElse("none")))
                .containsExactly("r-1", "none");
    }

    @Test
    void a_mistake_says_in_both_languages_where_it_stands_what_stands_there_and_what_was_expected() {
        List<CellMistake> mistakes =
                new ArrayList<>(FormNotation.read(FORM.withTotalFunds(new FundsCells("80", "八十", "70"))
                                .withIndicators(List.of(SOUND, SOUND.withActual("较多"), RATED.withTarget(null))))
                        .mistakes());

        assertThat(mistakes)
                .extracting(mistake -> mistake.message(Locale.CHINESE))
                .containsExactly(
                        "【年度资金总额/全年预算数】应为：不小于 0 的金额；实际：\"八十\"",
                        "【第 2 行（产出指标/数量指标/报告数量）实际完成值】应为：一个数，因为目标是数字；实际：\"较多\"",
                        "【第 3 行（产出指标/质量指标/工作质量）年度指标值】应为：有内容的单元格；实际：空白");
        assertThat(mistakes)
                .extracting(mistake -> mistake.message(Locale.ENGLISH))
                .containsExactly(
                        "年度资金总额/全年预算数: expected an amount of 0 or more, got \"八十\"",
                        "row 2 (产出指标/数量指标/报告数量), 实际完成值: expected a number, as the target asks for one, got \"较多\"",
                        "row 3 (产出指标/质量指标/工作质量), 年度指标值: expected a cell that is filled in, got blank text");
        assertThat(mistakes.get(1).expected(Locale.CHINESE)).isEqualTo("一个数，因为目标是数字");
        assertThat(mistakes.get(1))
                .hasToString("NOT_A_NUMBER " + mistakes.get(1).message(Locale.ENGLISH));
    }

    @Test
    void every_code_has_words_for_what_was_expected_in_every_column() {
        List<String> codes = new ArrayList<>(
                Arrays.stream(ReadingProblem.values()).map(Enum::name).toList());
        codes.addAll(List.of("NATURE_UNKNOWN", "NATURE_CONFLICT", "OTHER_TYPE", "AWARD_ON_NUMBER"));
        for (String code : codes) {
            for (Column column : Column.values()) {
                CellMistake mistake = new CellMistake(null, 0, "甲/乙/丙", column, column.heading(), code, "?");
                assertThat(mistake.expected(Locale.CHINESE)).isNotEqualTo(mistake.expected(Locale.ENGLISH));
            }
        }
    }
}
