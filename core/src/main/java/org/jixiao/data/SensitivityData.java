package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the points of one item depend on its actual.
 *
 * <p>维护人员数量, 18人/年, 5.00 more to gain: between 0 and 24人/年 one more changes the points by 0.83333333….
 *
 * @param row the place of the row among the indicators of the form, counted from 0: {@code 2}; null for 预算执行率
 * @param key the caller's own key of the row; null where it has none
 * @param path the names of the three levels: {@code 产出指标}, {@code 数量指标}, {@code 总带宽}; {@code 预算执行率} alone for that item
 * @param toGain weight − score; all of the weight where points are open: {@code 5.00}
 * @param unexplained whether more could be earned and nothing is known of how: no actual, or a strategy without a curve
 * @param actual the actual as a number in {@code unit}: {@code 18}; null where it is none, or the strategy has no curve
 * @param unit of the target: {@code 人/年}; null likewise
 * @param unitLabel what the unit is called: {@code 人/年}, person/year
 * @param perUnit the exact points for one more unit, below 0 where less is better: {@code 0.83333333…}; null likewise
 * @param range the actuals for which that holds, in words; null where it holds for all, and likewise
 * @param fullMarks the actuals that earn the whole weight, in words, ascending
 * @param alternatives what the actual of an item that is no number could be instead
 * @param text the dependence in a few lines
 */
public record SensitivityData(
        @Nullable String row,
        @Nullable String key,
        List<String> path,
        String toGain,
        boolean unexplained,
        @Nullable String actual,
        @Nullable String unit,
        @Nullable String unitLabel,
        @Nullable String perUnit,
        @Nullable String range,
        List<String> fullMarks,
        List<Alternative> alternatives,
        String text)
        implements Serializable {
    /**
     * Copies lists, and refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public SensitivityData {
        path = list(path, "path");
        given(toGain, "toGain");
        fullMarks = list(fullMarks, "fullMarks");
        alternatives = list(alternatives, "alternatives");
        given(text, "text");
    }

    /**
     * What an actual could be instead: 优, with 10.00 points.
     *
     * @param actual as the form would say it: {@code 优}
     * @param score what it would earn without an award, with the decimals of the card: {@code 10.00}
     */
    public record Alternative(String actual, String score) implements Serializable {
        /**
         * Refuses null.
         *
         * @throws org.jixiao.value.InvalidValueException if a part is null
         */
        public Alternative {
            given(actual, "actual");
            given(score, "score");
        }
    }
}
