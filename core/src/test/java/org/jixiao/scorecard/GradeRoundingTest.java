package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.scorecard.Forms.output;
import static org.jixiao.scorecard.Forms.scored;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.jixiao.rule.Grade;
import org.jixiao.rule.GradeBands;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.SampleRules;
import org.jixiao.rule.WorkedCase;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;
import org.jixiao.whatif.WhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeRoundingTest {
    private static final GradeBands BANDS = GradeBands.of(90, 80, 60);

    private static RuleSet wholePoints(RoundingMode mode) {
        return SampleRules.on(SampleRules.DISTRICT)
                .gradeRounding(0, mode, SampleRules.ours())
                .build();
    }

    @ParameterizedTest(name = "{0} rounded {1}: {2}")
    @CsvSource({
        "89.5, HALF_UP, EXCELLENT",
        "89.49, HALF_UP, GOOD",
        "89.5, HALF_DOWN, GOOD",
        "89.51, HALF_DOWN, EXCELLENT",
        "89.5, HALF_EVEN, EXCELLENT",
        "79.5, HALF_EVEN, GOOD",
        "89.99, DOWN, GOOD",
        "90, DOWN, EXCELLENT",
        "89.01, UP, EXCELLENT",
        "89, UP, GOOD",
        "59.5, HALF_UP, FAIR",
        "0, UP, POOR",
        "100, HALF_UP, EXCELLENT"
    })
    void a_total_is_rounded_before_it_is_graded(String total, RoundingMode mode, Grade grade) {
        assertThat(wholePoints(mode).gradedTotals().gradeOf(new BigDecimal(total)))
                .isEqualTo(grade);
    }

    @Property(tries = 1000)
    void the_grade_is_that_of_the_rounded_total(
            @ForAll @BigRange(min = "0", max = "100") @Scale(3) BigDecimal total,
            @ForAll @IntRange(max = 2) int scale,
            @ForAll RoundingMode mode) {
        if (mode == RoundingMode.UNNECESSARY) {
            return;
        }
        Rounding rounding = Rounding.of(scale, mode);
        for (GradeBands bands : new GradeBands[] {BANDS, UPPER}) {
            assertThat(bands.roundedFirst(rounding).gradeOf(total))
                    .isEqualTo(bands.gradeOf(Fraction.of(total).rounded(rounding)));
        }
    }

    private static final GradeBands UPPER = GradeBands.of(Map.of(
            Grade.EXCELLENT,
            "(90.25, +∞)",
            Grade.GOOD,
            "(80, 90.25]",
            Grade.FAIR,
            "[79.9, 80]",
            Grade.POOR,
            "[0, 79.9)"));

    @Test
    void the_total_stays_as_it_is_and_the_rule_stands_beside_the_bands() {
        // 10 of 20 points of the first row less 0.4: 89.6
        Scorecard card = scored(
                output(i -> i.atLeast("1000").actual("480").deviationNote("设备到货晚")), wholePoints(RoundingMode.HALF_UP));

        assertThat(card.total()).isEqualTo("89.60");
        assertThat(card.countedTotal()).isEqualTo("89.60");
        assertThat(card.grade()).contains(Grade.EXCELLENT);
        assertThat(card.explain(Locale.CHINESE)).contains("等级：[90, +∞) 优", "定等级前的取整");
    }

    @Test
    void what_is_missing_for_the_next_grade_is_counted_to_where_rounding_reaches_it() {
        Scorecard card = scored(
                output(i -> i.atLeast("1000").actual("460").deviationNote("设备到货晚")), wholePoints(RoundingMode.HALF_UP));

        assertThat(card.total()).isEqualTo("89.20");
        assertThat(WhatIf.of(card).missing()).contains(Fraction.parse("0.3"));
        assertThat(WhatIf.of(card).isEdgeEnough()).isTrue();
    }

    @Test
    void worked_cases_and_rules_below_go_by_it() {
        RuleSet rules = SampleRules.on(wholePoints(RoundingMode.HALF_UP))
                .worked(WorkedCase.total("89.5", Grade.EXCELLENT))
                .build();
        assertThat(Scorer.using(rules).rules()).isEqualTo(rules);
        assertThat(SampleRules.on(rules)
                        .without(RuleTopic.GRADE_ROUNDING)
                        .build()
                        .gradedTotals())
                .isEqualTo(BANDS);
    }
}
