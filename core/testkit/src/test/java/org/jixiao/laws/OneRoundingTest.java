package org.jixiao.laws;

import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.statistics.Statistics;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.testkit.checks.OneRounding;
import org.jixiao.testkit.oracle.Ratio;

/** Law 5: a score is its exact value, rounded once. */
class OneRoundingTest {
    @FormLaw
    void a_score_is_less_than_one_unit_off_in_the_direction_of_its_mode(
            @ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Scorecard card = Scorer.using(rules.rules()).score(form);

        check(card.execution(), rules.told().executionScale(), rules.told().executionMode());
        card.indicators()
                .forEach(item -> check(item, rules.told().scale(), rules.told().mode()));
    }

    private static void check(ItemScore item, int scale, RoundingMode mode) {
        item.exact().map(Ratio::read).ifPresent(exact -> {
            count(Ratio.of(item.score().orElseThrow()).minus(exact));
            OneRounding.check(item, exact, exact, scale, mode);
        });
    }

    private static void count(Ratio off) {
        Statistics.label("rounded")
                .collect(off.signum())
                .coverage(checker ->
                        List.of(-1, 0, 1).forEach(sign -> checker.check(sign).count(count -> count > 100)));
    }
}
