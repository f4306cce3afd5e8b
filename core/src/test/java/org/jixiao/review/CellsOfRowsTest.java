package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.review.Printed.first;
import static org.jixiao.review.Printed.form;
import static org.jixiao.review.Printed.named;
import static org.jixiao.review.Printed.row;
import static org.jixiao.review.Printed.told;

import java.util.List;
import java.util.Optional;
import org.jixiao.cells.Column;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.finding.OpenCause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of cells that cannot be judged, and why the points of a row stay open (core/docs, reading 9). */
class CellsOfRowsTest {
    @ParameterizedTest(name = "target {0}, actual {1}, {2} of 50, note {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ≥5份 | -     | 50    | -        | ACTUAL_MISSING ERROR             | BLANK_CELL
            ≥5份 | /     | 50    | -        | ACTUAL_MISSING ERROR             | BLANK_CELL
            ≥5份 | —     | 50    | -        | ACTUAL_MISSING ERROR             | BLANK_CELL
            ≥5份 | -     | 0     | 尚未开展   | NOT_ASSESSABLE INFO              | BLANK_CELL
            ≥5份 | ≥5份   | 50   | -        | ACTUAL_COPIES_TARGET WARNING     | -
            不少于5份 | 不少于5份 | 50 | -      | ACTUAL_COPIES_TARGET WARNING     | -
            不少于5份 | 提供不少于5份 | 50 | -   | ACTUAL_COPIES_TARGET WARNING     | -
            5份  | 5份   | 50    | -        | ''                               | -
            5%  | ≥5份   | 50    | -        | UNIT_MISMATCH WARNING            | UNIT
            优良中低差 | 优良中低差 | 50 | -    | ACTUAL_COPIES_TARGET WARNING     | WORDS
            完成升级 | 完成升级 | 50  | -        | ''                               | -
            ≥7次 | 已完成  | 50    | -        | NOT_A_NUMBER WARNING             | WORDS
            ≥7次 | 已完成  | 40    | 少一次     | NOT_A_NUMBER WARNING             | WORDS
            100% | 已完成 | 50    | -        | ''                               | -
            带动区域经济发展 | 区域经济得到发展 | 50 | - | NOT_ASSESSABLE WARNING      | WORDS
            优良中低差 | 群众反映热烈 | 50 | -   | NOT_ASSESSABLE WARNING           | WORDS
            8个  | 8大场景、35个子场景 | 50 | -  | AMBIGUOUS WARNING                | TWO_NUMBERS
            #REF! | 5份  | 50    | -        | UNREADABLE WARNING               | UNREADABLE
            ≥5份 | #DIV/0! | 50  | -        | UNREADABLE WARNING               | UNREADABLE
            ≥5份 | 5元   | 50    | -        | UNIT_MISMATCH WARNING            | UNIT
            ≥500勒克斯 | 500平方米 | 50 | -    | UNIT_UNKNOWN WARNING             | UNIT
            ≥95% | 0.97  | 50    | -        | UNIT_SUSPECTED WARNING           | UNIT
            ≥3个月 | 90天 | 50    | -        | NOT_ASSESSABLE WARNING           | UNIT
            ≥5份 | 5个   | 50    | -        | UNIT_ASSUMED INFO                | -
            无   | 5份   | 50    | -        | NOT_ASSESSABLE WARNING           | WORDS
            ≥5份 | 无    | 50    | -        | NOT_A_NUMBER WARNING             | WORDS
            /    | /     | 50    | -        | NOT_APPLICABLE INFO              | NOT_APPLICABLE
            """)
    void one_fact_is_one_finding_and_an_open_row_has_its_cause(
            String target, String actual, String score, String note, String told, OpenCause cause) {
        Review review = Printed.review(first(row(target, actual, score).withDeviationNote(note)));

        assertThat(told(review.findings())).isEqualTo(told);
        assertThat(review.indicators().get(0).cause().orElse(null)).isEqualTo(cause);
        assertThat(review.indicators().get(0).recomputed().orElseThrow().score().isEmpty())
                .isEqualTo(cause != null);
    }

    @ParameterizedTest(name = "{0}: target {1}, actual {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            人员波动   | 5人  | 4人  | DIRECTION_UNKNOWN WARNING | DIRECTION
            人员波动   | 5人  | 5人  | ''                        | -
            投诉次数   | 5次  | 4次  | DIRECTION_INFERRED INFO   | -
            投诉次数   | 5次  | 5次  | ''                        | -
            群体性事件 | 0件  | 0件  | ''                        | -
            服务响应时间 | 2小时 | 1小时 | DIRECTION_INFERRED INFO | -
            """)
    void a_direction_is_told_of_only_where_it_decides(
            String name, String target, String actual, String told, OpenCause cause) {
        Review review = Printed.review(first(named(name, target, actual, "50")));

        assertThat(told(review.findings())).isEqualTo(told);
        assertThat(review.indicators().get(0).cause().orElse(null)).isEqualTo(cause);
    }

