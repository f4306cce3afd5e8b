package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.statistics.Statistics;
import org.jixiao.value.Fraction;

/** Law 2, fourth part: between two edges beyond the target nothing changes. */
interface ChangesOnlyAtEdges extends NeverRisesBeyondTheTarget {
    /** The edges beyond the target, as B ÷ A. */
    List<Fraction> edges();

    @BriefLaw
    default void beyond_the_target_a_score_changes_at_edges_only(@ForAll NumberCase numbers) {
        numbers.count();
        Fraction nearer = numbers.lower().max(numbers.target());
        Fraction farther = numbers.upper().max(numbers.target());
        boolean crosses = edges().stream()
                .map(edge -> edge.times(numbers.target()))
                .anyMatch(edge -> edge.isAtLeast(nearer) && edge.isAtMost(farther));
        Statistics.label("crosses an edge")
                .collect(crosses)
                .coverage(checker -> checker.check(false).count(count -> count > 5));

        if (!crosses) {
            assertThat(points(numbers, farther)).isEqualTo(points(numbers, nearer));
        }
    }
}
