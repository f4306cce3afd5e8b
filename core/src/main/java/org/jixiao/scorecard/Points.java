package org.jixiao.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Function;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/** Sums of points, and the one rounding of a score. */
final class Points {
    private Points() {}

    static <T> BigDecimal sum(Collection<? extends T> items, Function<? super T, BigDecimal> points) {
        BigDecimal sum = BigDecimal.ZERO;
        for (T item : items) {
            sum = sum.add(points.apply(item));
        }
        return sum;
    }

    static BigDecimal earned(ItemScore item) {
        return item.score().orElse(BigDecimal.ZERO);
    }

    /**
     * The exact score with the decimals and mode of the rules. Where a weight has more decimals than the rules keep,
     * rounding up could lift a score above its weight; it is then cut instead, since no score exceeds its weight.
     */
    static BigDecimal rounded(Fraction exact, Rounding rounding, BigDecimal weight) {
        BigDecimal score = exact.rounded(rounding);
        return score.compareTo(weight) > 0 ? exact.rounded(Rounding.of(rounding.scale(), RoundingMode.DOWN)) : score;
    }
}
