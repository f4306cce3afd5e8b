package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.jixiao.value.Money.wan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.Optional;
import java.util.function.Consumer;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Grade;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.SampleRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickScorerTest {
    private static Optional<QuickScores> quick(RuleSet rules, Consumer<IndicatorBuilder> row) {
        return scorer(rules).score(form(row));
    }

    private static QuickScorer scorer(RuleSet rules) {
        AttachedFindings attached = new AttachedFindings(rules);
        return new QuickScorer(rules, new IndicatorAssessor(rules, attached), new ExecutionAssessor(rules, attached));
    }

    private static SelfEvaluation form(Consumer<IndicatorBuilder> row) {
        return SelfEvaluation.forProject("项目", Year.of(2024))
                .appropriation(wan("79"), wan("79"), wan("37"))
                .output(o -> o.quantity("数量", row))
                .build();
    }

    @ParameterizedTest(name = "target {0}, actual {1}")
    @CsvSource({
        "3, 1",
        "3, 9",
        "3, 12",
        "123456789012345, 41152263004115",
        "99999999999999999999, 33333333333333333333",
    })
    void scores_are_those_of_the_exact_way_on_longs_and_beyond_them(String target, String actual) {
        SelfEvaluation form = form(i -> i.atLeast(target).actual(actual).weight(90));
        Scorecard card = Scorer.using(SampleRules.DISTRICT).score(form);
        BigDecimal exact =
                card.items().stream().map(item -> item.score().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(scorer(SampleRules.DISTRICT).score(form).orElseThrow().total())
                .isEqualTo(exact);
        assertThat(card.total()).isEqualTo(exact);
    }

    @Test
    void a_form_with_open_points_or_a_row_that_fell_away_is_left_to_the_exact_way() {
        RuleSet rescaling = SampleRules.on(NationalRules.YEAR_2020)
                .notApplicable(NotApplicablePolicy.RESCALE, SampleRules.ours())
                .build();
        assertThat(quick(
                        NationalRules.YEAR_2020,
                        i -> i.atLeast("1").notReported().weight(90)))
                .isEmpty();
        assertThat(quick(rescaling, i -> i.atLeast("1").notApplicable("未签合同").weight(90)))
                .isEmpty();
    }

    @Test
    void points_taken_by_hand_awards_and_fine_weights_are_counted() {
        RuleSet rules = SampleRules.on(NationalRules.YEAR_2020)
                .manualDeduction(SampleRules.ours())
                .rounding(1, RoundingMode.HALF_UP, SampleRules.ours())
                .build();
        assertThat(quick(rules, i -> i.atLeast("1").actual("1").weight(90).deduction("2.5"))
                        .orElseThrow()
                        .total())
                .isEqualTo("92.2");
        assertThat(quick(rules, i -> i.rated("优良中低差").actual("良").award("75").weight(90))
                        .orElseThrow()
                        .total())
                .isEqualTo("79.7");
        assertThat(quick(rules, i -> i.atLeast("1").actual("1").weight("90.25"))
                        .orElseThrow()
                        .total())
                .isEqualTo("94.9");
    }

    @Test
    void a_quick_score_that_the_exact_way_does_not_share_is_refused() {
        SelfEvaluation form = form(i -> i.atLeast("1").actual("1").weight(90));
        QuickScores wrong = new QuickScores(468, 2, new long[] {8999}, 2, new BigDecimal("94.67"), Grade.EXCELLENT);
        assertThatIllegalStateException()
                .isThrownBy(() -> wrong.requireAgreement(
                        Scorer.using(NationalRules.YEAR_2020).details(form)))
                .withMessageContaining("89.99")
                .withMessageContaining("90.00");
    }
}
