package org.jixiao.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.internal.Words;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.summary.Bounds;
import org.jixiao.summary.CellTotal;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jixiao.value.Rounding;
import org.jixiao.value.Unit;

/** Exact figures as reports print them. */
final class Figures {
    /** What stands where there is no figure. */
    static final String NONE = "—";

    private static final Rounding RATE = Rounding.of(2, RoundingMode.DOWN);
    private static final Rounding POINTS = Rounding.of(2, RoundingMode.HALF_UP);
    private static final int WAN_DECIMALS = 6;

    private Figures() {}

    /** A rate as forms print it: two decimals, the rest cut off. */
    static String percent(Fraction rate) {
        return percent(rate, RATE);
    }

    /** {@code part} of {@code all}: two decimals, rounded half up; no figure where there is nothing to be a part of. */
    static String share(long part, long all) {
        return all == 0 ? NONE : percent(Fraction.of(part, all), POINTS);
    }

    private static String percent(Fraction share, Rounding rounding) {
        BigDecimal percent = share.times(Fraction.of(100)).rounded(rounding);
        return percent.stripTrailingZeros().toPlainString() + "%";
    }

    /** An amount in 万元, cut with an ellipsis below a fen. */
    static String wan(Money amount) {
        return amount.in(MoneyUnit.WAN).toDecimalText(WAN_DECIMALS);
    }

    /** The sum of a cell of many forms in 万元; no figure where it was empty on all. */
    static String wan(CellTotal cell) {
        return cell.given() == 0 ? NONE : wan(cell.sum());
    }

    /** Points with two decimals, rounded half up; both bounds where open points keep them apart. */
    static String points(Optional<Bounds> figure) {
        return figure.map(bounds -> bounds.isDecided()
                        ? points(bounds.least())
                        : points(bounds.least()) + " – " + points(bounds.most()))
                .orElse(NONE);
    }

    private static String points(Fraction figure) {
        return figure.rounded(POINTS).toPlainString();
    }

    /** A difference with its sign: {@code +3.00}. */
    static String signed(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + points.toPlainString();
    }

    static String grade(Optional<Grade> grade, Words words) {
        return grade.map(given -> given.label(words.locale())).orElseGet(() -> words.of("grade.undecided"));
    }

    /** Points as they were given; no figure where there are none. */
    static String plain(Optional<BigDecimal> points) {
        return points.map(BigDecimal::toPlainString).orElse(NONE);
    }

    /** Points with so many decimals. */
    static String plain(BigDecimal points, int scale) {
        return points.setScale(Math.max(scale, points.scale())).toPlainString();
    }

    /** The decimals that the longest of these figures needs. */
    static int scale(Stream<BigDecimal> figures) {
        return figures.mapToInt(BigDecimal::scale).reduce(0, Math::max);
    }

    /** The score of an item; 0 while it is open. */
    static BigDecimal points(ItemScore item) {
        return item.score().orElse(BigDecimal.ZERO);
    }

    /** A number as pictures show it, cut with an ellipsis after two decimals. */
    static String cut(Fraction number) {
        return number.toDecimalText(2);
    }

    static String cut(Fraction number, Unit unit) {
        return cut(number) + unit.symbol();
    }
}
