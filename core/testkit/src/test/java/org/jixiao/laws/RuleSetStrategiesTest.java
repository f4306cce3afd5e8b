package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.statistics.Statistics;
import org.jixiao.form.Direction;
import org.jixiao.form.Nature;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.testkit.cases.Forms;
import org.jixiao.testkit.cases.RowRule;
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

    @Law
    void points_taken_by_hand_change_neither_the_rule_nor_the_strategy_of_an_item(
            @ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Scorer scorer = Scorer.using(CountingStrategy.in(rules.rules()));
        Scorecard plain = scorer.score(form);
        Scorecard deducted = scorer.score(Forms.rewritten(
                form,
                form.indicators().indicators(),
                (row, cells) -> cells.target(row.target()).actual(row.actual()).deduction("0.3")));

        for (int i = 0; i < plain.items().size(); i++) {
            ItemScore item = plain.items().get(i);
            item.rule()
                    .ifPresent(rule ->
                            Statistics.label("rules").collect(rule.topic().name()));
            assertThat(deducted.items().get(i).rule()).as("rule of %s", item).isEqualTo(item.rule());
            assertThat(deducted.items().get(i).strategy())
                    .as("strategy of %s", item)
                    .isEqualTo(item.strategy());
        }
        Statistics.label("rules")
                .coverage(checker -> Stream.of(
                                "POSITIVE", "OVER_TARGET", "SPECIAL_NUMBERS", "RATING", "PROSE", "DEADLINE")
                        .forEach(topic -> checker.check(topic).count(count -> count >= 3)));
    }

    private static Fraction points(
            RulesCase rules, Nature nature, Direction direction, NumberCase numbers, Fraction actual) {
        ScoringStrategy<? super QuantityInput> strategy =
                RowRule.ofNumber(rules.rules(), nature, direction).strategy();
        return strategy.score(numbers.with(actual, direction)).points().orElseThrow();
    }
}
