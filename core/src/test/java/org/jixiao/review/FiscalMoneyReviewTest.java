package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.finding.FindingCode;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.SampleRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalMoneyReviewTest {
    private static final RuleSet RULES = SampleRules.on(SampleRules.DISTRICT)
            .executionBase(ExecutionBase.ADJUSTED_FISCAL, SampleRules.ours())
            .build();

    /** 95 of 100 of the fiscal money, 150 of 200 of all money. */
    @ParameterizedTest
    @CsvSource({"95%, false", "75%, false", "80%, true"})
    void a_printed_rate_may_be_that_of_the_money_that_counts_or_of_the_total_row(String rate, boolean wrong) {
        Review review = Reviewer.using(RULES)
                .review(FormCells.form("1", "test", 2024, "某项目")
                        .withFunds(Map.of(
                                "当年财政拨款", new FundsCells("100", "100", "95"),
                                "其他资金", new FundsCells("100", "100", "55")))
                        .withTotalFunds(new FundsCells("200", "200", "150"))
                        .withExecution(new ScoreCells("10", rate, "9.5")));

        assertThat(review.findings().stream().anyMatch(finding -> finding.code() == FindingCode.RATE_MISMATCH))
                .isEqualTo(wrong);
    }
}
