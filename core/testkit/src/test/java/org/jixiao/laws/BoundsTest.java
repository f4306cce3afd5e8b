package org.jixiao.laws;

import net.jqwik.api.ForAll;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.testkit.checks.Bounds;

/** Law 1: nobody earns less than nothing or more than there is, in more decimals than the rules keep. */
class BoundsTest {
    @FormLaw
    void a_score_never_leaves_its_weight(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Bounds.ofItems(Scorer.using(rules.rules()).score(form));
    }

    @FormLaw
    void a_score_has_the_decimals_of_the_rules(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Scorecard card = Scorer.using(rules.rules()).score(form);

        Bounds.decimals(card, rules.told().scale(), rules.told().executionScale());
    }

    @FormLaw
    void a_total_lies_between_nothing_and_all_weights(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Bounds.ofTotal(Scorer.using(rules.rules()).score(form));
    }
}
