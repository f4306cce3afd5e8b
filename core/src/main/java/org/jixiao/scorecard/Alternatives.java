package org.jixiao.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jixiao.form.RatingLevel;
import org.jixiao.form.RatingScale;
import org.jixiao.rule.RuleSet;
import org.jixiao.scoring.Attainment;
import org.jixiao.scoring.DeadlineInput;
import org.jixiao.scoring.ProseInput;
import org.jixiao.scoring.RatingInput;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringStrategies;

/** What the actual of an item that is no number could say instead, and what it would earn without an award. */
final class Alternatives {
    private final ItemPoints points;
    private final ItemScore item;
    private final RuleSet rules;

    Alternatives(ItemPoints points) {
        this.points = points;
        this.item = points.item();
        this.rules = points.card().rules();
    }

    /** All levels of a scale, best first; the last day that is on time; 达成. None for anything else. */
    List<Answer.Alternative> all(ScoringInput input) {
        if (input instanceof RatingInput rating) {
            return of(rating, rating.target().scale().levels());
        }
        if (input instanceof DeadlineInput deadline && isSaid(deadline)) {
            DeadlineInput onTime =
                    DeadlineInput.of(deadline.weight(), deadline.due(), deadline.due(), Optional.empty());
            Score score = Guard.score(item.where(), AppliedStrategy.ofDeadline(item, rules), onTime);
            return list(deadline.due().toString(), score);
        }
        if (input instanceof ProseInput words) {
            String attained = RatingScale.ATTAINMENT.top().name();
            ProseInput done = ProseInput.of(words.weight(), words.target(), attained, Optional.empty(), words.step());
            return list(attained, Guard.score(item.where(), AppliedStrategy.ofWords(item, rules), done));
        }
        return List.of();
    }

    /** Those that are better than the actual, nearest first. */
    List<Answer.Alternative> better(ScoringInput input) {
        if (input instanceof RatingInput rating) {
            RatingScale scale = rating.target().scale();
            List<RatingLevel> better = new ArrayList<>(scale.levels().subList(0, scale.rank(rating.level())));
            Collections.reverse(better);
            return of(rating, better);
        }
        boolean isBest = input instanceof ProseInput words
                ? words.attainment().equals(Optional.of(Attainment.ATTAINED))
                : input.isMet();
        return isBest ? List.of() : all(input);
    }

    /** Whether all that matters of this input is known: a rule of one's own may also weigh how late it was. */
    boolean isSaid(ScoringInput input) {
        return !(input instanceof DeadlineInput)
                || AppliedStrategy.ofDeadline(item, rules).equals(ScoringStrategies.deadline());
    }

    private List<Answer.Alternative> of(RatingInput rating, List<RatingLevel> levels) {
        List<Answer.Alternative> scores = new ArrayList<>();
        for (RatingLevel level : levels) {
            RatingInput other =
                    RatingInput.of(rating.weight(), rating.target(), level, Optional.empty(), rating.step());
            scores.addAll(list(level.name(), Guard.score(item.where(), AppliedStrategy.ofRating(item, rules), other)));
        }
        return scores;
    }

    private List<Answer.Alternative> list(String actual, Score score) {
        Optional<BigDecimal> earned = points.score(score);
        return earned.map(so -> new Answer.Alternative(actual, so)).stream().toList();
    }
}
