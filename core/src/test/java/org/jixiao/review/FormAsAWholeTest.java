package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.review.Printed.benefit;
import static org.jixiao.review.Printed.form;
import static org.jixiao.review.Printed.row;
import static org.jixiao.review.Printed.satisfaction;
import static org.jixiao.review.Printed.sound;
import static org.jixiao.review.Printed.summed;
import static org.jixiao.review.Printed.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.rule.NationalRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a form as a whole: total, grade, weights, classes (core/docs, reading 9). */
class FormAsAWholeTest {
    @ParameterizedTest(name = "total {0}, grade {1}: {2}")
    @CsvSource({
        "100, 优, ''",
        "100, 优秀, ''",
        "100, 良, GRADE_MISMATCH ERROR",
        "100, 未评, ''",
        "100.0, 优, ''",
        "99, 优, TOTAL_MISMATCH ERROR",
        "101, , TOTAL_MISMATCH ERROR",
        "99.99, , TOTAL_MISMATCH ERROR",
        "89, 良, TOTAL_MISMATCH ERROR",
        ", , SCORE_MISSING INFO",
        "一百, , UNREADABLE WARNING",
    })
    void a_total_is_held_against_the_sum_and_a_grade_against_the_total(String total, String grade, String told) {
        assertThat(told(sound().withTotal(new ScoreCells("100", null, total)).withGrade(grade)))
                .isEqualTo(told);
    }

    @Test
    void missing_scores_are_told_once_and_nothing_is_added_up_without_them() {
        FormCells form = form(row("≥5份", "5份", null), benefit("30").withScore(null), satisfaction("10"));

        assertThat(told(form.withTotal(new ScoreCells("100", null, "90")))).isEqualTo("SCORE_MISSING INFO");
        assertThat(told(form.withTotal(new ScoreCells("100", null, null)))).isEqualTo("SCORE_MISSING INFO");
    }

    @ParameterizedTest(name = "weights of {0} in place of 50, total {1}: {2}")
    @CsvSource({
        "40, 90, WEIGHTS_NOT_100 ERROR",
        "40, 100, WEIGHTS_NOT_100 ERROR",
        "40, 95, WEIGHTS_NOT_100 ERROR",
        "40, 101, 'WEIGHTS_NOT_100 ERROR, TOTAL_MISMATCH ERROR'",
        "40, 89, 'WEIGHTS_NOT_100 ERROR, TOTAL_MISMATCH ERROR'",
        "60, 110, WEIGHTS_NOT_100 ERROR",
        "60, 111, 'WEIGHTS_NOT_100 ERROR, TOTAL_MISMATCH ERROR'",
    })
    void weights_that_are_not_100_are_told_and_a_total_that_the_missing_weight_explains_is_not(
            String weight, String total, String told) {
        FormCells form = form(row("≥5份", "5份", weight).withWeight(weight), benefit("30"), satisfaction("10"))
                .withTotal(new ScoreCells("100", null, total));
        Review review = Printed.review(form);

        assertThat(told(review.findings())).isEqualTo(told);
        assertThat(review.scorecard().grade()).isEmpty();
    }

    @Test
    void weights_below_100_name_the_classes_that_are_absent_in_the_same_finding() {
        Review review = Printed.review(form(row("≥5份", "5份", "50"), benefit("30")));

        assertThat(told(review.findings())).isEqualTo("WEIGHTS_NOT_100 ERROR");
        assertThat(review.findings().get(0).message(Locale.CHINESE))
                .contains("90", "满意度指标")
                .doesNotContain("产出");
    }

