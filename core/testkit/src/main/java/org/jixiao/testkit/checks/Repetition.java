package org.jixiao.testkit.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Grade;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.testkit.cases.Copies;
import org.jixiao.testkit.cases.Forms;

/** Law 7: the same form gives an equal scorecard, again, elsewhere and years later. */
public final class Repetition {
    private Repetition() {}

    /** By the same scorer and by another one. */
    public static void again(RuleSet rules, SelfEvaluation form) {
        Scorer scorer = Scorer.using(rules);
        Scorecard card = scorer.score(form);
        same(scorer.score(form), card);
        same(Scorer.using(rules).score(form), card);
    }

    /** On other threads at once. */
    public static void elsewhere(RuleSet rules, SelfEvaluation form) {
        Scorer scorer = Scorer.using(rules);
        List<CompletableFuture<Scorecard>> elsewhere = Stream.generate(() -> Copies.elsewhere(() -> scorer.score(form)))
                .limit(4)
                .toList();
        Scorecard card = scorer.score(form);
        elsewhere.forEach(other -> same(other.join(), card));
    }

    /** A scorecard written and read back. */
    public static void ofCard(RuleSet rules, SelfEvaluation form) {
        Scorecard card = Scorer.using(rules).score(form);
        Scorecard copy = Copies.serialised(card);
        same(copy, card);
        assertThat(copy.indicators()).isEqualTo(card.indicators());
        assertThat(copy.findings()).isEqualTo(card.findings());
        assertThat(copy.losses()).isEqualTo(card.losses());
        assertThat(copy.afterEvaluation(Grade.POOR)).isEqualTo(card.afterEvaluation(Grade.POOR));
        assertThat(copy.items().stream().map(item -> item.explain(Locale.CHINESE)))
                .isEqualTo(card.items().stream()
                        .map(item -> item.explain(Locale.CHINESE))
                        .toList());
        assertThat(withoutWordsOnRules(copy)).isEqualTo(withoutWordsOnRules(card));
    }

    /** The explanation, without the line that only a card which was read back may have: that other rules are installed now. */
    private static List<String> withoutWordsOnRules(Scorecard card) {
        List<String> lines = card.explain(Locale.CHINESE).lines().toList();
        boolean told = lines.get(1).contains(card.ruleSetId());
        return told
                ? Stream.concat(lines.stream().limit(1), lines.stream().skip(2)).toList()
                : lines;
    }

    /** A form and rules written and read back. */
    public static void ofFormAndRules(RuleSet rules, SelfEvaluation form) {
        Scorecard card = Scorer.using(rules).score(form);
        SelfEvaluation sameForm = Copies.serialised(form);
        RuleSet sameRules = Copies.serialised(rules);
        assertThat(sameForm).isEqualTo(form).hasSameHashCodeAs(form);
        assertThat(sameRules).isEqualTo(rules).hasSameHashCodeAs(rules);
        same(Scorer.using(sameRules).score(sameForm), card);
    }

    /** A form written down once more. */
    public static void ofFormWrittenAgain(RuleSet rules, SelfEvaluation form) {
        Scorer scorer = Scorer.using(rules);
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
