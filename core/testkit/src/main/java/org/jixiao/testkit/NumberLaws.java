package org.jixiao.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.testkit.cases.Copies;
import org.jixiao.testkit.cases.NumberCase;
import org.jixiao.value.Fraction;
import org.jixiao.value.Unit;

/** The laws on single numbers, rule by rule. */
interface NumberLaws extends LawSubject {
    @KitProperty
    @Label("law 1: a score lies between nothing and its weight")
    default void a_score_lies_between_nothing_and_its_weight(@ForAll("numbers") NumberCase number) {
        Optional<Fraction> points = number.strategy().score(number.input()).points();

        points.ifPresent(score ->
                assertThat(score).isBetween(Fraction.ZERO, number.input().weight()));
    }

    @KitProperty
    @Label("law 2: a target met exactly earns full marks")
    default void a_target_met_exactly_earns_full_marks(@ForAll("numbers") NumberCase number) {
        keeps(Law.MET_EARNS_FULL_MARKS, number);
    }

    @KitProperty
    @Label("law 2: a score never falls as the actual rises to the target")
    default void a_score_never_falls_as_the_actual_rises_to_the_target(@ForAll("numbers") NumberCase number) {
        keeps(Law.RISES_TO_THE_TARGET, number);
    }

    @KitProperty
    @Label("law 2: a score never rises as the actual goes on beyond the target")
    default void a_score_never_rises_beyond_the_target(@ForAll("numbers") NumberCase number) {
        keeps(Law.NEVER_RISES_BEYOND_THE_TARGET, number);
    }

    @KitProperty
    @Label("law 2: beyond the target a score changes at band edges only")
    default void beyond_the_target_a_score_changes_at_edges_only(@ForAll("numbers") NumberCase number) {
        keeps(Law.CHANGES_AT_EDGES_ONLY, number);
    }

    private void keeps(Law law, NumberCase number) {
        boolean exempt = exemptions().stream()
                .anyMatch(
                        exemption -> exemption.law() == law && exemption.rule().equals(number.rule()));
        if (!exempt) {
            assertThat(law.broken(number)).as("%s by %s", law, number.rule()).isEmpty();
        }
    }

    @KitCheck
    @Label("law 2: every exemption is needed")
    default void every_exemption_is_needed() {
        if (exemptions().isEmpty()) {
            return;
        }
        List<NumberCase> tried = numbers().sampleStream().limit(2_000).toList();
        List<Exemption> idle = exemptions().stream()
                .filter(exemption -> tried.stream()
                        .filter(number -> number.rule().equals(exemption.rule()))
                        .noneMatch(number -> exemption.law().broken(number).isPresent()))
                .toList();

        assertThat(idle).as("exemptions that no case needed").isEmpty();
    }

    @KitProperty
    @Label("law 3: a change of the unit of target and actual changes nothing")
    default void a_change_of_the_unit_changes_nothing(@ForAll("numbers") NumberCase number) {
        QuantityInput input = number.input();
        Unit other = OtherUnit.of(input.unit());
        Fraction factor = input.unit().per(other);
        QuantityInput changed = new QuantityInput(
                input.weight(), input.target().times(factor), input.actual().times(factor), other, input.direction());

        assertThat(number.strategy().score(changed).points())
                .as("points in %s and in %s", other.symbol(), input.unit().symbol())
                .isEqualTo(number.strategy().score(input).points());
    }

    @KitProperty
    @Label("law 7: the same number gives an equal score again, elsewhere, after others, and after a journey")
    default void the_same_number_gives_an_equal_score_again(@ForAll("numbers") NumberCase number) {
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

    @KitProperty
    @Label("law 8: the curve of a rule says what it scores at each edge and one small unit beside it")
    default void a_curve_says_what_is_scored(@ForAll("numbers") NumberCase number) {
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
