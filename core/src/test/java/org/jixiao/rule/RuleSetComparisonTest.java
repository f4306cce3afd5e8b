package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.Condition.completion;
import static org.jixiao.rule.SampleRules.ours;
import static org.jixiao.scoring.ScoringStrategies.bands;
import static org.jixiao.scoring.ScoringStrategies.corridor;
import static org.jixiao.scoring.ScoringStrategies.proportional;

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
