package org.jixiao.scorecard;

import org.jixiao.form.Indicator;
import org.jixiao.form.Nature;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.StockReason;
import org.jixiao.value.Fraction;

/**
 * Indicators that owe a deviation note and have none, or one without content.
 *
 * <p>Owed where the target was missed, where points are deducted for a result far above it, and where the sign is = and the
 * actual is another number: Chaoyang's note 5 covers unmet and deviating indicators alike. Words that no rule can judge
 * are neither met nor missed: a note is owed where the evaluator took points from them.
 */
final class NoteCheck {
    private final boolean owed;

    private NoteCheck(boolean owed) {
        this.owed = owed;
    }

    /** That no note is owed. */
    static NoteCheck none() {
        return new NoteCheck(false);
    }

    NoteCheck(RuleSet rules) {
        this.owed = rules.find(RuleTopic.NOTE_OWED).isPresent();
    }

    /** Adds what is wrong with the note of a row that was scored. */
    void of(Indicator row, Score score, FindingList findings) {
        if (owed && !row.explainsDeviation() && isOff(row, score)) {
            findings.add(OwedNote.fault(row));
        }
    }

    private static boolean isOff(Indicator row, Score score) {
        if (!score.input().isJudgeable()) {
            return !score.pointsOr(Fraction.ZERO).equals(score.input().weight());
        }
        return !score.input().isMet()
                || StockReason.isFarAboveTarget(score.reason())
                || (score.input() instanceof QuantityInput numbers
                        && row.target() instanceof QuantityTarget target
                        && target.nature() == Nature.EQUAL
                        && !numbers.target().equals(numbers.actual()));
    }
}
