package org.jixiao.scorecard;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.internal.Messages;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Interval;
import org.jixiao.value.internal.IntervalWords;

/**
 * Points that an item did not earn, and what would have earned them.
 *
 * @param item where they were lost
 */
public record Loss(ItemScore item) implements Serializable {
    /**
     * Refuses null.
     *
     * @throws org.jixiao.value.InvalidValueException if the item is null
     */
    public Loss {
        given(item, "item");
    }

    /** What was lost on these items, worst first; items that lost the same keep their order. */
    static List<Loss> worstFirst(List<ItemScore> items) {
        Sized[] losses = new Sized[items.size()];
        int count = 0;
        for (int i = 0; i < losses.length; i++) {
            BigDecimal lost = items.get(i).lost();
            if (lost.signum() > 0) {
                losses[count] = new Sized(new Loss(items.get(i)), lost);
                count++;
            }
        }
        Arrays.sort(losses, 0, count);
        Loss[] sorted = new Loss[count];
        for (int i = 0; i < count; i++) {
            sorted[i] = losses[i].loss();
        }
        return List.of(sorted);
    }

    /** A loss with its points, so that they are not computed again for each comparison. */
    private record Sized(Loss loss, BigDecimal points) implements Comparable<Sized> {
        /** Worst first. */
        @Override
        public int compareTo(Sized other) {
            return other.points.compareTo(points);
        }
    }

    /** The points lost, above 0. */
    public BigDecimal points() {
        return item.lost();
    }

    /**
     * The actuals that would have earned full marks, as numbers in the target's unit; empty where the item is not a number, where
     * they are no single interval, or where there are none.
     */
    public Optional<Interval> fullMarks() {
        return item.curve().flatMap(curve -> curve.fullMarks(item.fullMarks()));
    }

    /** What would have earned full marks, in words, in the language of {@code locale}: Chinese, else English. */
    public String wanted(Locale locale) {
        given(locale, "locale");
        String wanted = item.derivation().map(score -> wanted(score, locale)).orElse("");
        return wanted.isEmpty() ? "" : Messages.text("loss.wanted", locale, wanted);
    }

    private String wanted(Score score, Locale locale) {
        ScoringInput input = score.input();
        return input instanceof QuantityInput number
                ? fullMarks()
                        .flatMap(interval -> IntervalWords.of(interval, number.unit(), locale))
                        .orElseGet(() -> input.wanted(locale))
                : input.wanted(locale);
    }

    /** The derivation of the score and what would have earned full marks. */
    public String explain(Locale locale) {
        return item.explain(locale) + "\n  " + wanted(locale);
    }
}
