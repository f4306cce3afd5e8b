package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.SampleRules.ours;
import static org.jixiao.scorecard.Forms.scored;

import java.math.BigDecimal;
import java.time.Year;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;

class NotApplicableTest {
    private static final RuleSet RESCALING = SampleRules.on(NationalRules.YEAR_2020)
            .notApplicable(NotApplicablePolicy.RESCALE, ours())
            .build();

    /** Indicators of 20, 60 and 10 points, of which the last fell away. */
    private static SelfEvaluation form() {
        return SelfEvaluation.forProject("项目", Year.of(2024))
                .totalFunds(Forms.row("100", "100", "50"))
                .output(o -> o.quantity("甲", i -> i.atLeast("100").actual("90").weight(20)))
                .benefit(b -> b.social("乙", i -> i.rated("优良中低差").actual("优").weight(60)))
                .satisfaction(s -> s.recipients(
                        "丙", i -> i.atLeast("90 %").notApplicable("没有服务对象").weight(10)))
                .build();
    }

    @Test
    void where_the_rules_refuse_it_the_points_stay_open() {
        Scorecard card = scored(form());
        assertThat(card.rescaling()).isEmpty();
        // 5 for half the money, 18 for 90 of 100, 60 for 优
        assertThat(card.total()).isEqualTo("83.00");
        assertThat(card.open()).isEqualTo("10");
        assertThat(card.highestTotal()).isEqualTo("93.00");
        assertThat(card.grade()).isEmpty();
        assertThat(card.indicators())
                .allSatisfy(row -> assertThat(row.beforeRescaling()).isEmpty());
    }

    @Test
    void where_the_rules_rescale_the_others_carry_its_points() {
        Scorecard card = scored(form(), RESCALING);
        // S = 90, n = 10: times 90 ÷ 80 = 1.125
        assertThat(card.rescaling()).contains(new Rescaling(BigDecimal.valueOf(90), BigDecimal.valueOf(10)));
        assertThat(card.rescaling().map(Rescaling::factor)).contains(Fraction.parse("1.125"));
        IndicatorScore first = card.indicators().get(0);
        assertThat(first.beforeRescaling()).contains(new BigDecimal("18.00"));
        assertThat(first.exact()).contains(Fraction.parse("20.25"));
        assertThat(first.score()).contains(new BigDecimal("20.25"));
        assertThat(first.weight()).isEqualByComparingTo("22.5");
        assertThat(card.indicators().get(1).score()).contains(new BigDecimal("67.50"));
        IndicatorScore fallen = card.indicators().get(2);
        assertThat(fallen.weight()).isZero();
        assertThat(fallen.score()).contains(new BigDecimal("0.00"));
        assertThat(fallen.beforeRescaling()).isEmpty();
        assertThat(fallen.kind()).isEqualTo(ScoreKind.OPEN);
        assertThat(fallen.findings()).extracting(Finding::code).containsExactly(FindingCode.NOT_APPLICABLE);
        // the execution keeps its own weight
        assertThat(card.execution().score()).contains(new BigDecimal("5.00"));
        assertThat(card.total()).isEqualTo("92.75");
        assertThat(card.open()).isZero();
    }

    @Test
    void an_indicator_that_cannot_be_assessed_stays_open_with_its_rescaled_weight() {
        SelfEvaluation form = SelfEvaluation.forProject("项目", Year.of(2024))
                .totalFunds(Forms.row("100", "100", "100"))
                .output(o -> o.quantity("甲", i -> i.atLeast("100").notReported().weight(40))
                        .quantity("乙", i -> i.atLeast("100").notApplicable("取消").weight(50)))
                .build();
        Scorecard card = scored(form, RESCALING);
        assertThat(card.open()).isEqualByComparingTo("90");
        assertThat(card.highestTotal()).isEqualByComparingTo("100");
    }

    @Test
    void nothing_is_rescaled_where_everything_fell_away() {
        SelfEvaluation form = SelfEvaluation.forProject("项目", Year.of(2024))
                .totalFunds(Forms.row("100", "100", "100"))
                .output(o -> o.quantity(
                        "甲", i -> i.atLeast("100").notApplicable("取消").weight(90)))
                .build();
        Scorecard card = scored(form, RESCALING);
        assertThat(card.rescaling()).isEmpty();
        assertThat(card.open()).isEqualByComparingTo("90");
    }

    @Test
    void nothing_is_rescaled_where_nothing_fell_away() {
        assertThat(scored(Forms.sound(), RESCALING).rescaling()).isEmpty();
        assertThat(scored(Forms.sound(), RESCALING).total()).isEqualTo("100.00");
    }
}
