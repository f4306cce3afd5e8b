package org.jixiao.testkit;

import java.util.Optional;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.scorecard.ScoringException;

/** A form scored by rules that may be faulty. */
final class ScoredForm {
    private ScoredForm() {}

    /** Empty where a rule throws or goes out of bounds: law 1 tells, and the other laws have nothing to look at. */
    static Optional<Scorecard> of(RuleSet rules, SelfEvaluation form) {
        try {
            return Optional.of(Scorer.using(rules).score(form));
        } catch (ScoringException e) {
            return Optional.empty();
        }
    }
}
