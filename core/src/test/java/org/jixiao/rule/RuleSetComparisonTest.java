package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.Condition.completion;
import static org.jixiao.rule.SampleRules.ours;
import static org.jixiao.scoring.ScoringStrategies.bands;
import static org.jixiao.scoring.ScoringStrategies.corridor;
import static org.jixiao.scoring.ScoringStrategies.proportional;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jixiao.rule.RuleChange.Kind;
import org.junit.jupiter.api.Test;

class RuleSetComparisonTest {
    private static final RuleSet NEWER = SampleRules.on(NationalRules.YEAR_2020)
            .citing("甲")
            .positive(proportional(), Provenance.clause(7))
            .grades(GradeBands.of(90, 80, 70), Provenance.clause(8))
            .overTarget(bands("200%: 10%"), Provenance.clause(9))
            .numbers("重点指标", Scope.named("重点"), corridor("[70%, 130%]"), Provenance.clause(10))
            .build();

    @Test
    void what_changed_was_added_or_rests_on_another_source_is_told_apart() {
        RuleSetComparison comparison = RuleSetComparison.of(NationalRules.YEAR_2020, NEWER);

        assertThat(subjects(comparison, Kind.CHANGED)).containsExactly("grades");
        assertThat(subjects(comparison, Kind.ADDED)).containsExactly("special numbers 重点指标", "target set low");
        assertThat(subjects(comparison, Kind.OTHER_SOURCE)).containsExactly("more is better");
        assertThat(comparison.of(Kind.DROPPED)).isEmpty();
        assertThat(comparison.of(Kind.SAME))
                .hasSize(NationalRules.YEAR_2020.rules().size() - 2);
    }

    @Test
    void seen_from_the_other_side_what_was_added_is_dropped() {
        RuleSetComparison comparison = RuleSetComparison.of(NEWER, NationalRules.YEAR_2020);

        assertThat(subjects(comparison, Kind.DROPPED)).containsExactly("special numbers 重点指标", "target set low");
        assertThat(comparison.of(Kind.ADDED)).isEmpty();
    }

    @Test
    void a_rule_set_compared_with_itself_is_the_same_throughout() {
        RuleSetComparison comparison = RuleSetComparison.of(NEWER, NEWER);

        assertThat(comparison.of(Kind.SAME)).hasSize(NEWER.rules().size());
        assertThat(comparison.isEmpty()).isTrue();
    }

    @Test
    void what_no_set_can_lift_is_never_added_or_dropped() {
        RuleSet capped = SampleRules.on(NationalRules.YEAR_2020)
                .cappedAtWeight(ours())
                .executionBase(ExecutionBase.ADJUSTED, ours())
                .executionRounding(2, RoundingMode.HALF_UP, ours())
                .build();
        RuleSetComparison lifted = RuleSetComparison.of(capped, NationalRules.YEAR_2020);

        assertThat(lifted.isEmpty()).isTrue();
        assertThat(RuleSetComparison.of(NationalRules.YEAR_2020, capped).isEmpty())
                .isTrue();
        assertThat(subjects(lifted, Kind.OTHER_SOURCE))
                .containsExactly("budget of the execution rate", "rounding of the execution score", "cap");
        assertThat(lifted.text(Locale.CHINESE))
                .contains("没有不同", "规定相同，只是依据不同", "分值上限")
                .doesNotContain("取消");
        assertThat(lifted.text(Locale.ENGLISH)).contains("nothing differs").doesNotContain("dropped");
    }

    @Test
    void an_execution_rounded_like_all_scores_is_held_against_one_of_its_own() {
        RuleSet whole = SampleRules.on(NationalRules.YEAR_2020)
                .executionRounding(0, RoundingMode.DOWN, ours())
                .build();

        assertThat(subjects(RuleSetComparison.of(NationalRules.YEAR_2020, whole), Kind.CHANGED))
                .containsExactly("rounding of the execution score");
        assertThat(subjects(RuleSetComparison.of(whole, NationalRules.YEAR_2020), Kind.CHANGED))
                .containsExactly("rounding of the execution score");
    }

    @Test
    void what_is_repeated_with_its_source_or_looked_up_again_is_the_same() {
        Document known = Document.titled("财预〔2020〕10号").checkedOn(LocalDate.of(2026, 11, 26));
        RuleSet repeated = SampleRules.on(NationalRules.YEAR_2020)
                .citing(known)
                .grades(
                        GradeBands.of(90, 80, 60),
                        Provenance.clause(18).textNotVerified().butNot("89.99 → 优"))
                .build();
        RuleSetComparison comparison = RuleSetComparison.of(NationalRules.YEAR_2020, repeated);

        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.of(Kind.OTHER_SOURCE)).isEmpty();
    }

    @Test
    void both_rules_stand_with_their_sources() {
        RuleSet opened = SampleRules.on(NationalRules.YEAR_2020)
                .grades(GradeBands.of(90, 80, 70), ours())
                .openForReview("复核", completion("[120%, +∞)"), ours())
                .build();
        assertThat(RuleSetComparison.of(NationalRules.YEAR_2020, opened).text(Locale.ENGLISH))
                .isEqualTo("""
                from national/2020 to test/district/2024

                changed: grades
                    was  [90, +∞) excellent; [80, 90) good; [60, 80) fair; [0, 60) poor
                         财预〔2020〕10号, clause 18 (clause text not verified) [national/2020]
                    is   [90, +∞) excellent; [80, 90) good; [70, 80) fair; [0, 70) poor
                         library default: a test [test/district/2024]

                added: open for review 复核
                    is   复核: completion in [120%, +∞)
                         library default: a test [test/district/2024]

                same: more is better, less is better, sign =, ratings, targets in words, deadlines, budget execution, rounding, level-1 weights, indicators that do not apply, classes every form has, output ahead of spending, cost against the budget
                """);
    }

    @Test
    void named_rules_stand_in_the_order_in_which_they_were_written() {
        RuleSet written = SampleRules.on(NationalRules.YEAR_2020)
                .openForReview("丙", completion("[120%, +∞)"), ours())
                .openForReview("甲", completion("[130%, +∞)"), ours())
                .openForReview("乙", completion("[140%, +∞)"), ours())
                .build();
        assertThat(subjects(RuleSetComparison.of(NationalRules.YEAR_2020, written), Kind.ADDED))
                .containsExactly("open for review 丙", "open for review 甲", "open for review 乙");
    }

    private static List<String> subjects(RuleSetComparison comparison, Kind kind) {
        return comparison.of(kind).stream()
                .map(change -> change.subject(Locale.ENGLISH))
                .toList();
    }
}
