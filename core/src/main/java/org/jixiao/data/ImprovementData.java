package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest change of one actual that lifts the form to its next grade, all other items as they are.
 *
 * <p>维护人员数量: from 18 to 19.68人/年, a change of 1.68, 0.07 of the target; it earns 16.40 instead of 15.00 points.
 *
 * @param row the place of the row among the indicators of the form, counted from 0: {@code 2}; null for 预算执行率
 * @param key the caller's own key of the row; null where it has none
 * @param path the names of the three levels: {@code 产出指标}, {@code 数量指标}, {@code 总带宽}; {@code 预算执行率} alone for that item
 * @param score what the item would earn, with the decimals of the card: {@code 16.40}
 * @param presentScore what it earns now: {@code 15.00}; null where its points are open
 * @param actual the actual that does it, in words: {@code 不少于 19.68人/年且少于 96人/年}; a better level, the last day on time, or
 *     words for 达成
 * @param present the actual now: {@code 18人/年}
 * @param edge the nearest number that does it, in {@code unit}: {@code 19.68}; after eight decimals cut with an ellipsis;
 *     null where the actual is no number
 * @param edgeEnough whether that number itself does it, or only what lies beyond it; null where the actual is no number
 * @param unit of these numbers: {@code 人/年}; null where the actual is no number
 * @param unitLabel what the unit is called: {@code 人/年}, person/year
 * @param change edge − present, below 0 where less is needed: {@code 1.68}; null where the actual is no number
 * @param share the change as a share of the target, 0 or more: {@code 0.07}; null where the target is 0 or no number
 * @param awardAside whether an evaluator awarded the present score and would have to award it anew
 * @param text the way in a line
 */
public record ImprovementData(
        @Nullable String row,
        @Nullable String key,
        List<String> path,
        String score,
        @Nullable String presentScore,
        String actual,
        String present,
        @Nullable String edge,
        @Nullable Boolean edgeEnough,
        @Nullable String unit,
        @Nullable String unitLabel,
        @Nullable String change,
        @Nullable String share,
        boolean awardAside,
        String text)
        implements Serializable {
    /**
     * Copies lists, and refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public ImprovementData {
        path = list(path, "path");
        given(score, "score");
        given(actual, "actual");
        given(present, "present");
        given(text, "text");
    }
}
