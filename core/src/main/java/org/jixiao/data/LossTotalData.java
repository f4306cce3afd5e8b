package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;

/**
 * The points of one group of items of many forms: 产出指标/数量指标, 3 items of 150 points, of which 2 lost 36.75.
 *
 * @param level1 一级指标, 预算执行率 or 其他
 * @param level2 二级指标 or 其他; empty for 预算执行率
 * @param items how many, above 0: {@code 3}
 * @param losing how many of them lost points: {@code 2}
 * @param weight the points that could be earned: {@code 150}
 * @param lost the points lost: {@code 36.75}
 * @param open the points that could not be assessed: {@code 0}
 */
public record LossTotalData(
        String level1, String level2, String items, String losing, String weight, String lost, String open)
        implements Serializable {
    /**
     * Refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public LossTotalData {
        given(level1, "level1");
        given(level2, "level2");
        given(items, "items");
        given(losing, "losing");
        given(weight, "weight");
        given(lost, "lost");
        given(open, "open");
    }
}
