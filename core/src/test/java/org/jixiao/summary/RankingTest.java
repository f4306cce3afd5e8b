package org.jixiao.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.scorecard.Scorecard;
import org.junit.jupiter.api.Test;

class RankingTest {
    private final List<Scorecard> cards = SampleDepartment.cards();

    @Test
    void equal_totals_share_a_rank_and_the_next_rank_leaves_out_as_many() {
        Ranking ranking = Ranking.of(
                Stream.concat(cards.stream(), Stream.of(cards.get(1))).toList());

        assertThat(ranking.forms()).extracting(Ranking.Place::rank).containsExactly(1L, 2L, 2L, 4L, 5L, 5L);
        assertThat(ranking.forms())
                .extracting(form -> form.card().total().toPlainString())
                .containsExactly("100.00", "97.50", "97.50", "90.00", "80.00", "80.00");
        assertThat(ranking.forms().get(0)).hasToString("1 政务外网运维 2024: 100.00 优");
    }

    @Test
    void the_worst_are_counted_from_the_worst() {
        assertThat(cards.stream().collect(Ranking.worst(3)).forms())
                .extracting(Ranking.Place::rank)
                .containsExactly(1L, 1L, 3L);
    }

    @Test
    void no_form_is_no_ranking() {
        assertThat(Ranking.of(List.of())).isEqualTo(new Ranking(List.of(), 0));
    }

    @Test
    void fewer_than_one_form_cannot_be_asked_for() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.best(0))
                .withMessage("expected a number of forms above 0, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.worst(-1))
                .withMessage("expected a number of forms above 0, got -1");
    }
}
