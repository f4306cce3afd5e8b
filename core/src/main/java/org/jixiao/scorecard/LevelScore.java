package org.jixiao.scorecard;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    public LevelScore {
        levels = List.copyOf(levels);
        indicators = List.copyOf(indicators);
    }

    /** The level-1 scores of these indicators, with the level-2 scores below them. */
    static List<LevelScore> treeOf(List<IndicatorScore> indicators) {
        return grouped(
                indicators,
                row -> row.indicator().path().level1(),
                rows -> grouped(rows, row -> row.indicator().path().level2(), below -> List.of()));
    }

    private static List<LevelScore> grouped(
            List<IndicatorScore> rows,
            Function<IndicatorScore, String> name,
            Function<List<IndicatorScore>, List<LevelScore>> below) {
        Map<String, List<IndicatorScore>> groups =
                rows.stream().collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new LevelScore(
                        group.getKey(),
                        Points.sum(group.getValue(), ItemScore::weight),
                        Points.sum(group.getValue(), Points::earned),
                        Points.sum(group.getValue(), ItemScore::open),
                        below.apply(group.getValue()),
                        group.getValue()))
                .toList();
    }
}
