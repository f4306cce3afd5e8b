package org.jixiao.scorecard;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.form.IndicatorPath;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.value.internal.Checks;
import org.jixiao.value.internal.DecimalSum;

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
    /** So many names are compared one by one; of more, rows of one name are put together first. */
    private static final int FEW = 8;

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
        levels = Checks.list(levels, "levels");
        indicators = Checks.list(indicators, "indicators");
    }

    /** The level-1 scores of these indicators, with the level-2 scores below them. */
    static List<LevelScore> treeOf(List<IndicatorScore> indicators) {
        return levels(1, indicators, false);
    }

    /** A score for each name that a level has; {@code areTogether}: the rows of each are known to stand together. */
    private static List<LevelScore> levels(int level, List<IndicatorScore> rows, boolean areTogether) {
        List<LevelScore> levels = new ArrayList<>(FEW);
        for (int from = 0, to; from < rows.size(); from = to) {
            String name = nameOf(rows.get(from), level);
            to = from + 1;
            while (to < rows.size() && nameOf(rows.get(to), level).equals(name)) {
                to++;
            }
            if (!areTogether && (levels.size() == FEW || isAmong(levels, name))) {
                return levels(level, together(level, rows), true);
            }
            List<IndicatorScore> named = to == from + 1 ? List.of(rows.get(from)) : List.copyOf(rows.subList(from, to));
            levels.add(of(name, level == 1 ? levels(2, named, false) : List.of(), named));
        }
        return List.copyOf(levels);
    }

    private static boolean isAmong(List<LevelScore> levels, String name) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).name.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static List<IndicatorScore> together(int level, List<IndicatorScore> rows) {
        Map<String, List<IndicatorScore>> groups = new LinkedHashMap<>();
        for (IndicatorScore row : rows) {
            groups.computeIfAbsent(nameOf(row, level), name -> new ArrayList<>())
                    .add(row);
        }
        return groups.values().stream().flatMap(List::stream).toList();
    }

    private static String nameOf(IndicatorScore row, int level) {
        IndicatorPath path = row.indicator().path();
        return level == 1 ? path.level1() : path.level2();
    }

    private static LevelScore of(String name, List<LevelScore> below, List<IndicatorScore> rows) {
        if (rows.size() == 1) {
            IndicatorScore row = rows.get(0);
            return new LevelScore(name, row.weight(), row.earned(), row.open(), below, rows);
        }
        PointSum score = new PointSum();
        DecimalSum weight = new DecimalSum();
        DecimalSum open = new DecimalSum();
        for (int i = 0; i < rows.size(); i++) {
            IndicatorScore row = rows.get(i);
            weight.add(row.weight());
            score.add(row);
            open.add(row.open());
        }
        return new LevelScore(name, weight.total(), score.total(), open.total(), below, rows);
    }
}
