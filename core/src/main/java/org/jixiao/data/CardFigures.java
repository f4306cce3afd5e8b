package org.jixiao.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Scorecard;
import org.jspecify.annotations.Nullable;

/** The items of a card that stand on the form, each with its place, and how many decimals its figures are printed with. */
final class CardFigures {
    private final List<ItemScore> items = new ArrayList<>();
    private final IdentityHashMap<ItemScore, Place> places = new IdentityHashMap<>();

    /** Of scores and of what is made from them. */
    final OneScale scores;

    final OneScale weights;

    /** Of differences between a weight and a score. */
    final OneScale losses;

    private final Scorecard card;

    CardFigures(Scorecard card) {
        this.card = card;
        if (card.form().execution().isPresent()) {
            items.add(card.execution());
            places.put(card.execution(), Place.EXECUTION);
        }
        List<IndicatorScore> rows = card.indicators();
        for (int i = 0; i < rows.size(); i++) {
            items.add(rows.get(i));
            places.put(rows.get(i), Place.of(i, rows.get(i).indicator()));
        }
        int decimals = items.stream()
                .mapToInt(item -> item.rounding().value().scale())
                .max()
                .orElse(0);
        this.scores = new OneScale(decimals)
                .with(Stream.of(card.total(), card.highestTotal(), card.countedTotal(), card.highestCountedTotal()))
                .with(adjusted(card));
        this.weights = OneScale.of(
                Stream.concat(Stream.of(card.weight()), items.stream().map(ItemScore::weight)));
        this.losses = scores.or(weights);
    }

    List<ItemScore> items() {
        return items;
    }

    boolean isOnForm(ItemScore item) {
        return places.containsKey(item);
    }

    Place place(ItemScore item) {
        return Objects.requireNonNull(places.get(item));
    }

    private static Stream<BigDecimal> adjusted(Scorecard card) {
        return card.adjustedTotal().stream()
                .flatMap(adjusted -> Stream.of(
                        adjusted.added(), adjusted.highestAdded(), adjusted.taken(), adjusted.highestTaken()));
    }

    TotalData.@Nullable Adjusted adjusted(Locale locale) {
        return card.adjustedTotal()
                .map(adjusted -> new TotalData.Adjusted(
                        scores.text(adjusted.sum()),
                        scores.text(adjusted.added()),
                        scores.text(adjusted.taken()),
                        Figures.plain(adjusted.most()),
                        scores.text(adjusted.total()),
                        scores.text(adjusted.highest()),
                        adjusted.rules().stream()
                                .map(rule -> RuleData.of(rule, locale))
                                .toList(),
                        adjusted.text(locale)))
                .orElse(null);
    }

    TotalData.@Nullable Capped capped(Locale locale) {
        return card.cappedTotal()
                .map(capped -> new TotalData.Capped(
                        scores.text(capped.sum()),
                        Figures.share(capped.rate()),
                        Figures.plain(capped.ceiling()),
                        scores.text(capped.total()),
                        scores.text(capped.highest()),
                        RuleData.of(capped.rule(), locale),
                        capped.text(locale)))
                .orElse(null);
    }

    TotalData total() {
        BigDecimal least = card.total();
        return new TotalData(
                weights.text(card.weight()),
                scores.text(least),
                weights.text(card.open()),
                scores.text(least),
                scores.text(card.highestTotal()));
    }
}
