package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import org.jixiao.form.Nature;
import org.jixiao.scoring.Direction;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.value.Fraction;

/** Law 2 for the strategies that rule sets put together, whatever bands they have. */
class RuleSetStrategiesTest {
    @Law
    void a_target_met_exactly_earns_full_marks(
            @ForAll RulesCase rules, @ForAll Nature nature, @ForAll Direction direction, @ForAll NumberCase numbers) {
        numbers.count();

        assertThat(points(rules, nature, direction, numbers, numbers.target())).isEqualTo(numbers.weight());
    }

    @Law
    void a_score_never_falls_as_the_actual_gets_nearer_to_the_target(
            @ForAll RulesCase rules, @ForAll Nature nature, @ForAll NumberCase numbers) {
        numbers.count();
        Fraction nearer = numbers.upper().min(numbers.target());
        Fraction farther = numbers.lower().min(numbers.target());

        assertThat(points(rules, nature, Direction.POSITIVE, numbers, nearer))
                .isGreaterThanOrEqualTo(points(rules, nature, Direction.POSITIVE, numbers, farther));
    }

    @Law
    void a_score_never_rises_as_the_actual_goes_on_beyond_the_target(
            @ForAll RulesCase rules, @ForAll Nature nature, @ForAll Direction direction, @ForAll NumberCase numbers) {
        numbers.count();
        Fraction nearer = numbers.lower().max(numbers.target());
        Fraction farther = numbers.upper().max(numbers.target());

        assertThat(points(rules, nature, direction, numbers, farther))
                .isLessThanOrEqualTo(points(rules, nature, direction, numbers, nearer));
    }

    @Law
    void beyond_the_target_a_score_changes_at_edges_only(@ForAll RulesCase rules, @ForAll NumberCase numbers) {
        numbers.count();
        Ratio target = Ratio.read(numbers.target());
        Ratio nearer = Ratio.read(numbers.lower().max(numbers.target()));
        Ratio farther = Ratio.read(numbers.upper().max(numbers.target()));
        boolean crosses = rules.told().bands().stream()
                .map(band -> target.plus(target.times(band.from())))
                .anyMatch(edge -> edge.isAbove(nearer) && !edge.isAbove(farther));

        if (!crosses) {
            assertThat(points(
                            rules,
                            Nature.AT_LEAST,
                            Direction.POSITIVE,
                            numbers,
                            numbers.upper().max(numbers.target())))
                    .isEqualTo(points(
                            rules,
                            Nature.AT_LEAST,
                            Direction.POSITIVE,
                            numbers,
                            numbers.lower().max(numbers.target())));
        }
    }

    private static Fraction points(
            RulesCase rules, Nature nature, Direction direction, NumberCase numbers, Fraction actual) {
        ScoringStrategy<? super QuantityInput> strategy =
                rules.rules().numbers(nature, direction).strategy();
        return strategy.score(numbers.with(actual, direction)).points().orElseThrow();
    }
}
