package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points that an item did not earn, and what would have earned them.
 *
 * <p>3.00 points at 产出指标/数量指标/实施方案; 得满分需：不少于 1份且少于 3份.
 *
 * @param row the place of the row among the indicators of the form, counted from 0: {@code 2}; null for 预算执行率
 * @param key the caller's own key of the row; null where it has none
 * @param path the names of the three levels: {@code 产出指标}, {@code 数量指标}, {@code 总带宽}; {@code 预算执行率} alone for that item
 * @param points weight − score, above 0: {@code 3.00}
 * @param wanted what would have earned full marks, in words; null where nothing is known of it
 */
public record LossData(
        @Nullable String row,
        @Nullable String key,
        List<String> path,
        String points,
        @Nullable String wanted) implements Serializable {
    /**
     * Copies lists, and refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public LossData {
        path = list(path, "path");
        given(points, "points");
    }
}
