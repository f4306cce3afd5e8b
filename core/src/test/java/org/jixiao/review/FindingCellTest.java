package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.review.Printed.form;
import static org.jixiao.review.Printed.row;

import java.util.Locale;
import java.util.Optional;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where on the printed form a finding points, and that it quotes what is printed there. */
class FindingCellTest {
    private static Finding only(Review review, FindingCode code) {
        return review.findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " not among " + review.findings()));
    }

    private static FormCells whole() {
        return form(row("≥5份", "5份", "50"), Printed.benefit("30"), Printed.satisfaction("10"));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -  | 3月底前完成  | -    | 5月底前完成 | 目标 3月底前完成，实际 5月底前完成
            ≥  | 24         | 人/年 | 20         | 目标 ≥24人/年，实际 20
            ≥  | ≥ 24       | 人/年 | 20人       | 目标 ≥ 24人/年，实际 20人
            正向 | 不少于24份  | 份   | 提供方案20份 | 目标 不少于24份，实际 提供方案20份
            ≥  | 95         | %    | 90%        | 目标 ≥95%，实际 90%
            """)
    void a_finding_quotes_target_and_actual_as_printed_with_the_sign_and_the_unit_of_their_columns(
            String nature, String target, String unit, String actual, String quoted) {
        RowCells row = row(target, actual, "50").withNature(nature).withUnit(unit);
        Review review = Printed.review(form(row, Printed.benefit("30"), Printed.satisfaction("10")));

        assertThat(only(review, FindingCode.MISSED_BUT_FULL).message(Locale.CHINESE))
                .startsWith(quoted + "，");
    }

    @Test
    void what_the_scorer_found_quotes_the_cells_too() {
        Review review =
                Printed.review(form(row("12月底前完成", "办理天数5天", "50"), Printed.benefit("30"), Printed.satisfaction("10")));

        assertThat(review.indicators().get(0).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.message(Locale.CHINESE))
                        .contains("12月底前完成")
                        .contains("办理天数5天"));
    }

    @Test
    void a_row_is_pointed_at_by_heading_and_cell() {
        Review review = Printed.review(form(row("≥5份", "4份", "50"), Printed.benefit("30"), Printed.satisfaction("10")));
        RowCells cells = review.indicators().get(0).cells().orElseThrow();

        assertThat(FindingCell.ofRow(only(review, FindingCode.MISSED_BUT_FULL), cells))
                .contains(new FindingCell("得分", "50"));
        assertThat(FindingCell.ofRow(
                        Finding.of(FindingCode.NOTE_EMPTY, "x", "无"), cells.with(Column.DEVIATION_NOTE, "无")))
                .contains(new FindingCell("偏差原因分析及改进措施", "无"));
        assertThat(FindingCell.ofRow(Finding.of(FindingCode.NOT_APPLICABLE, "x", "/"), cells))
                .isEmpty();
    }

    @Test
    void the_execution_is_pointed_at_by_rate_score_and_money() {
        FormCells form = whole().withTotalFunds(new FundsCells("100", "100", "120"))
                .withExecution(new ScoreCells("10", "20%", "11"));
        Review review = Printed.review(form);

        assertThat(FindingCell.ofExecution(only(review, FindingCode.RATE_MISMATCH), form))
                .contains(new FindingCell("执行率", "20%"));
        assertThat(FindingCell.ofExecution(only(review, FindingCode.SCORE_ABOVE_WEIGHT), form))
                .contains(new FindingCell("得分", "11"));
        assertThat(FindingCell.ofExecution(only(review, FindingCode.OVER_EXECUTED), form))
                .contains(new FindingCell("全年执行数", "120"));
    }

    @Test
    void the_form_is_pointed_at_by_total_grade_and_the_column_of_the_money() {
        FormCells form = whole().withTotalFunds(new FundsCells("100", "100", "95"))
                .withFunds("中央资金", new FundsCells("100", "80", "95"))
                .withTotal(new ScoreCells("100", null, "93"))
                .withGrade("差");
        Review review = Printed.review(form);

        assertThat(FindingCell.ofForm(only(review, FindingCode.TOTAL_MISMATCH), form))
                .contains(new FindingCell("得分", "93"));
        assertThat(FindingCell.ofForm(only(review, FindingCode.GRADE_MISMATCH), form))
                .contains(new FindingCell("等级", "差"));
        assertThat(FindingCell.ofForm(only(review, FindingCode.FUNDS_MISMATCH), form))
                .contains(new FindingCell("全年预算数", "100"));
        assertThat(FindingCell.ofForm(Finding.of(FindingCode.CLASS_MISSING, "x", "y"), form))
                .isEqualTo(Optional.empty());
    }

    @Test
    void a_cell_of_the_form_that_cannot_be_read_is_pointed_at() {
        FormCells form = whole().withTotalFunds(new FundsCells("100", "100", "-95"));
        Review review = Printed.review(form);

        assertThat(FindingCell.ofForm(only(review, FindingCode.UNREADABLE), form))
                .contains(new FindingCell("全年执行数", "-95"));
    }
}
