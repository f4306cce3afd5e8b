package org.jixiao.scorecard;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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
        return levels(1, indicators.toArray(IndicatorScore[]::new), false);
    }

    /** A score for each name that a level has; {@code areTogether}: the rows of each are known to stand together. */
    private static List<LevelScore> levels(int level, IndicatorScore[] rows, boolean areTogether) {
        LevelScore[] levels = new LevelScore[areTogether ? rows.length : Math.min(FEW, rows.length)];
        int count = 0;
        for (int from = 0, to; from < rows.length; from = to) {
            String name = nameOf(rows[from], level);
            to = from + 1;
            while (to < rows.length && nameOf(rows[to], level).equals(name)) {
                to++;
            }
            if (!areTogether && (count == FEW || isAmong(levels, count, name))) {
                return levels(level, together(level, rows), true);
            }
            IndicatorScore[] named = from == 0 && to == rows.length ? rows : Arrays.copyOfRange(rows, from, to);
            levels[count] = of(name, level == 1 ? levels(2, named, false) : List.of(), named);
            count++;
        }
        return listOf(count == levels.length ? levels : Arrays.copyOf(levels, count));
    }

    private static boolean isAmong(LevelScore[] levels, int count, String name) {
        for (int i = 0; i < count; i++) {
            if (levels[i].name.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Of one element or two without an array: most levels have no more. */
    private static <T> List<T> listOf(T[] all) {
        return switch (all.length) {
            case 1 -> List.of(all[0]);
            case 2 -> List.of(all[0], all[1]);
            default -> List.of(all);
        };
    }

    private static IndicatorScore[] together(int level, IndicatorScore[] rows) {
        Map<String, List<IndicatorScore>> groups = new LinkedHashMap<>();
        for (IndicatorScore row : rows) {
            groups.computeIfAbsent(nameOf(row, level), name -> new ArrayList<>())
                    .add(row);
        }
        return groups.values().stream().flatMap(List::stream).toArray(IndicatorScore[]::new);
    }

    private static String nameOf(IndicatorScore row, int level) {
        IndicatorPath path = row.indicator().path();
        return level == 1 ? path.level1() : path.level2();
    }

    private static LevelScore of(String name, List<LevelScore> below, IndicatorScore[] rows) {
        if (rows.length == 1) {
            IndicatorScore row = rows[0];
            return new LevelScore(name, row.weight(), row.earned(), row.open(), below, List.of(row));
        }
        PointSum score = new PointSum();
        DecimalSum weight = new DecimalSum();
        DecimalSum open = new DecimalSum();
        for (IndicatorScore row : rows) {
            weight.add(row.weight());
            score.add(row);
            open.add(row.open());
        }
        return new LevelScore(name, weight.total(), score.total(), open.total(), below, listOf(rows));
    }
}
