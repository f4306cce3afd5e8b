package org.jixiao.examples.rulefiles;

import java.util.Locale;
import java.util.Optional;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.rulefiles.yaml.At;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.rule.Grade;
import org.jixiao.rule.InvalidRuleSetException;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.WorkedCase;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.scorecard.ScoringException;

/**
 * What became of a worked case: the scorer replayed it.
 *
 * @param at where it stands
 * @param comesOut whether the rules give what was worked out by hand
 * @param said the case, what was expected and what the rules give
 */
public record CaseOutcome(At at, boolean comesOut, Said said) {
    /** Replays a case by {@code rules}. */
    static CaseOutcome of(RuleSet rules, WorkedCase worked, At at) {
        try {
            Said given = given(Scorer.using(without(rules)), worked);
            return new CaseOutcome(at, comesOut(rules, worked), sentence(worked, given));
        } catch (ScoringException e) {
            return new CaseOutcome(at, false, Said.of(e));
        }
    }

    /** Only the scorer decides whether a case comes out: a set with this case alone. */
    private static boolean comesOut(RuleSet rules, WorkedCase worked) {
        RuleSet alone = RuleSet.named(rules.district(), rules.year())
                .basedOn(rules)
                .worked(worked)
                .build();
        try {
            return Scorer.using(alone).rules().equals(alone);
        } catch (InvalidRuleSetException e) {
            return false;
        }
    }

    /** The same rules without worked cases, so that nothing is replayed here. */
    private static RuleSet without(RuleSet rules) {
        return RuleSet.named(rules.district(), rules.year()).basedOn(rules).build();
    }

    private static Said given(Scorer scorer, WorkedCase worked) {
        if (worked.grade().isPresent()) {
            return grade(scorer.rules().gradedTotals().gradeOf(worked.total()));
        }
        Scorecard card = scorer.score(worked.form());
        ItemScore item =
                worked.isOfExecution() ? card.execution() : card.indicators().get(0);
        if (worked.noteOwed().isPresent()) {
            return note(item.findings().stream().map(Finding::code).anyMatch(CaseOutcome::isOnNotes));
        }
        return score(item.score().map(points -> points.toPlainString()));
    }

    private static boolean isOnNotes(FindingCode code) {
        return code == FindingCode.NOTE_MISSING || code == FindingCode.NOTE_EMPTY || code == FindingCode.NOTE_OWED;
    }

    private static Said sentence(WorkedCase worked, Said given) {
        Said expected = worked.grade()
                .map(CaseOutcome::grade)
                .or(() -> worked.noteOwed().map(CaseOutcome::note))
                .orElseGet(() -> score(worked.score().map(points -> points.toPlainString())));
        return Said.of(
                worked.text(Locale.CHINESE) + "：应为 " + expected.chinese() + "，算得 " + given.chinese(),
                worked + ": expected " + expected.english() + ", the rules give " + given.english());
    }

    private static Said grade(Grade grade) {
        return Said.of(grade.label(Locale.CHINESE), grade.label(Locale.ENGLISH));
    }

    private static Said note(boolean owed) {
        return owed ? Said.of("要写原因", "a note that is owed") : Said.of("不用写原因", "no note that is owed");
    }

    private static Said score(Optional<String> points) {
        return points.map(text -> Said.of(text, text)).orElse(Said.of("待定", "open points"));
    }
}