    @ParameterizedTest(name = "{0}/{1}/{2}")
    @CsvSource({
        "满意度指标, 服务对象满意度指标, 用户, ''",
        "其他, 群众满意, 用户, ''",
        "其他, 反响, 用户满意率, ''",
        "其他, 反响, 用户评价, CLASS_MISSING WARNING",
    })
    void a_class_is_missing_where_no_level_and_no_name_speaks_of_it(
            String level1, String level2, String name, String told) {
        RowCells last = row(level1, level2, name, "10")
                .withTarget("≥90%")
                .withActual("95%")
                .withScore("10");

        assertThat(told(form(row("≥5份", "5份", "50"), benefit("30"), last))).isEqualTo(told);
        assertThat(told(form(row("≥5份", "5份", "50"), benefit("30"), last.withWeight("10"))))
                .isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"数量, 结果", "质量, 影响", "时效, 效果", "完成情况, 效益"})
    void other_forms_have_other_words_for_output_and_benefit(String output, String benefit) {
        FormCells form = form(
                row(output, "一", "甲", "50").withTarget("≥5份").withActual("5份").withScore("50"),
                row(benefit, "二", "乙", "30").withTarget("≥5份").withActual("5份").withScore("30"),
                satisfaction("10"));

        assertThat(told(form)).isEmpty();
    }

    @Test
    void no_class_is_missing_where_the_form_divides_into_none() {
        FormCells form = form(
                row("绩效指标", "", "辅警人员", "60").withTarget("≥5人").withActual("5人").withScore("60"),
                row("绩效指标", "", "社会和谐", "30").withTarget("好").withActual("好").withScore("30"));

        assertThat(told(form)).isEmpty();
    }

    @Test
    void the_sum_beside_a_wrong_total_is_that_of_the_printed_scores() {
        FormCells form =
                sound().withExecution(new ScoreCells("10", "100%", "100")).withTotal(new ScoreCells("100", null, "95"));

        assertThat(Printed.review(form).findings())
                .extracting(finding -> finding.message(Locale.CHINESE))
                .contains("公布的总分 95，公布的各项得分合计 190");
        assertThat(told(form.withTotal(new ScoreCells("100", null, "100")))).isEqualTo("SCORE_ABOVE_WEIGHT ERROR");
        assertThat(told(form.withTotal(new ScoreCells("100", null, "190")))).isEqualTo("SCORE_ABOVE_WEIGHT ERROR");
    }

    @Test
    void a_class_whose_only_row_has_a_weight_that_cannot_be_read_is_not_missing() {
        RowCells unread = row("效益指标", "社会效益指标", "乙", "三十分")
                .withTarget("≥5份")
                .withActual("5份")
                .withScore("30");
        Review review = Printed.review(form(
                row("产出指标", "数量指标", "甲", "90")
                        .withTarget("≥5份")
                        .withActual("5份")
                        .withScore("90"),
                unread));

        assertThat(review.findings())
                .filteredOn(finding -> finding.code() == FindingCode.CLASS_MISSING)
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).isEqualTo("the form lacks 满意度指标"));
    }

    @Test
    void an_empty_cell_is_quoted_in_the_language_of_the_sentence() {
        Finding open = Printed.review(Printed.first(row(null, "5份", "50"))).indicators().get(0).findings().stream()
                .filter(finding -> finding.code() == FindingCode.NOT_ASSESSABLE)
                .findFirst()
                .orElseThrow();

        assertThat(open.message(Locale.CHINESE)).contains("（空）");
        assertThat(open.message(Locale.ENGLISH)).contains("(empty)").doesNotContain("（空）");
    }

    @Test
    void all_missing_classes_are_one_finding() {
        Review review = Printed.review(form(
                row("管理", "制度", "甲", "60").withTarget("≥5份").withActual("5份").withScore("60"),
                row("管理", "台账", "乙", "30").withTarget("≥5份").withActual("5份").withScore("30")));

        assertThat(told(review.findings())).isEqualTo("CLASS_MISSING WARNING");
        assertThat(review.findings().get(0).message(Locale.CHINESE)).contains("产出指标", "效益指标", "满意度指标");
    }

    @ParameterizedTest(name = "output {0}, cost {1}, benefit {2}, satisfaction {3}: {4}")
    @CsvSource({
        "50, 0, 30, 10, ''",
        "40, 20, 20, 10, ''",
        "40, 0, 40, 10, LEVEL1_WEIGHTS INFO",
        "60, 0, 20, 10, LEVEL1_WEIGHTS INFO",
        "40, 10, 30, 10, ''",
        "30, 30, 20, 10, LEVEL1_WEIGHTS INFO",
    })
    void level_1_weights_off_those_of_the_rules_are_one_finding(
            String output, String cost, String benefit, String satisfaction, String told) {
        List<RowCells> rows = new ArrayList<>(
                List.of(row("≥5份", "5份", output).withWeight(output), benefit(benefit), satisfaction(satisfaction)));
        if (!cost.equals("0")) {
            rows.add(row("成本指标", "社会成本指标", "占道天数", cost)
                    .withTarget("≤5天")
                    .withActual("5天")
                    .withScore(cost));
        }

        assertThat(told(form(rows.toArray(RowCells[]::new)))).isEqualTo(told);
    }

    @Test
    void level_1_weights_are_not_looked_at_where_another_class_stands_there_or_one_is_missing() {
        assertThat(told(form(
                        row("≥5份", "5份", "30").withWeight("30"),
                        row("项目决策", "立项", "立项依据", "30")
                                .withTarget("≥5份")
                                .withActual("5份")
                                .withScore("30"),
                        benefit("20"),
                        satisfaction("10"))))
                .isEmpty();
    }

    @Test
    void rules_that_were_assumed_are_named_once() {
        Review review = Reviewer.assuming(NationalRules.YEAR_2020).review(sound());

        assertThat(told(review.findings())).isEqualTo("RULES_ASSUMED INFO");
        assertThat(review.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message(Locale.CHINESE)).contains("national/2020");
            assertThat(finding.where()).isEqualTo(Printed.PROJECT);
        });
    }

    @Test
    void blank_template_rows_are_no_rows() {
        FormCells form = sound();
        List<RowCells> more = new ArrayList<>(form.indicators());
        more.add(RowCells.row("产出指标", "数量指标", "指标2："));
        more.add(RowCells.row("产出指标", "质量指标", "……"));
        Review review = Printed.review(form.withIndicators(more));

        assertThat(review.indicators()).hasSize(3);
        assertThat(review.findings()).isEmpty();
    }

    @Test
    void every_finding_of_a_form_names_a_place() {
        assertThat(Printed.review(summed(sound().withIndicators(List.of(row("≥5份", "4份", "50")))))
                        .findings())
                .extracting(Finding::where)
                .allMatch(where -> !where.isBlank());
    }
}
