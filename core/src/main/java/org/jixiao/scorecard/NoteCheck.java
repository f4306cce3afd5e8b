package org.jixiao.scorecard;

import java.util.Optional;
import org.jixiao.form.Indicator;
import org.jixiao.form.Nature;
import org.jixiao.form.QuantityTarget;
import org.jixiao.rule.NoteOwed;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.scoring.ProseInput;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.StockReason;

/**
 * Who owes a deviation note and wrote none, or one that says nothing.
 *
 * <p>Words that no rule can judge are neither met nor missed: a note is owed where the evaluator took points from them.
 * Otherwise owed where the target was missed, where points are deducted for a result far above it, and where the sign is = and the
 * actual is another number: Chaoyang's note 5 speaks of unmet and of deviating indicators alike.
 */
final class NoteCheck {
    private final boolean owed;

    NoteCheck(RuleSet rules) {
        this.owed = rules.noteOwed().map(Rule::value).equals(Optional.of(NoteOwed.WHEN_MISSED));
    }

    Optional<Finding> of(Indicator indicator, Score score) {
        // most say why, or have nothing to say: only the others are looked at closely
        if (!owed || !isOff(indicator, score) || indicator.explainsDeviation()) {
            return Optional.empty();
        }
        return OwedNote.of(indicator).fault();
    }

    private static boolean isOff(Indicator indicator, Score score) {
        if (score.derivation().input() instanceof ProseInput words
                && words.attainment().isEmpty()) {
            return score.points().isEmpty() || !score.points().get().equals(words.weight());
        }
        return !score.derivation().input().isMet()
                || score.derivation().reason() == StockReason.OVER_TARGET
                || (indicator.target() instanceof QuantityTarget target
                        && target.nature() == Nature.EQUAL
                        && score.derivation().input() instanceof QuantityInput in
                        && !in.target().equals(in.actual()));
    }
}
