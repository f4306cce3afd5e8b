package org.jixiao.testkit.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;

/** Law 1: nobody earns less than nothing or more than there is, in more decimals than the rules keep. */
public final class Bounds {
    private Bounds() {}

    /** Every score lies between 0 and its weight. */
    public static void ofItems(Scorecard card) {
        for (ItemScore item : card.items()) {
            item.score()
                    .ifPresent(score ->
                            assertThat(score).as(item.where()).isNotNegative().isLessThanOrEqualTo(item.weight()));
            assertThat(item.lost()).as(item.where()).isNotNegative();
        }
    }

    /** The total lies between 0 and all weights. */
    public static void ofTotal(Scorecard card) {
        BigDecimal weights = card.items().stream()
                .filter(item -> !card.isOutsideTotal(item))
                .map(ItemScore::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(card.total()).isNotNegative().isLessThanOrEqualTo(card.highestTotal());
        assertThat(card.highestTotal()).isLessThanOrEqualTo(weights);
        BigDecimal added =
                card.adjustedTotal().map(adjusted -> adjusted.highestAdded()).orElse(BigDecimal.ZERO);
        assertThat(card.countedTotal())
                .isNotNegative()
                .isLessThanOrEqualTo(card.total().add(added));
        assertThat(card.highestCountedTotal())
                .isLessThanOrEqualTo(card.highestTotal().add(added));
        assertThat(card.countedTotal()).isLessThanOrEqualTo(card.highestCountedTotal());
        card.adjustedTotal()
                .ifPresent(adjusted -> assertThat(card.highestCountedTotal()).isLessThanOrEqualTo(adjusted.most()));
        card.totalCeiling()
                .ifPresent(most -> assertThat(card.highestCountedTotal()).isLessThanOrEqualTo(most));
    }

    /** Every score has so many decimals. */
    public static void decimals(Scorecard card, int scale, int executionScale) {
        card.execution()
                .score()
                .ifPresent(score -> assertThat(score.scale())
                        .as("decimals of " + card.execution().where())
                        .isEqualTo(executionScale));
        card.indicators()
                .forEach(item -> item.score()
                        .ifPresent(score -> assertThat(score.scale())
                                .as("decimals of " + item.where())
                                .isEqualTo(scale)));
    }
}