    @ParameterizedTest(name = "nature {0}, target {1}: {2}")
    @CsvSource({
        "≤, ≥5份, NATURE_CONFLICT WARNING",
        "约, 5份, NATURE_UNKNOWN WARNING",
        "≥, ≥5份, ''",
        "定量, 5份, ''",
        "正向指标, 5份, ''",
    })
    void a_nature_that_contradicts_its_target_or_is_none_is_told(String nature, String target, String told) {
        assertThat(told(first(row(target, "5份", "50").withNature(nature)))).isEqualTo(told);
    }

    @Test
    void points_taken_from_a_row_that_cannot_be_judged_are_worth_knowing_no_more() {
        assertThat(told(first(row("≥7次", "已完成", "40")))).isEqualTo("NOT_A_NUMBER WARNING, NOTE_MISSING INFO");
        assertThat(told(first(row("带动区域经济发展", "区域经济得到发展", "40"))))
                .isEqualTo("NOT_ASSESSABLE WARNING, NOTE_MISSING INFO");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "AWARD, 高",
        "AWARD, -1",
        "DEDUCTION, 少许",
        "REVIEWED, 满分",
        "FINANCE, 满分",
        "TYPE, 数字",
        "START, 去年",
        "SCALE, 甲乙丙",
    })
    void a_column_beside_the_form_that_cannot_be_read_is_said_with_its_cell(Column column, String cell) {
        Review review = Printed.review(first(row("≥5份", "5份", "50").with(column, cell)));

        assertThat(told(review.findings())).contains("UNREADABLE WARNING");
        Finding unread = review.findings().stream()
                .filter(finding -> finding.code() == FindingCode.UNREADABLE)
                .findFirst()
                .orElseThrow();
        assertThat(FindingCell.ofRow(unread, review.indicators().get(0).cells().orElseThrow()))
                .map(FindingCell::heading)
                .contains(column.heading());
    }

    @ParameterizedTest
    @CsvSource({"高", "-1"})
    void an_award_that_cannot_be_read_awards_nothing(String award) {
        Review review = Printed.review(first(row("提升社区治理水平", "居民安全感明显增强", "50").with(Column.AWARD, award)));

        assertThat(review.indicators().get(0).recomputed().orElseThrow().score())
                .isEmpty();
    }

    @Test
    void an_award_above_the_weight_of_words_that_nobody_can_judge_misses_nothing() {
        Review review = Printed.review(first(row("提升社区治理水平", "居民安全感明显增强", "50").with(Column.AWARD, "51")));

        assertThat(told(review.findings())).doesNotContain("MISSED_BUT_FULL");
    }

    @Test
    void a_reason_why_a_row_does_not_apply_is_a_warning() {
        assertThat(told(first(row("≥5份", null, "50").with(Column.NOT_APPLICABLE, "本年未安排"))))
                .isEqualTo("NOT_APPLICABLE WARNING");
    }

    @Test
    void a_form_on_which_no_row_has_an_actual_is_told_so_once() {
        Review review = Printed.review(form(
                row("≥5份", null, "50"),
                Printed.benefit("30").withActual(null),
                Printed.satisfaction("10").withActual(null)));

        assertThat(told(review.findings())).isEqualTo("ACTUAL_MISSING ERROR");
        assertThat(review.formFindings()).extracting(Finding::where).containsExactly(Printed.PROJECT);
        assertThat(review.indicators())
                .extracting(ReviewedScore::cause)
                .containsOnly(Optional.of(OpenCause.BLANK_CELL));
    }

    @Test
    void the_same_indicator_twice_is_told_once_where_the_second_stands() {
        Review review = Printed.review(form(
                row("≥5份", "5份", "25").withWeight("25"),
                named("报告 数量。", "≥５份", "6份", "25").withWeight("25"),
                Printed.benefit("30"),
                Printed.satisfaction("10")));

        assertThat(told(review.findings())).isEqualTo("DUPLICATE WARNING");
        assertThat(told(form(
                        row("≥5份", "5份", "25").withWeight("25"),
                        row("≥6份", "6份", "25").withWeight("25"),
                        Printed.benefit("30"),
                        Printed.satisfaction("10"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "≥5份, #DIV/0!, ACTUAL",
        "#REF!, 5份, TARGET",
        "≥7次, 已完成, ACTUAL",
        "≥5份, 4份, SCORE",
    })
    void a_finding_names_the_column_to_look_at(String target, String actual, Column column) {
        Review review = Printed.review(first(row(target, actual, "50")));
        Finding finding = review.findings().get(0);

        assertThat(FindingCell.ofRow(finding, review.indicators().get(0).cells().orElseThrow()))
                .map(FindingCell::heading)
                .contains(column.heading());
    }

    @Test
    void a_score_that_cannot_be_read_is_told() {
        Review review = Printed.review(Printed.sound()
                .withIndicators(List.of(row("≥5份", "5份", "五十"), Printed.benefit("30"), Printed.satisfaction("10"))));

        assertThat(review.indicators().get(0).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.UNREADABLE);
    }
}
