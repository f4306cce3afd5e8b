package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import com.google.common.collect.MinMaxPriorityQueue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jixiao.scorecard.Scorecard;

/**
 * Forms in the order of their totals.
 *
 * <p>Equal totals share a rank and stand in the order of project name, form hash and rule set, so that the order in which the
 * forms came changes nothing. While points of a form are open, its total is the least it can become. Immutable.
 *
 * @param forms those that were asked for, first rank first
 * @param outOf how many forms there were
 */
public record Ranking(List<Place> forms, long outOf) implements Serializable {
    private static final Comparator<Scorecard> NAMES = Comparator.<Scorecard, String>comparing(
                    card -> card.form().project())
            .thenComparing(card -> card.stamp().formHash())
            .thenComparing(card -> card.ruleSetId());

    private static final Comparator<Scorecard> BEST_FIRST =
            Comparator.comparing(Scorecard::countedTotal).reversed().thenComparing(NAMES);
    private static final Comparator<Scorecard> WORST_FIRST =
            Comparator.comparing(Scorecard::countedTotal).thenComparing(NAMES);

    /**
     * Takes some of so many forms.
     *
     * @throws org.jixiao.value.InvalidValueException if there are more places than forms
     */
    public Ranking {
        given(forms, "forms").forEach(place -> given(place, "place"));
        forms = List.copyOf(forms);
        if (forms.size() > outOf) {
            throw Impossible.figures(forms.size(), outOf);
        }
    }

    /**
     * One form in its place.
     *
     * @param rank from 1; equal totals share a rank, and the next rank leaves out as many as share it: 1, 2, 2, 4
     * @param card the form
     */
    public record Place(long rank, Scorecard card) implements Serializable {
        /**
         * Takes a rank from 1.
         *
         * @throws org.jixiao.value.InvalidValueException if it is below 1
         */
        public Place {
            given(card, "card");
            if (rank < 1) {
                throw Impossible.figures(rank, card);
            }
        }

        /** {@code 2 某项目 2024: 99.99 优}. */
        @Override
        public String toString() {
            return rank + " " + card;
        }
    }

    /** All of them, best total first. */
    public static Ranking of(Collection<Scorecard> cards) {
        return ranked(given(cards, "cards").stream().sorted(BEST_FIRST).toList(), cards.size());
    }

    /**
     * Collects the {@code count} best, best total first; of any number of forms no more than these are kept.
     *
     * @throws org.jixiao.value.InvalidValueException if {@code count} is not above 0
     */
    public static Collector<Scorecard, ?, Ranking> best(int count) {
        return firstOf(count, BEST_FIRST);
    }

    /**
     * Collects the {@code count} worst, worst total first, ranks counted from the worst; of any number of forms no more than
     * these are kept.
     *
     * @throws org.jixiao.value.InvalidValueException if {@code count} is not above 0
     */
    public static Collector<Scorecard, ?, Ranking> worst(int count) {
        return firstOf(count, WORST_FIRST);
    }

    private static Collector<Scorecard, ?, Ranking> firstOf(int count, Comparator<Scorecard> order) {
        if (count <= 0) {
            throw invalid("summary.count", Integer.toString(count));
        }
        Collector<Scorecard, ?, Collection<Scorecard>> first = Collectors.toCollection(
                () -> MinMaxPriorityQueue.orderedBy(order).maximumSize(count).create());
        return Collectors.mapping(
                card -> given(card, "card"),
                Collectors.teeing(
                        first,
                        Collectors.counting(),
                        (few, all) -> ranked(few.stream().sorted(order).toList(), all)));
    }

    private static Ranking ranked(List<Scorecard> inOrder, long outOf) {
        List<Place> ranks = new ArrayList<>(inOrder.size());
        long rank = 0;
        BigDecimal last = BigDecimal.ZERO;
        for (Scorecard card : inOrder) {
            BigDecimal total = card.countedTotal();
            if (ranks.isEmpty() || total.compareTo(last) != 0) {
                rank = ranks.size() + 1L;
                last = total;
            }
            ranks.add(new Place(rank, card));
        }
        return new Ranking(ranks, outOf);
    }
}
