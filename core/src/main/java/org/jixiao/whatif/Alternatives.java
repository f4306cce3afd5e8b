package org.jixiao.whatif;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.whatif.Improvement.WordingChange;

/** What the actual of an item that is not a number could be instead, and what it would earn without an award. */
record Alternatives(ItemScore item, ScoringInput input) {
    /** All levels of a scale, best first; the last day that is on time; 达成. None for anything else. */
    List<WordingChange> all() {
        return scored(input.alternatives());
    }

    /** Those that are better than the actual, nearest first. */
    List<WordingChange> better() {
        List<? extends ScoringInput> all = input.alternatives();
        int own = all.stream().map(ScoringInput::shownActual).toList().indexOf(input.shownActual());
        int better = own >= 0 ? own : input.isMet() ? 0 : all.size();
        return scored(Lists.reverse(all.subList(0, better)));
    }

    /** Whether all that matters of this input is known: a rule of one's own may also weigh how late work was. */
    boolean isExplained() {
        return !(input instanceof DeadlineInput) || item.strategy().equals(Optional.of(ScoringStrategies.deadline()));
    }

    private List<WordingChange> scored(List<? extends ScoringInput> others) {
        return others.stream()
                .filter(other -> isExplained())
                .flatMap(other -> item
                        .scoreOf(other)
                        .map(score -> new WordingChange(
                                item,
                                score,
                                other.shownActual().toString(),
                                input.shownActual().toString(),
                                input.award().isPresent()))
                        .stream())
                .toList();
    }
}
