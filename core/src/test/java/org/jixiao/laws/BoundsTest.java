package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;

/** Law 1: nobody earns less than nothing or more than there is, in more decimals than the rules keep. */
class BoundsTest {
    @Law
    void a_score_never_leaves_its_weight(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Coverage.of(form, rules);

        for (ItemScore item : Scorer.using(rules.rules()).score(form).items()) {
            item.score()
                    .ifPresent(score ->
                            assertThat(score).as(item.where()).isNotNegative().isLessThanOrEqualTo(item.weight()));
            assertThat(item.lost()).isNotNegative();
        }
    }

    @Law
    void a_score_has_the_decimals_of_the_rules(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Scorecard card = Scorer.using(rules.rules()).score(form);

        card.execution()
                .score()
                .ifPresent(score ->
                        assertThat(score.scale()).isEqualTo(rules.told().executionScale()));
        card.indicators()
                .forEach(item -> item.score()
                        .ifPresent(score ->
                                assertThat(score.scale()).isEqualTo(rules.told().scale())));
    }

    @Law
    void a_total_lies_between_nothing_and_all_weights(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Coverage.of(form, rules);
        Scorecard card = Scorer.using(rules.rules()).score(form);
        BigDecimal weights = card.items().stream().map(ItemScore::weight).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(card.total()).isNotNegative().isLessThanOrEqualTo(card.highestTotal());
        assertThat(card.highestTotal()).isLessThanOrEqualTo(weights);
    }
}
