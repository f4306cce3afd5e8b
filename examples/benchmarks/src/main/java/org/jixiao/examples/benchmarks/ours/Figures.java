package org.jixiao.examples.benchmarks.ours;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.finding.Finding;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.LevelScore;
import org.jixiao.scorecard.Loss;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;

/**
 * Every figure that a scorecard answers, read once.
 *
 * @param card the scorecard
 * @param total 总分
 * @param open the points still open
 * @param highest the most the total can become
 * @param grade 等级
 * @param levels levels 1 and 2
 * @param losses where points were lost
 * @param findings of the form and of its items
 * @param items each item's figures
 */
public record Figures(
        Scorecard card,
        BigDecimal total,
        BigDecimal open,
        BigDecimal highest,
        Optional<Grade> grade,
        List<LevelScore> levels,
        List<Loss> losses,
        List<Finding> findings,
        List<Item> items) {
    /** One item: weight, exact and rounded score, points lost and open. */
    public record Item(
            BigDecimal weight, Optional<Fraction> exact, Optional<BigDecimal> score, BigDecimal lost, BigDecimal open) {
        static Item of(ItemScore score) {
            return new Item(score.weight(), score.exact(), score.score(), score.lost(), score.open());
        }
    }

    static Figures of(Scorecard card) {
        List<ItemScore> scores = card.items();
        List<Item> items = new ArrayList<>(scores.size());
        for (ItemScore score : scores) {
            items.add(Item.of(score));
        }
        return new Figures(
                card,
                card.total(),
                card.open(),
                card.highestTotal(),
                card.grade(),
                card.levels(),
                card.losses(),
                card.findings(),
                items);
    }
}
