package org.jixiao.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/**
 * The grade above that of a scorecard.
 *
 * @param grade the next better one
 * @param missing the points from the total to the edge of its band, 0 or more
 * @param isEnough whether the edge belongs to the band, or only more points do
 */
record NextGrade(Grade grade, Fraction missing, boolean isEnough) {
    /** Empty where the grade is the best one, or open points leave it undecided. */
    static Optional<NextGrade> of(Scorecard card) {
        if (card.grade().isEmpty()) {
            return Optional.empty();
        }
        Fraction total = Fraction.of(card.total());
        List<Bands.Band<Grade>> ascending = card.gradeBands().value().list();
        return ascending.stream()
                .filter(band -> band.value().compareTo(card.grade().get()) < 0)
                .findFirst()
                .map(band -> of(band.value(), band.interval(), total));
    }

    private static NextGrade of(Grade grade, Interval totals, Fraction total) {
        return new NextGrade(grade, totals.low().orElseThrow().minus(total), totals.includesLow());
    }

    /** The least score of an item that lifts the total so far, all other items as they are. */
    BigDecimal scoreNeededOf(ItemScore item) {
        return Threshold.leastScore(
                Fraction.of(item.score().orElse(BigDecimal.ZERO)).plus(missing),
                isEnough,
                item.rounding().value());
    }
}
