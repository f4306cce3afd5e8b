package org.jixiao.testkit.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.testkit.oracle.OracleCard;
import org.jixiao.testkit.oracle.OracleItem;
import org.jixiao.testkit.oracle.Ratio;

/** Law 6: library and oracle come to the same figures. */
public final class Agreement {
    private Agreement() {}

    /** Every figure of a card, its grade included. */
    public static void check(Scorecard card, OracleCard expected) {
        agree(card.execution(), expected.execution());
        assertThat(card.execution().rate().map(Ratio::read)).isEqualTo(expected.rate());
        List<IndicatorScore> rows = card.indicators();
        assertThat(rows).hasSameSizeAs(expected.indicators());
        for (int i = 0; i < rows.size(); i++) {
            agree(rows.get(i), expected.indicators().get(i));
        }
        assertThat(Ratio.of(card.total())).as("total").isEqualTo(expected.total());
        assertThat(Ratio.of(card.highestTotal())).as("highest total").isEqualTo(expected.highestTotal());
        assertThat(Ratio.of(card.countedTotal())).as("total that counts").isEqualTo(expected.countedTotal());
        assertThat(Ratio.of(card.highestCountedTotal()))
                .as("highest total that counts")
                .isEqualTo(expected.highestCountedTotal());
        assertThat(Ratio.of(card.open())).as("open points").isEqualTo(expected.open());
        assertThat(card.grade().map(Grade::label))
                .as("grade of " + card.total())
                .isEqualTo(expected.grade());
    }

    /** What the row says; nothing of the execution. */
    private static String written(ItemScore item) {
        return item instanceof IndicatorScore row
                ? " for " + row.indicator().target() + " → " + row.indicator().actual()
                : "";
    }

    private static void agree(ItemScore item, OracleItem expected) {
        String where = item + written(item);
        assertThat(Ratio.of(item.weight())).as("weight of " + where).isEqualTo(expected.weight());
        assertThat(item.exact().map(Ratio::read)).as("exact score of " + where).isEqualTo(expected.exact());
        Optional<Ratio> score = item.score().map(Ratio::of);
        assertThat(score).as("score of " + where).isEqualTo(expected.score());
    }
}
