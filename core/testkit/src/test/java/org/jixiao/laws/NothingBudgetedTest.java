package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.jixiao.scoring.ScoringStrategies.bands;
import static org.jixiao.scoring.ScoringStrategies.proportional;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.FundsRow;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.Provenance;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.ItemScore.ExecutionScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.scoring.Measure;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.testkit.cases.Copies;
import org.jixiao.testkit.cases.Rows;
import org.jixiao.value.Money;
import org.jixiao.whatif.WhatIf;

/** Where nothing was budgeted and nothing executed, the execution cannot be assessed, whatever its strategy. */
class NothingBudgetedTest {
    private static final Provenance TEST = Provenance.byDefault("测试", "test");

    @Provide
    Arbitrary<ScoringStrategy<? super QuantityInput>> strategies() {
        return Arbitraries.of(
                ScoringStrategies.execution(),
                ScoringStrategies.executionWithoutBudgetOver(Money.wan(1)),
                proportional(),
                ScoringStrategies.passLine("60%"),
                ScoringStrategies.corridor("[70%, 130%]"),
                ScoringStrategies.direct(),
                ScoringStrategies.equalAsPositive(),
                ScoringStrategies.equalOrNothing(),
                ScoringStrategies.equalSymmetric(),
                ScoringStrategies.reverseRatio(),
                ScoringStrategies.reverseLinear(),
                ScoringStrategies.atMost("5", proportional()),
                ScoringStrategies.lessOverTarget(proportional(), bands("200%: 10%")),
                ScoringStrategies.steps(Measure.COMPLETION)
                        .earn("1", "[90%, +∞)")
                        .earn("0", "(-∞, 90%)")
                        .build(),
                ScoringStrategies.steps(Measure.ACTUAL)
                        .earn("1", "[1, +∞)")
                        .earn("0.5", "(-∞, 1)")
                        .build(),
                ScoringStrategies.deduct("1").forEvery("3%").of(Measure.ABSOLUTE_DEVIATION),
                ScoringStrategies.deduct("1").forEvery("1").above("5").of(Measure.ACTUAL));
    }

    @Provide
    Arbitrary<BigDecimal> weights() {
        return Rows.weights();
    }

    private static Scorecard scored(
            ScoringStrategy<? super QuantityInput> strategy, ExecutionBase base, BigDecimal weight, String executed) {
        RuleSet rules = RuleSet.named("test/execution", Year.of(2024))
                .basedOn(NationalRules.YEAR_2020)
                .execution(new CountingStrategy<QuantityInput>(strategy), TEST)
                .executionBase(base, TEST)
                .build();
        FundsRow other = FundsRow.empty().withExecuted(Money.wan(executed));
        FundsRow row = base.isInitial()
                ? other.withInitial(Money.wan(0)).withAdjusted(Money.wan(8))
                : other.withAdjusted(Money.wan(0)).withInitial(Money.wan(8));
        SelfEvaluation form = SelfEvaluation.forProject("测试项目", Year.of(2024))
                .totalFunds(row)
                .executionWeight(weight)
                .output(level -> level.quantity(
                        "总带宽",
                        cells -> cells.atLeast("1")
                                .actual(1)
                                .weight(BigDecimal.valueOf(100).subtract(weight))))
                .build();
        Scorer scorer = Scorer.using(rules);
        // rules may ask a strategy when they are built; what counts is who is asked for this form
        CountingStrategy.runs();
        return scorer.score(form);
    }

    @BriefLaw
    void the_points_stay_open_and_no_strategy_is_asked(
            @ForAll("strategies") ScoringStrategy<? super QuantityInput> strategy,
            @ForAll ExecutionBase base,
            @ForAll("weights") BigDecimal weight) {
        Scorecard card = scored(strategy, base, weight, "0");

        assertThat(CountingStrategy.runs()).isEmpty();
        ExecutionScore execution = card.execution();
        assertThat(execution.score()).isEmpty();
        assertThat(execution.exact()).isEmpty();
        assertThat(execution.rate()).isEmpty();
        assertThat(execution.lost()).isZero();
        assertThat(execution.open()).isEqualByComparingTo(weight);
        assertThat(card.open()).isEqualByComparingTo(weight);
        assertThat(card.highestTotal()).isEqualByComparingTo("100");
        assertThat(execution.findings()).anyMatch(finding -> finding.code() == FindingCode.NOT_ASSESSABLE);
        assertThat(Copies.serialised(card)).isEqualTo(card);
    }

    @BriefLaw
    void what_stays_open_can_still_be_read_and_asked_what_if(
            @ForAll("strategies") ScoringStrategy<? super QuantityInput> strategy,
            @ForAll ExecutionBase base,
            @ForAll("weights") BigDecimal weight) {
        Scorecard card = scored(strategy, base, weight, "0");
        ExecutionScore execution = card.execution();

        Members.of(card);
        assertThat(execution.derivation().map(Score::input).flatMap(execution::scoreOf))
                .as("the score of the very same money")
                .isEmpty();
        assertThatCode(() -> WhatIf.of(card).explain(Locale.CHINESE)).doesNotThrowAnyException();
        Members.of(WhatIf.of(card));
    }

    @BriefLaw
    void the_strategy_decides_once_anything_is_executed(
            @ForAll("strategies") ScoringStrategy<? super QuantityInput> strategy,
            @ForAll ExecutionBase base,
            @ForAll("weights") BigDecimal weight) {
        Scorecard card = scored(strategy, base, weight, "0.000001");

        assertThat(CountingStrategy.runs()).hasSize(1);
        assertThat(card.execution().derivation()).isPresent();
        assertThat(card.execution().exact())
                .isEqualTo(strategy.score((QuantityInput)
                                card.execution().derivation().orElseThrow().input())
                        .points());
        assertThat(card.execution().findings()).anyMatch(finding -> finding.code() == FindingCode.OVER_EXECUTED);
    }
}
