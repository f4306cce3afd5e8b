package org.jixiao.examples.rulefiles;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.rulefiles.yaml.At;
import org.jixiao.rule.Grade;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.WorkedCase;
import org.jixiao.scorecard.Scorer;

/**
 * What became of a worked case: the scorer replayed it.
 *
 * @param at where it stands
 * @param comesOut whether the rules give what was worked out by hand
 * @param said the case and what was expected; where it does not come out, also what the rules give
 */
public record CaseOutcome(At at, boolean comesOut, Said said) {
    /** Replays a case by {@code rules}. */
    static CaseOutcome of(RuleSet rules, WorkedCase worked, At at) {
        Optional<Function<Locale, String>> contradiction =
                Scorer.using(without(rules)).contradiction(worked);
        Said said = contradiction
                .map(sentence -> Said.of(sentence.apply(Locale.CHINESE), sentence.apply(Locale.ENGLISH)))
                .orElseGet(() -> right(worked));
        return new CaseOutcome(at, contradiction.isEmpty(), said);
    }

    /** The same rules without worked cases, so that no other is replayed here. */
    private static RuleSet without(RuleSet rules) {
        return RuleSet.named(rules.district(), rules.year()).basedOn(rules).build();
    }

    private static Said right(WorkedCase worked) {
        Said result = worked.grade()
                .map(CaseOutcome::grade)
                .or(() -> worked.noteOwed().map(CaseOutcome::note))
                .orElseGet(() -> score(worked.score().map(points -> points.toPlainString())));
        return Said.of(worked.text(Locale.CHINESE) + "：" + result.chinese(), worked + ": " + result.english());
    }

    private static Said grade(Grade grade) {
        return Said.of(grade.label(Locale.CHINESE), grade.label(Locale.ENGLISH));
    }

    private static Said note(boolean owed) {
        return owed ? Said.of("要写原因", "a note that is owed") : Said.of("不用写原因", "no note that is owed");
    }

    private static Said score(Optional<String> points) {
        return points.map(text -> Said.of("得 " + text, text)).orElse(Said.of("待定", "open points"));
    }
}
