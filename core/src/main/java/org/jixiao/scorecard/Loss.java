package org.jixiao.scorecard;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
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
        // of each loss its units, negative so that the worst is the least, and its place in the lower half
        long[] sizes = new long[items.size()];
        int count = 0;
        int scale = items.get(0).steps().scale();
        for (int i = 0; i < sizes.length; i++) {
            ItemScore item = items.get(i);
            int units = item.lostUnits();
            if (units == ScoreSteps.NO_UNITS || item.steps().scale() != scale) {
                return byPoints(items);
            }
            if (units > 0) {
                sizes[count] = ((long) -units << Integer.SIZE) | i;
                count++;
            }
        }
        Arrays.sort(sizes, 0, count);
        Loss[] sorted = new Loss[count];
        for (int i = 0; i < count; i++) {
            sorted[i] = new Loss(items.get((int) sizes[i]));
        }
        return List.of(sorted);
    }

    /** The same of items that are not all scored in units of one decimal. */
    private static List<Loss> byPoints(List<ItemScore> items) {
        return items.stream()
                .map(Loss::new)
                .filter(loss -> loss.points().signum() > 0)
                .sorted(Comparator.comparing(Loss::points, Comparator.reverseOrder()))
                .toList();
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
