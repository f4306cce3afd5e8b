package org.jixiao.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringStrategies;

/** What the actual of an item that is not a number could be instead, and what it would earn without an award. */
final class Alternatives {
    private final ItemScore item;

    Alternatives(ItemScore item) {
        this.item = item;
    }

    /** All levels of a scale, best first; the last day that is on time; 达成. None for anything else. */
    Map<String, BigDecimal> all(ScoringInput input) {
        return isExplained(input) ? scored(input.alternatives()) : Map.of();
    }

    /** Those that are better than the actual, nearest first. */
    Map<String, BigDecimal> better(ScoringInput input) {
        if (!isExplained(input)) {
            return Map.of();
        }
        List<? extends ScoringInput> all = input.alternatives();
        int own = all.stream().map(ScoringInput::shownActual).toList().indexOf(input.shownActual());
        boolean isBest = own < 0 && input.isMet();
        List<ScoringInput> better = new ArrayList<>(isBest ? List.of() : all.subList(0, own < 0 ? all.size() : own));
        Collections.reverse(better);
        return scored(better);
    }

    /** Whether all that matters of this input is known: a rule of one's own may also weigh how late work was. */
    boolean isExplained(ScoringInput input) {
        return !(input instanceof DeadlineInput) || item.strategy().equals(Optional.of(ScoringStrategies.deadline()));
    }

    /** Each as the form would say it, with its score. */
    private Map<String, BigDecimal> scored(List<? extends ScoringInput> others) {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        for (ScoringInput other : others) {
            item.scoreOf(other)
                    .ifPresent(score -> scores.put(other.shownActual().toString(), score));
        }
        return scores;
    }
}
