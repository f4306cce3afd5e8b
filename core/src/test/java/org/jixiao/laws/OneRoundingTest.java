package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.statistics.Statistics;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;

/** Law 5: a score is its exact value, rounded once. */
class OneRoundingTest {
    @Law
    void a_score_is_less_than_one_unit_off_in_the_direction_of_its_mode(
            @ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Coverage.of(form, rules);
        Scorecard card = Scorer.using(rules.rules()).score(form);

        check(card.execution(), rules.told().executionScale(), rules.told().executionMode());
        card.indicators()
                .forEach(item -> check(item, rules.told().scale(), rules.told().mode()));
    }

    private static void check(ItemScore item, int scale, RoundingMode mode) {
        if (item.score().isEmpty()) {
            return;
        }
        Ratio exact = Ratio.read(item.exact().orElseThrow());
        Ratio score = Ratio.of(item.score().orElseThrow());
        Ratio unit = Ratio.step(scale);
        Ratio off = score.minus(exact);
        count(off);

        assertThat(off).as(item.where()).isGreaterThan(Ratio.ZERO.minus(unit)).isLessThan(unit);
        // rounding up would lift a score above a weight finer than the scale: it is cut instead
        if (score.plus(unit).isAbove(Ratio.of(item.weight())) && off.signum() < 0) {
            return;
        }
        Ratio twice = off.times(Ratio.of(2));
        switch (mode) {
            case DOWN -> assertThat(off).as(item.where()).isLessThanOrEqualTo(Ratio.ZERO);
            case UP -> assertThat(off).as(item.where()).isGreaterThanOrEqualTo(Ratio.ZERO);
            case HALF_UP ->
                assertThat(twice)
                        .as(item.where())
                        .isGreaterThan(Ratio.ZERO.minus(unit))
                        .isLessThanOrEqualTo(unit);
            case HALF_EVEN -> {
                assertThat(twice).as(item.where()).isBetween(Ratio.ZERO.minus(unit), unit);
                boolean tie = twice.equals(unit) || twice.equals(Ratio.ZERO.minus(unit));
                assertThat(tie && score.over(unit).floor().testBit(0))
                        .as("a tie goes to the even neighbour: " + item.where())
                        .isFalse();
            }
            default -> throw new IllegalArgumentException("no rule set rounds " + mode);
        }
    }

    private static void count(Ratio off) {
        Statistics.label("rounded")
                .collect(off.signum())
                .coverage(checker ->
                        List.of(-1, 0, 1).forEach(sign -> checker.check(sign).count(count -> count > 100)));
    }
}
