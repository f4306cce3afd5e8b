package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.rule.NationalRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A weight that cannot be read is told at its row, and nothing is added up against it. */
class UnknownWeightTest {
    @ParameterizedTest
    @ValueSource(strings = {"十", "1001", "-5", "1e999999999"})
    void a_row_of_unknown_weight_leaves_the_total_undecided(String weight) {
        Review review = Reviewer.using(NationalRules.YEAR_2020).review(form("10", weight));

        assertThat(review.indicators().get(1).recomputed()).isEmpty();
        assertThat(review.indicators().get(1).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.UNREADABLE);
        assertThat(review.total().verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(review.findings()).extracting(Finding::code).doesNotContain(FindingCode.WEIGHTS_NOT_100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"十", "0", "1010"})
    void an_unknown_weight_of_the_execution_leaves_the_total_undecided(String weight) {
        Review review = Reviewer.using(NationalRules.YEAR_2020).review(form(weight, "40"));

        assertThat(review.findings()).extracting(Finding::code).contains(FindingCode.UNREADABLE);
        assertThat(review.total().verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "", " ", "/", "—"})
    void a_row_without_points_is_kept_and_nothing_else_is_said_of_it(String weight) {
        Review review = Reviewer.using(NationalRules.YEAR_2020).review(form("10", weight));
        ReviewedScore row = review.indicators().get(1);

        assertThat(row.findings()).extracting(Finding::code).containsExactly(FindingCode.NO_WEIGHT);
        assertThat(row.recomputed().orElseThrow().score()).isEmpty();
        assertThat(row.met()).contains(true);
        assertThat(review.total().verdict()).isNotEqualTo(Verdict.NOT_ASSESSABLE);
    }

    private static FormCells form(String executionWeight, String rowWeight) {
        return FormCells.form("f", "d", 2023, "某项目")
                .withTotalFunds(new FundsCells("80", "80", "80"))
                .withExecution(new ScoreCells(executionWeight, "100%", "10"))
                .withIndicators(List.of(row("甲", "50"), row("乙", rowWeight)))
                .withTotal(new ScoreCells("100", null, "60"));
    }

    private static RowCells row(String name, String weight) {
        return RowCells.row("产出指标", "数量指标", name)
                .withTarget("5个")
                .withActual("5个")
                .withWeight(weight)
                .withScore("5");
    }
}
