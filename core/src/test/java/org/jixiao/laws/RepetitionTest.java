package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;

/** Law 7: the same form gives an equal scorecard, again, elsewhere and years later. */
class RepetitionTest {
    @Law
    void scoring_again_gives_an_equal_scorecard(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Coverage.of(form, rules);
        Scorer scorer = Scorer.using(rules.rules());
        Scorecard card = scorer.score(form);

        same(scorer.score(form), card);
        same(Scorer.using(rules.rules()).score(form), card);
    }

    @BriefLaw
    void scoring_on_other_threads_at_once_gives_an_equal_scorecard(
            @ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Scorer scorer = Scorer.using(rules.rules());
        List<CompletableFuture<Scorecard>> elsewhere = Stream.generate(() -> Copies.elsewhere(() -> scorer.score(form)))
                .limit(4)
                .toList();

        Scorecard card = scorer.score(form);

        elsewhere.forEach(other -> same(other.join(), card));
    }

    @Law
    void a_scorecard_written_and_read_back_is_equal(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Coverage.of(form, rules);
        Scorecard card = Scorer.using(rules.rules()).score(form);

        Scorecard copy = Copies.serialised(card);

        same(copy, card);
        assertThat(copy.explain(Locale.CHINESE)).isEqualTo(card.explain(Locale.CHINESE));
    }

    @BriefLaw
    void a_form_and_rules_written_and_read_back_give_an_equal_scorecard(
            @ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Scorecard card = Scorer.using(rules.rules()).score(form);
        SelfEvaluation sameForm = Copies.serialised(form);
        RuleSet sameRules = Copies.serialised(rules.rules());

        assertThat(sameForm).isEqualTo(form).hasSameHashCodeAs(form);
        assertThat(sameRules).isEqualTo(rules.rules()).hasSameHashCodeAs(rules.rules());
        same(Scorer.using(sameRules).score(sameForm), card);
    }

    @BriefLaw
    void a_form_written_once_more_gives_an_equal_scorecard(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Scorer scorer = Scorer.using(rules.rules());
        SelfEvaluation copy = Forms.withRows(form, form.indicators().indicators());

        assertThat(copy).isEqualTo(form);
        same(scorer.score(copy), scorer.score(form));
    }

    private static void same(Scorecard again, Scorecard card) {
        assertThat(again).isEqualTo(card).hasSameHashCodeAs(card);
        assertThat(again.total()).isEqualTo(card.total());
        assertThat(again.grade()).isEqualTo(card.grade());
        assertThat(again.levels()).isEqualTo(card.levels());
        assertThat(again.stamp()).isEqualTo(card.stamp());
    }
}
