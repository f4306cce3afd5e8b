package org.jixiao.laws;

import java.util.Random;
import net.jqwik.api.ForAll;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.Scorer;
import org.jixiao.testkit.checks.Order;

/** Law 4: the order of a form changes no figure, and every sum is the sum of its parts. */
class OrderTest {
    @FormLaw
    void the_order_of_indicators_changes_no_figure(
            @ForAll SelfEvaluation form, @ForAll RulesCase rules, @ForAll Random random) {
        Order.ofIndicators(Scorer.using(rules.rules()), form, random);
    }

    @FormLaw
    void a_total_is_the_sum_of_its_parts(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Order.total(Scorer.using(rules.rules()).score(form));
    }

    @FormLaw
    void the_score_of_a_level_is_the_sum_of_the_level_below(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Order.levels(Scorer.using(rules.rules()).score(form));
    }

    @FormLaw
    void every_indicator_stands_under_exactly_one_level(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Order.places(Scorer.using(rules.rules()).score(form));
    }
}
