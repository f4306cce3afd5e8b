package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.summary.Ranking;
import org.jixiao.testkit.cases.Copies;

/** The order of totals. */
class RankingLawsTest {
    @BriefLaw
    void the_rank_is_one_more_than_the_number_of_better_totals(@ForAll Department department) {
        Ranking ranking = Ranking.of(department.cards());

        assertThat(ranking.outOf()).isEqualTo(department.cards().size());
        assertThat(ranking.forms().stream().map(Ranking.Place::card))
                .containsExactlyInAnyOrderElementsOf(department.cards());
        assertThat(ranking.forms()).isSortedAccordingTo((a, b) -> Long.compare(a.rank(), b.rank()));
        for (Ranking.Place form : ranking.forms()) {
            long better = department.cards().stream()
                    .filter(card -> card.total().compareTo(form.card().total()) > 0)
                    .count();
            assertThat(form.rank()).isEqualTo(better + 1);
        }
    }

    @BriefLaw
    void the_order_in_which_forms_come_changes_nothing(@ForAll Department department, @ForAll Random random) {
        assertThat(Ranking.of(department.shuffled(random).cards())).isEqualTo(Ranking.of(department.cards()));
    }

    @BriefLaw
    void the_best_few_stand_first_in_the_whole_ranking(
            @ForAll Department department, @ForAll @IntRange(min = 1, max = 5) int few, @ForAll Random random) {
        List<Scorecard> cards = department.shuffled(random).cards();
        List<Ranking.Place> whole = Ranking.of(department.cards()).forms();
        Ranking expected = new Ranking(whole.subList(0, Math.min(few, whole.size())), whole.size());

        assertThat(cards.stream().collect(Ranking.best(few))).isEqualTo(expected);
        assertThat(cards.parallelStream().collect(Ranking.best(few))).isEqualTo(expected);
        assertThat(Copies.serialised(expected)).isEqualTo(expected);
    }

    @BriefLaw
    void the_worst_few_count_from_the_other_end(
            @ForAll Department department, @ForAll @IntRange(min = 1, max = 5) int few, @ForAll Random random) {
        Ranking worst = department.shuffled(random).cards().parallelStream().collect(Ranking.worst(few));

        assertThat(worst.forms()).hasSize(Math.min(few, department.cards().size()));
        assertThat(worst.outOf()).isEqualTo(department.cards().size());
        for (Ranking.Place form : worst.forms()) {
            long worse = department.cards().stream()
                    .filter(card -> card.total().compareTo(form.card().total()) < 0)
                    .count();
            assertThat(form.rank()).isEqualTo(worse + 1);
        }
    }
}
