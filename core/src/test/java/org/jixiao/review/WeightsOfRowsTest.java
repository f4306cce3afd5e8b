package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.review.Printed.benefit;
import static org.jixiao.review.Printed.form;
import static org.jixiao.review.Printed.row;
import static org.jixiao.review.Printed.satisfaction;
import static org.jixiao.review.Printed.sound;
import static org.jixiao.review.Printed.told;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How forms print weights and scores, and forms that print few of them or none (core/docs, reading 9). */
class WeightsOfRowsTest {
    @ParameterizedTest
    @CsvSource({"50, 50", "50分, 50分", "50 分, 50", "50.0, 50", "５０, 50", "50, 50.00分"})
    void points_can_carry_the_word_for_them(String weight, String score) {
        FormCells form = sound().withIndicators(
                        List.of(row("≥5份", "4份", score).withWeight(weight), benefit("30"), satisfaction("10")));
        ReviewedScore row = Printed.review(form).indicators().get(0);

        assertThat(row.recomputed().orElseThrow().score()).contains(new BigDecimal("40.00"));
        assertThat(row.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(row.publishedPoints().orElseThrow()).isEqualByComparingTo("50");
    }

    @Test
    void percentages_are_points_of_100_where_all_weights_are_percentages() {
        FormCells form = form(
                        row("≥5份", "5份", "50").withWeight("50%"),
                        benefit("30").withWeight("30%"),
                        satisfaction("10").withWeight("10%").withScore("10%"))
                .withExecution(new ScoreCells("10%", "100%", "10"));

        assertThat(told(form)).isEmpty();
        assertThat(Printed.review(form).total().verdict()).isEqualTo(Verdict.MATCH);
        assertThat(Printed.review(form).scorecard().form().weight()).isEqualByComparingTo("100");
    }

    @Test
    void a_percentage_among_plain_weights_cannot_be_read_and_leaves_the_total_undecided() {
        Review review =
                Printed.review(form(row("≥5份", "5份", "50").withWeight("50%"), benefit("30"), satisfaction("10")));

        assertThat(told(review.indicators().get(0).findings())).isEqualTo("UNREADABLE WARNING");
        assertThat(review.indicators().get(0).recomputed()).isEmpty();
        assertThat(review.total().verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(review.findings()).extracting(Finding::code).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "—", ""})
    void a_sub_row_is_kept_and_met_or_missed_is_said_and_nothing_else(String weight) {
        List<RowCells> rows = new ArrayList<>(sound().indicators());
        rows.add(
                1,
                row("产出指标", "数量指标", "其中：月报", weight)
                        .withTarget("≥3份")
                        .withActual("2份")
                        .withScore("7"));
        Review review = Printed.review(sound().withIndicators(rows));
        ReviewedScore sub = review.indicators().get(1);

        assertThat(told(review.findings())).isEqualTo("NO_WEIGHT INFO");
        assertThat(sub.met()).contains(false);
        assertThat(sub.recomputed().orElseThrow().score()).isEmpty();
        assertThat(review.total().verdict()).isEqualTo(Verdict.MATCH);
        assertThat(review.total().open()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥3份|5元", "≥7次|已完成", "≥3份|#REF!", "人员波动|4人", "#N/A|5份", "≥5份|"})
    void of_a_row_without_points_nothing_is_said_but_that(String cells) {
        String[] printed = cells.split("\\|", -1);
        List<RowCells> rows = new ArrayList<>(sound().indicators());
        rows.add(row("产出指标", "数量指标", "其中：月报", "/").withTarget(printed[0]).withActual(printed[1]));

        assertThat(told(sound().withIndicators(rows))).isEqualTo("NO_WEIGHT INFO");
    }

    private static FormCells unweighted(String first) {
        return form(
                        row("≥5份", first, null).withWeight(null),
                        benefit("30").withWeight(null).withScore(null),
                        satisfaction("10").withWeight("/").withScore(null))
                .withExecution(new ScoreCells(null, "100%", null))
                .withTotal(ScoreCells.EMPTY);
    }

    @Test
    void a_form_without_any_weight_is_reviewed_all_the_same() {
        Review review = Printed.review(unweighted("4份"));

        assertThat(review.formFindings())
                .extracting(finding -> finding.code().name())
                .containsExactlyInAnyOrder("NO_WEIGHT", "SCORE_MISSING");
        assertThat(review.indicators())
                .extracting(ReviewedScore::met)
                .containsExactly(Optional.of(false), Optional.of(true), Optional.of(true));
        assertThat(review.indicators()).allMatch(row -> row.findings().isEmpty());
        assertThat(review.scorecard().grade()).isEmpty();
        assertThat(review.total().verdict()).isEqualTo(Verdict.NOT_PUBLISHED);
    }

    @Test
    void sums_and_execution_of_a_form_without_weights_are_held_against_what_is_printed() {
        FormCells form = unweighted("5份")
                .withIndicators(List.of(
                        row("≥5份", "5份", "50").withWeight(null),
                        benefit("30").withWeight(null),
                        satisfaction("10").withWeight(null)))
                .withExecution(new ScoreCells("10", "90%", "9"));

        assertThat(told(form.withTotal(new ScoreCells(null, null, "99"))))
                .contains("RATE_MISMATCH ERROR")
                .doesNotContain("TOTAL_MISMATCH");
        assertThat(told(form.withTotal(new ScoreCells(null, null, "98")))).contains("TOTAL_MISMATCH ERROR");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "产出指标(40分), 40, ''",
        "产出指标（40分）, 41, SCORE_ABOVE_WEIGHT ERROR",
        "产出指标(40), 40.5, SCORE_ABOVE_WEIGHT ERROR",
        "产出指标（40 分）, 41, SCORE_ABOVE_WEIGHT ERROR",
        "产出指标, 41, ''",
    })
    void where_weights_stand_at_level_1_alone_the_scores_below_are_held_against_them(
            String level1, String score, String told) {
        RowCells half = RowCells.row(level1, "数量指标", "甲")
                .withTarget("≥5份")
                .withActual("5份")
                .withScore("20");
        BigDecimal rest = new BigDecimal(score).subtract(BigDecimal.valueOf(20));
        FormCells form = form(
                        half,
                        RowCells.row(level1, "质量指标", "乙")
                                .withTarget("≥6份")
                                .withActual("6份")
                                .withScore(rest.toPlainString()),
                        benefit("30").withWeight(null),
                        satisfaction("10").withWeight(null))
                .withTotal(new ScoreCells(
                        null,
                        null,
                        new BigDecimal(score).add(BigDecimal.valueOf(50)).toPlainString()));
        String found = told(form);

        assertThat(found.contains("SCORE_ABOVE_WEIGHT ERROR")).isEqualTo(!told.isEmpty());
        assertThat(found).contains("NO_WEIGHT INFO").doesNotContain("TOTAL_MISMATCH", "MISSED", "WEIGHTS_NOT_100");
    }

    @Test
    void an_execution_row_without_weight_rate_and_score_is_none() {
        Review review = Printed.review(sound().withExecution(new ScoreCells(null, null, null)));

        assertThat(review.scorecard().form().execution().isPresent()).isFalse();
        assertThat(told(review.findings())).contains("WEIGHTS_NOT_100 ERROR");
    }
}
