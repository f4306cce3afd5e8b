package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.List;

/**
 * The score of a level-1 or level-2 indicator: the sum of the level below.
 *
 * <p>产出指标 of 40 points, of which 37.00 were earned and 0 are open.
 *
 * @param name as the form says it: {@code 产出指标}
 * @param weight the points that could be earned, 0 or more: {@code 40}
 * @param score the points earned, from 0 to the weight: {@code 37.00}
 * @param open the points that could not be assessed: {@code 0}
 * @param levels the level below; empty under level 2
 */
public record LevelData(String name, String weight, String score, String open, List<LevelData> levels)
        implements Serializable {
    /**
     * Copies lists, and refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public LevelData {
        given(name, "name");
        given(weight, "weight");
        given(score, "score");
        given(open, "open");
        levels = list(levels, "levels");
    }
}
