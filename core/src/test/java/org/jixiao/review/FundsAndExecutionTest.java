package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.review.Printed.benefit;
import static org.jixiao.review.Printed.form;
import static org.jixiao.review.Printed.row;
import static org.jixiao.review.Printed.satisfaction;
import static org.jixiao.review.Printed.sound;
import static org.jixiao.review.Printed.summed;
import static org.jixiao.review.Printed.told;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.OpenCause;
import org.jixiao.finding.Severity;
import org.jixiao.rule.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 项目资金 and 预算执行率 as forms print them (core/docs, scoring 6 and reading 9). */
class FundsAndExecutionTest {
    @ParameterizedTest(name = "{0} of {1}, rate {2}, score {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            80    | 80 | 100%    | 10   | ''
            80    | 80 | 1       | 10   | ''
            80    | 80 | 100     | 10   | ''
            80    | 80 | -       | 10   | ''
            80    | 80 | 100%    | 9    | MET_BUT_CUT WARNING
            80    | 80 | 90%     | 9    | RATE_MISMATCH ERROR
            80    | 80 | 100%    | IO   | UNREADABLE WARNING
            70    | 80 | 87.5%   | 8.75 | ''
            70    | 80 | 87.5    | 8.75 | ''
            70    | 80 | 0.875   | 8.75 | ''
            70    | 80 | 88%     | 8.8  | ''
            70    | 80 | 87%     | 8.7  | ''
            70    | 80 | 0.87    | 8.75 | ''
            70    | 80 | 87.500000000000% | 8.75 | ''
            70    | 80 | 100%    | 10   | RATE_MISMATCH ERROR
            70    | 80 | 100     | 10   | RATE_MISMATCH ERROR
            70    | 80 | 86%     | 8.75 | RATE_MISMATCH ERROR
            70    | 80 | 87.5%   | 10   | MISSED_BUT_FULL ERROR
            79.5  | 80 | 99.38%  | 10   | ''
            79.1  | 80 | 98.88%  | 10   | MISSED_BUT_FULL ERROR
            70    | 80 | 约九成   | 8.75 | UNREADABLE WARNING
            80    | 80 | 100%    | 100  | SCORE_ABOVE_WEIGHT ERROR
            81    | 80 | 101.25% | 10   | OVER_EXECUTED WARNING
            64    | 80 | 80%     | 8    | ''
            63.99 | 80 | 79.99%  | 8    | OUTPUT_AHEAD_OF_SPENDING WARNING
            80    | -  | 100%    | 10   | INITIAL_BUDGET_USED INFO
            """)
    void one_fact_is_one_finding(String executed, String adjusted, String rate, String score, String told) {
        assertThat(told(summed(sound().withTotalFunds(new FundsCells("80", adjusted, executed))
                        .withExecution(new ScoreCells("10", rate, score)))))
                .isEqualTo(told);
    }

    @Test
    void amounts_are_quoted_in_the_unit_of_the_form() {
        FormCells yuan = sound().withMoneyUnit("元")
                .withTotalFunds(new FundsCells("800000", "800000", "810000"))
                .withFunds(Map.of("当年财政拨款", new FundsCells("700000", "800000", "810000")))
                .withExecution(new ScoreCells("10", "101.25%", "10"));

        assertThat(Printed.review(yuan).findings())
                .extracting(finding -> finding.code() + " " + finding.message(Locale.CHINESE))
                .anyMatch(finding -> finding.startsWith("FUNDS_MISMATCH") && finding.contains("800000元"))
                .anyMatch(finding -> finding.startsWith("OVER_EXECUTED") && finding.contains("810000元"))
                .noneMatch(finding -> finding.contains("万元"));
    }

    @Test
    void a_score_of_execution_counts_at_the_weight_that_is_printed() {
        FormCells form = form(row("≥5份", "5份", "40").withWeight("40"), benefit("30"), satisfaction("10"))
                .withTotalFunds(new FundsCells("80", "80", "70"))
                .withExecution(new ScoreCells("20", "87.5%", "17.5"));

        assertThat(score(form)).isEqualTo("17.50 MATCH");
        assertThat(score(form.withExecution(new ScoreCells(null, "87.5%", "8.75"))))
                .isEqualTo("8.75 MATCH");
        assertThat(score(form.withExecution(new ScoreCells("20分", "87.5%", "17.5分"))))
                .isEqualTo("17.50 MATCH");
    }

    @Test
    void a_form_without_an_execution_row_is_held_against_100_by_its_indicators_alone() {
        FormCells form = form(row("≥5份", "5份", "60").withWeight("60"), benefit("30"), satisfaction("10"));
        for (FormCells without : new FormCells[] {form.withExecution(null), form.withExecution(ScoreCells.EMPTY)}) {
            Review review = Printed.review(summed(without));

            assertThat(review.findings()).extracting(Finding::severity).allMatch(Severity.INFO::equals);
            assertThat(review.scorecard().total()).isEqualByComparingTo("100");
            assertThat(review.scorecard().grade()).contains(Grade.EXCELLENT);
            assertThat(review.scorecard().form().execution().isPresent()).isFalse();
            assertThat(review.total().verdict()).isEqualTo(Verdict.MATCH);
        }
    }

    @Test
    void a_printed_rate_without_money_is_scored_as_it_is_printed() {
        FormCells form = summed(sound().withTotalFunds(null).withExecution(new ScoreCells("10", "87.5%", "8.75")));
        Review review = Printed.review(form);

        assertThat(told(review.findings())).isEqualTo("MONEY_MISSING INFO");
        assertThat(score(form)).isEqualTo("8.75 MATCH");
        assertThat(told(summed(form.withExecution(new ScoreCells("10", "60%", "6")))))
                .isEqualTo("OUTPUT_AHEAD_OF_SPENDING WARNING, MONEY_MISSING INFO");
        assertThat(told(summed(form.withExecution(new ScoreCells("10", "60%", "10")))))
                .isEqualTo("OUTPUT_AHEAD_OF_SPENDING WARNING, MONEY_MISSING INFO, MISSED_BUT_FULL ERROR");
    }

    @Test
    void without_money_and_without_a_rate_the_points_stay_open() {
        FormCells form = sound().withTotalFunds(null).withExecution(new ScoreCells("10", null, "10"));
        Review review = Printed.review(form);

        assertThat(told(review.findings())).isEqualTo("NOT_ASSESSABLE WARNING");
        assertThat(review.execution().cause()).contains(OpenCause.NO_MONEY);
        assertThat(review.total().open()).isEqualByComparingTo(BigDecimal.TEN);
    }

    @Test
    void a_total_row_of_zeros_above_sources_with_money_takes_their_sum() {
        FormCells form = summed(sound().withTotalFunds(new FundsCells("0", "0", "0"))
                .withFunds("当年财政拨款", new FundsCells("80", "80", "70"))
                .withExecution(new ScoreCells("10", "87.5%", "8.75")));

        assertThat(told(form)).isEqualTo("FUNDS_MISMATCH ERROR");
        assertThat(score(form)).isEqualTo("8.75 MATCH");
    }

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource({
        "52.096512, 52.09651, ''",
        "52.09651, 52.096512, ''",
        "52.096512, 52.0966, FUNDS_MISMATCH ERROR",
        "52.0965, 52.0966, FUNDS_MISMATCH ERROR",
        "52.0964, 52.1, FUNDS_MISMATCH ERROR",
    })
    void a_sum_that_is_the_total_with_fewer_decimals_and_less_than_one_yuan_off_is_no_mismatch(
            String total, String source, String told) {
        assertThat(told(sound().withTotalFunds(new FundsCells(total, "80", "80"))
                        .withFunds("当年财政拨款", new FundsCells(source, "80", "80"))))
                .isEqualTo(told);
    }

    @Test
    void a_blank_total_row_takes_the_sum_of_the_sources_without_a_word() {
        FormCells form = summed(sound().withTotalFunds(new FundsCells(null, "—", "无"))
                .withFunds("当年财政拨款", new FundsCells("50", "50", "40"))
                .withFunds("中央资金", new FundsCells("30", "30", "30"))
                .withExecution(new ScoreCells("10", "87.5%", "8.75")));

        assertThat(told(form)).isEmpty();
        assertThat(score(form)).isEqualTo("8.75 MATCH");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "30, 30, 30, ''",
                "-, -, -, FUNDS_MISMATCH ERROR",
                "31, 30, 30, FUNDS_MISMATCH ERROR",
                "31, 31, 31, FUNDS_MISMATCH ERROR",
                "30, 30, 31, FUNDS_MISMATCH ERROR",
                "30万元, 0.003亿元, 300000元, ''",
                "30.000012, 30, 30, FUNDS_MISMATCH ERROR",
            })
    void sources_of_any_name_are_held_against_the_total_row_once(
            String initial, String adjusted, String executed, String told) {
        assertThat(told(sound().withFunds("基本支出", new FundsCells("50", "50", "50"))
                        .withFunds("项目支出", new FundsCells(initial, adjusted, executed))))
                .isEqualTo(told);
    }

    @Test
    void a_column_whose_sources_are_all_blank_contradicts_nothing() {
        assertThat(told(sound().withFunds("当年财政拨款", new FundsCells(null, "80", "—"))))
                .isEmpty();
    }

    @Test
    void funding_rows_are_kept_under_the_names_of_the_form() {
        Review review = Printed.review(sound().withFunds(Map.of("中央资金", new FundsCells("80", "80", "80"))));

        assertThat(review.scorecard().form().funds().sources().keySet()).hasToString("[中央资金]");
        assertThat(review.findings()).isEmpty();
    }

    @Test
    void a_cell_of_money_that_cannot_be_read_is_told_with_row_and_column() {
        Review review = Printed.review(sound().withFunds("中央资金", new FundsCells("八十", "80", "80")));

        assertThat(told(review.findings())).isEqualTo("UNREADABLE WARNING");
        assertThat(review.findings()).extracting(Finding::where).containsExactly("中央资金/年初预算数");
        assertThat(review.findings().get(0).details()).isEqualTo(List.of("八十"));
    }

    /** Executed −95 is no 95. */
    @Test
    void a_negative_amount_is_never_read_as_a_positive_one() {
        FormCells form = sound().withTotalFunds(new FundsCells("100", "100", "−95"));

        assertThat(Printed.review(form).execution().recomputed().orElseThrow().score())
                .isNotEqualTo(Optional.of(new BigDecimal("9.50")));
        assertThat(told(form)).contains("UNREADABLE WARNING");
    }

    private static String score(FormCells form) {
        ReviewedScore execution = Printed.review(form).execution();
        return execution.recomputed().orElseThrow().score().orElseThrow() + " " + execution.verdict();
    }
}
