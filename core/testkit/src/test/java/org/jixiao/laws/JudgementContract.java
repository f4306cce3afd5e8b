package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.testkit.cases.Copies;
import org.jixiao.testkit.cases.Rows;
import org.jixiao.value.Fraction;

/** What every strategy owes that leaves room for an evaluator's award: laws 1, 2 and 7. */
interface JudgementContract<I extends ScoringInput> {
    ScoringStrategy<? super I> strategy();

    /** An input of any kind the strategy knows, without its award. */
    Arbitrary<WithAward<I>> inputs();

    /** An input that still needs its weight and award. */
    @FunctionalInterface
    interface WithAward<I> {
        I of(Fraction weight, Optional<Fraction> award);
    }

    @Provide
    default Arbitrary<WithAward<I>> cases() {
        return inputs();
    }

    @Provide
    default Arbitrary<Fraction> weights() {
        return Rows.weights().map(Fraction::of);
    }

    /** Awards from nothing to more than the weight, as shares of it. */
    @Provide
    default Arbitrary<Fraction> shares() {
        return Arbitraries.oneOf(
                Arbitraries.of(0, 300, 600, 800, 900, 1000).map(n -> Fraction.of(n, 1000)),
                Arbitraries.integers().between(0, 1200).map(n -> Fraction.of(BigDecimal.valueOf(n, 3))));
    }

    @BriefLaw
    default void a_score_lies_between_nothing_and_its_weight(
            @ForAll("cases") WithAward<I> input,
            @ForAll("weights") Fraction weight,
            @ForAll("shares") Fraction share,
            @ForAll boolean isAwarded) {
        Optional<Fraction> award = isAwarded ? Optional.of(weight.times(share)) : Optional.empty();

        Optional<Fraction> points = strategy().score(input.of(weight, award)).points();

        points.ifPresent(score -> assertThat(score).isBetween(Fraction.ZERO, weight));
        if (isAwarded) {
            assertThat(points).isPresent();
        }
        StatisticsCollector scores = Statistics.label("scores");
        scores.collect(points.equals(Optional.of(weight)) ? "all" : "less");
        scores.coverage(checker -> {
            checker.check("all").percentage(part -> part > 2);
            checker.check("less").percentage(part -> part > 2);
        });
    }

    @BriefLaw
    default void what_is_met_earns_all_unless_an_evaluator_says_otherwise(
            @ForAll("cases") WithAward<I> input, @ForAll("weights") Fraction weight) {
        I plain = input.of(weight, Optional.empty());

        Optional<Fraction> points = strategy().score(plain).points();

        Statistics.label("met").collect(plain.isMet()).coverage(checker -> {
            checker.check(true).count(count -> count > 5);
            checker.check(false).count(count -> count > 5);
        });
        assertThat(points.equals(Optional.of(weight))).isEqualTo(plain.isMet());
    }

    @BriefLaw
    default void a_higher_award_never_earns_less(
            @ForAll("cases") WithAward<I> input,
            @ForAll("weights") Fraction weight,
            @ForAll("shares") Fraction share,
            @ForAll("shares") Fraction other) {
        Fraction less = points(input, weight, weight.times(share.min(other)));
        Fraction more = points(input, weight, weight.times(share.max(other)));

        assertThat(more).isGreaterThanOrEqualTo(less);
    }

    @BriefLaw
    default void the_same_input_gives_an_equal_score_again_elsewhere_and_after_a_journey(
            @ForAll("cases") WithAward<I> input,
            @ForAll("weights") Fraction weight,
            @ForAll("shares") Fraction share,
            @ForAll boolean isAwarded) {
        I awarded = input.of(weight, isAwarded ? Optional.of(weight.times(share)) : Optional.empty());
        Score score = strategy().score(awarded);

        assertThat(strategy().score(awarded)).isEqualTo(score);
        assertThat(Copies.elsewhere(() -> strategy().score(awarded)).join()).isEqualTo(score);
        assertThat(Copies.serialised(score)).isEqualTo(score).hasSameHashCodeAs(score);
        assertThat(Copies.serialised(strategy()).score(Copies.serialised(awarded)))
                .isEqualTo(score);
    }

    private Fraction points(WithAward<I> input, Fraction weight, Fraction award) {
        return strategy().score(input.of(weight, Optional.of(award))).points().orElseThrow();
    }
}
