package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.statistics.Statistics;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;

/** The quick way on longs and the exact way behind every reason come to the same scores. */
class QuickAgreementTest {
    @Law
    void a_total_taken_before_any_reason_is_asked_for_is_the_sum_of_the_reasoned_scores(
            @ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Coverage.of(form, rules);
        Scorecard card = Scorer.using(rules.rules()).score(form);
        BigDecimal total = card.total();
        BigDecimal highest = card.highestTotal();
        Optional<Grade> grade = card.grade();

        // asking for items goes the exact way, which refuses to differ in any of them
        BigDecimal sum =
                card.items().stream().flatMap(item -> item.score().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean open = card.items().stream().map(ItemScore::score).anyMatch(Optional::isEmpty);

        assertThat(total).isEqualTo(sum);
        Statistics.label("scored through").collect(!open).coverage(checker -> {
            checker.check(true).percentage(share -> share > 5);
            checker.check(false).percentage(share -> share > 5);
        });
        if (!open) {
            assertThat(highest).isEqualTo(total);
            assertThat(grade).contains(rules.rules().grades().value().gradeOf(sum));
        }
    }
}
