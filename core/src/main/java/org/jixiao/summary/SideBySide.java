package org.jixiao.summary;

import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.Scorer;

/**
 * Scores the same forms by two rule sets: last year's and this year's, one district's and another's, a rule as it stands and
 * as it is proposed. Immutable and thread-safe.
 *
 * <pre>{@code
 * SideBySide sides = SideBySide.of(ChaoyangRules.YEAR_2024, proposed);
 * ScoredTwice scored = sides.score(form);
 * SideBySideSummary all = forms.parallel().map(sides::score).collect(SideBySideSummary.ofForms());
 * }</pre>
 */
public final class SideBySide {
    private final Scorer one;
    private final Scorer other;

    private SideBySide(RuleSet one, RuleSet other) {
        this.one = Scorer.using(one);
        this.other = Scorer.using(other);
    }

    /** Compares {@code other} with {@code one}: a change is what {@code other} gives less what {@code one} gives. */
    public static SideBySide of(RuleSet one, RuleSet other) {
        return new SideBySide(one, other);
    }

    /**
     * A form scored by both.
     *
     * @throws org.jixiao.scorecard.ScoringException if a strategy of one of them gives points outside 0..weight
     */
    public ScoredTwice score(SelfEvaluation form) {
        return new ScoredTwice(one.score(form), other.score(form));
    }
}
