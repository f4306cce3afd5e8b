package org.jixiao.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.testkit.cases.Copies;
import org.jixiao.testkit.cases.NumberCase;
import org.jixiao.testkit.cases.RuleSetCases;
import org.jixiao.value.Fraction;

/** The laws on single numbers, rule by rule. */
interface NumberLaws extends LawSubject {
    @NumberProperty
    @Label("law 1: a score lies between nothing and its weight")
    default void a_score_lies_between_nothing_and_its_weight(@ForAll("numbers") NumberCase number) {
        Optional<Fraction> points = number.strategy().score(number.input()).points();

        points.ifPresent(score ->
                assertThat(score).isBetween(Fraction.ZERO, number.input().weight()));
    }

    @NumberProperty
    @Label("law 2: a target met exactly earns full marks")
    default void a_target_met_exactly_earns_full_marks(@ForAll("numbers") NumberCase number) {
        keeps(Law.MET_EARNS_FULL_MARKS, number);
    }

    @NumberProperty
    @Label("law 2: a score never falls as the actual rises to the target")
    default void a_score_never_falls_as_the_actual_rises_to_the_target(@ForAll("numbers") NumberCase number) {
        keeps(Law.RISES_TO_THE_TARGET, number);
    }

    @NumberProperty
    @Label("law 2: a score never rises as the actual goes on beyond the target")
    default void a_score_never_rises_beyond_the_target(@ForAll("numbers") NumberCase number) {
        keeps(Law.NEVER_RISES_BEYOND_THE_TARGET, number);
    }

    @NumberProperty
    @Label("law 2: beyond the target a score changes at band edges only")
    default void beyond_the_target_a_score_changes_at_edges_only(@ForAll("numbers") NumberCase number) {
        keeps(Law.CHANGES_AT_EDGES_ONLY, number);
    }

    @NumberProperty
    @Label("law 2: where less is better, a score never falls as the actual falls")
    default void a_score_never_falls_below_a_limit(@ForAll("numbers") NumberCase number) {
        keeps(Law.NEVER_FALLS_BELOW_A_LIMIT, number);
    }

    private void keeps(Law law, NumberCase number) {
        boolean exempt = exemptions().stream()
                .anyMatch(
                        exemption -> exemption.law() == law && exemption.rule().equals(number.rule()));
        if (!exempt && FirstCauses.of(this).allows(law)) {
            assertThat(law.broken(number)).as("%s by %s", law, number.rule()).isEmpty();
        }
    }

    @KitCheck
    @Label("law 2: every exemption is needed")
    default void every_exemption_is_needed() {
        if (exemptions().isEmpty()) {
            return;
        }
        List<NumberCase> tried = Stream.concat(
                        RuleSetCases.of(rules(), regulation(), scales()).grid().stream(),
                        numbers().sampleStream().limit(2_000))
                .toList();
        WordFaults words = WordFaults.of(this);
        List<Exemption> idle = exemptions().stream()
                .filter(exemption -> tried.stream()
                        .filter(number -> number.rule().equals(exemption.rule()))
                        .noneMatch(number -> exemption.law().broken(number).isPresent()))
                .filter(exemption -> !words.against(exemption.law()).containsKey(exemption.rule()))
                .toList();

        assertThat(idle).as("exemptions that no case needed").isEmpty();
    }

    @NumberProperty
    @Label("law 3: a change of the unit of target and actual changes nothing")
    default void a_change_of_the_unit_changes_nothing(@ForAll("numbers") NumberCase number) {
        if (!FirstCauses.of(this).allowsChanges()) {
            return;
        }
        assertThat(UnitOfNumber.changed(number))
                .as("points of %s in another unit", number.rule())
                .isEmpty();
    }

    @KitProperty
    @Label("law 7: the same number gives an equal score again, elsewhere, after others, and after a journey")
    default void the_same_number_gives_an_equal_score_again(@ForAll("numbers") NumberCase number) {
        if (!FirstCauses.of(this).allowsCopies()) {
            return;
        }
        ScoringStrategy<? super QuantityInput> strategy = number.strategy();
        Score score = strategy.score(number.input());
        strategy.score(number.with(number.other()));

        assertThat(strategy.score(number.input())).isEqualTo(score);
        assertThat(Copies.elsewhere(() -> strategy.score(number.input())).join())
                .as("on another thread")
                .isEqualTo(score);
        ScoringStrategy<? super QuantityInput> copy = Copies.serialised(strategy);
        assertThat(copy).as("read back").isEqualTo(strategy).hasSameHashCodeAs(strategy);
        assertThat(copy.score(Copies.serialised(number.input())))
                .as("by the rule read back")
                .isEqualTo(score);
    }

    @NumberProperty
    @Label("law 8: the curve of a rule says what it scores at each edge and one small unit beside it")
    default void a_curve_says_what_is_scored(@ForAll("numbers") NumberCase number) {
        if (!FirstCauses.of(this).allowsChanges()) {
            return;
        }
        number.strategy().curve(number.input()).ifPresent(curve -> {
            for (Fraction actual : List.of(
                    number.input().actual(), number.other(), number.input().target())) {
                assertThat(number.strategy().score(number.with(actual)).points())
                        .as("points of %s", actual)
                        .contains(curve.at(actual));
            }
        });
    }
}
