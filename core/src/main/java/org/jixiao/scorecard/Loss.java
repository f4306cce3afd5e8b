package org.jixiao.scorecard;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.form.RatingScale;
import org.jixiao.internal.Messages;
import org.jixiao.rule.RuleSet;
import org.jixiao.scoring.DeadlineInput;
import org.jixiao.scoring.ProseInput;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.RatingInput;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.value.Interval;

/**
 * Points that an item did not earn, and what would have earned them.
 *
 * @param item where they were lost
 * @param rules the rules that took them
 */
public record Loss(ItemScore item, RuleSet rules) implements Serializable {
    /** What was lost on these items, worst first; items that lost the same keep their order. */
    static List<Loss> worstFirst(List<ItemScore> items, RuleSet rules) {
        List<Sized> losses = new ArrayList<>(items.size());
        for (ItemScore item : items) {
            BigDecimal lost = item.lost();
            if (lost.signum() > 0) {
                losses.add(new Sized(new Loss(item, rules), lost));
            }
        }
        losses.sort(Comparator.comparing(Sized::points).reversed());
        return losses.stream().map(Sized::loss).toList();
    }

    /** A loss with its points, so that they are not reckoned anew for each comparison. */
    private record Sized(Loss loss, BigDecimal points) {}

    /** The points lost, above 0. */
    public BigDecimal points() {
        return item.lost();
    }

    /** The actuals that would have earned full marks, as numbers in the target's unit; empty where it is no number. */
    public Optional<Interval> fullMarks() {
        return item.derivation()
                .map(derivation -> derivation.input() instanceof QuantityInput input ? input : null)
                .flatMap(input -> AppliedStrategy.of(item, rules, input)
                        .curve(input)
                        .flatMap(curve -> curve.fullMarks(input.weight())));
    }

    /** What would have earned full marks, in words, in the language of {@code locale}: English, else Chinese. */
    public String wanted(Locale locale) {
        String wanted = item.derivation()
                .map(derivation -> wanted(derivation.input(), locale))
                .orElse("");
        return wanted.isEmpty() ? "" : Messages.text("loss.wanted", locale, wanted);
    }

    private String wanted(ScoringInput input, Locale locale) {
        if (input instanceof QuantityInput quantity) {
            return fullMarks()
                    .flatMap(interval -> IntervalWords.of(interval, quantity.unit(), locale))
                    .orElseGet(() -> quantity.shownTarget().toString());
        }
        if (input instanceof RatingInput rating) {
            RatingScale scale = rating.target().scale();
            int least = scale.rank(rating.target().leastLevel().orElse(scale.top()));
            return String.join(
                    "/",
                    scale.levels().subList(0, least + 1).stream()
                            .map(level -> level.name())
                            .toList());
        }
        if (input instanceof DeadlineInput deadline) {
            return Messages.text("loss.by", locale, deadline.due());
        }
        return input instanceof ProseInput prose ? prose.target() : "";
    }

    /** The derivation of the score and what would have earned full marks. */
    public String explain(Locale locale) {
        return item.explain(locale) + "\n  " + wanted(locale);
    }
}
