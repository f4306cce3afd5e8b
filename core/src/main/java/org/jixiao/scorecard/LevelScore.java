package org.jixiao.scorecard;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jixiao.scorecard.ItemScore.IndicatorScore;

/**
 * The score of a level-1 or level-2 indicator: the sum of the level below.
 *
 * @param name as the form says it
 * @param weight the points that could be earned
 * @param score the points earned
 * @param open the points that could not be assessed
 * @param levels the level below; empty under level 2
 * @param indicators all indicators below, in the order of the form
 */
public record LevelScore(
        String name,
        BigDecimal weight,
        BigDecimal score,
        BigDecimal open,
        List<LevelScore> levels,
        List<IndicatorScore> indicators)
        implements Serializable {
    /**
     * Refuses null.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null
     */
    public LevelScore {
        given(name, "name");
        given(weight, "weight");
        given(score, "score");
        given(open, "open");
        given(levels, "levels").forEach(level -> given(level, "levels"));
        given(indicators, "indicators").forEach(row -> given(row, "indicators"));
        levels = List.copyOf(levels);
        indicators = List.copyOf(indicators);
    }

    /** The level-1 scores of these indicators, with the level-2 scores below them. */
    static List<LevelScore> treeOf(List<IndicatorScore> indicators) {
        List<LevelScore> level1 = new ArrayList<>();
        for (NamedRows<IndicatorScore> group :
                NamedRows.of(indicators, row -> row.indicator().path().level1())) {
            List<LevelScore> level2 = new ArrayList<>();
            for (NamedRows<IndicatorScore> below :
                    NamedRows.of(group.rows(), row -> row.indicator().path().level2())) {
                level2.add(new LevelScore(
                        below.name(),
                        sum(below.rows(), ItemScore::weight),
                        earned(below.rows()),
                        sum(below.rows(), ItemScore::open),
                        List.of(),
                        below.rows()));
            }
            level1.add(new LevelScore(
                    group.name(),
                    sum(level2, LevelScore::weight),
                    sum(level2, LevelScore::score),
                    sum(level2, LevelScore::open),
                    level2,
                    group.rows()));
        }
        return List.copyOf(level1);
    }

    private static BigDecimal earned(List<IndicatorScore> rows) {
        Points.Sum sum = new Points.Sum();
        rows.forEach(row -> sum.add(row.points()));
        return sum.total();
    }

    private static <T> BigDecimal sum(List<T> parts, Function<? super T, BigDecimal> points) {
        BigDecimal sum = BigDecimal.ZERO;
        for (T part : parts) {
            sum = sum.add(points.apply(part));
        }
        return sum;
    }
}
