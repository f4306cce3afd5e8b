package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Optional;
import org.jixiao.notation.IndicatorCells;
import org.jixiao.rule.NationalRules;
import org.jixiao.scorecard.Finding;
import org.jixiao.scorecard.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A weight that cannot be read is told at its row, and nothing is added up against it. */
class UnknownWeightTest {
    @ParameterizedTest
    @ValueSource(strings = {"十", "", "1001", "-5", "1e999999999"})
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

    @Test
    void a_row_of_weight_0_is_a_placeholder_in_which_no_score_can_stand() {
        Review review = Reviewer.using(NationalRules.YEAR_2020).review(form("10", "0"));

        assertThat(review.indicators().get(1).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.NO_WEIGHT, FindingCode.SCORE_ABOVE_WEIGHT);
        assertThat(review.total().verdict()).isNotEqualTo(Verdict.NOT_ASSESSABLE);
    }

    private static PublishedForm form(String executionWeight, String rowWeight) {
        return PublishedForm.form("f", "d", Year.of(2023), "某项目")
                .totalFunds(FundsCells.of(Optional.of("80"), Optional.of("80"), Optional.of("80")))
                .execution(PublishedScore.of(Optional.of(executionWeight), Optional.of("10")), Optional.of("100%"))
                .indicator(row("甲", "50"))
                .indicator(row("乙", rowWeight))
                .total(PublishedScore.of(Optional.of("100"), Optional.of("60")))
                .build();
    }

    private static PublishedIndicator row(String name, String weight) {
        return PublishedIndicator.of(
                IndicatorCells.row("产出指标", "数量指标", name)
                        .target("5个")
                        .actual("5个")
                        .build(),
                PublishedScore.of(Optional.of(weight), Optional.of("5")),
                Optional.empty());
    }
}
