package org.jixiao.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Grade;
import org.jixiao.rule.GradeBands;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.Forms;
import org.jixiao.scorecard.Scorer;
import org.jixiao.summary.SideBySideSummary.Cause;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final RuleSet NATIONAL = NationalRules.YEAR_2020;

    private static ScoredTwice twice(SelfEvaluation form) {
        return twice(NATIONAL, SampleRules.DISTRICT, form);
    }

    @Test
    void a_deduction_that_one_rule_set_knows_is_a_fall_caused_by_it() {
        ScoredTwice scored = twice(Forms.output(i -> i.atLeast("1 份").actual("7")));

        assertThat(scored.difference()).isEqualByComparingTo("-6");
        assertThat(scored.gradeChanged()).isFalse();
        ItemChange change = scored.changes().get(0);
        assertThat(scored.changes()).hasSize(1);
        assertThat(change.where()).isEqualTo("产出指标/数量指标/总带宽");
        assertThat(change.one().score()).contains(new BigDecimal("20.00"));
        assertThat(change.other().score()).contains(new BigDecimal("14.00"));
        assertThat(change.difference()).contains(new BigDecimal("-6.00"));
        assertThat(change.cause()).isEqualTo(RuleTopic.OVER_TARGET);
    }

    @Test
    void the_same_points_rounded_otherwise_are_a_matter_of_rounding() {
        ScoredTwice scored = twice(Forms.appropriation("696.02", "696.02", "695.82"));

        assertThat(scored.changes()).extracting(ItemChange::cause).containsExactly(RuleTopic.ROUNDING);
        // 9.99713 of 10: 10.00 half up, 9.99 cut
        assertThat(scored.difference()).isEqualByComparingTo("-0.01");
    }

    @Test
    void an_indicator_that_falls_away_is_open_on_one_side_and_rescales_the_other() {
        RuleSet rescaling = SampleRules.on(NATIONAL)
                .notApplicable(NotApplicablePolicy.RESCALE, SampleRules.ours())
                .build();
        ScoredTwice scored =
                twice(NATIONAL, rescaling, Forms.output(i -> i.atLeast("1 份").notApplicable("合同未签订")));

        assertThat(scored.isComparable()).isFalse();
        assertThat(scored.changes()).isNotEmpty().allMatch(change -> change.cause() == RuleTopic.NOT_APPLICABLE);
        assertThat(scored.changes().get(0).difference()).isEmpty();
        assertThat(SideBySideSummary.empty().plus(scored).notComparable()).isEqualTo(1);
    }

    @Test
    void many_forms_show_how_grades_moved_and_which_rules_moved_them() {
        RuleSet strict = SampleRules.on(SampleRules.DISTRICT)
                .grades(GradeBands.of(95, 80, 60), SampleRules.ours())
                .rounding(2, RoundingMode.HALF_UP, SampleRules.ours())
                .build();
        Function<SelfEvaluation, ScoredTwice> both = form -> twice(NATIONAL, strict, form);
        SideBySideSummary summary = Stream.<SelfEvaluation>of(
                        Forms.sound(),
                        Forms.output(i -> i.atLeast("1 份").actual("7")),
                        Forms.output(i -> i.atLeast("1 份").actual("3.5")),
                        Forms.output(i -> i.atLeast("1 份").notReported()))
                .map(both)
                .collect(SideBySideSummary.ofForms());

        assertThat(summary.ruleSets()).containsExactly(Map.entry("national/2020", Map.of(strict.id(), 4L)));
        assertThat(List.of(summary.rose(), summary.fell(), summary.stayed(), summary.notComparable()))
                .containsExactly(0L, 2L, 2L, 0L);
        // 7 of 1 is 600 % over: −30 % of 20; 3.5 of 1 is 250 % over: −10 % of 20
        assertThat(summary.change()).isEqualByComparingTo("-8");
        assertThat(summary.grades())
                .containsExactly(
                        Map.entry(move(Grade.EXCELLENT, Grade.EXCELLENT), 2L),
                        Map.entry(move(Grade.EXCELLENT, Grade.GOOD), 1L),
                        Map.entry(GradeMove.of(Optional.empty(), Optional.empty()), 1L));
        assertThat(summary.gradeChanges()).isEqualTo(1);
        assertThat(summary.causes()).containsExactly(new Cause(RuleTopic.OVER_TARGET, 2, new BigDecimal("-8.00")));
    }

    @Test
    void two_forms_are_not_one_form_scored_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoredTwice(
                        Forms.scored(Forms.sound()), Forms.scored(Forms.appropriation("100", "100", "50"))))
                .withMessage("expected the same form scored twice, got 政务外网运维 2024: 100.00 优 and 政务外网运维 2024: 95.00 优");
    }

    private static GradeMove move(Grade one, Grade other) {
        return GradeMove.of(Optional.of(one), Optional.of(other));
    }

    private static ScoredTwice twice(RuleSet one, RuleSet other, SelfEvaluation form) {
        return new ScoredTwice(
                Scorer.using(one).score(form), Scorer.using(other).score(form));
    }
}
