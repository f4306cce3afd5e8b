package org.jixiao.data;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A further column of scores beside 得分: 复核得分 or 财政得分.
 *
 * <p>复核得分 40 beside 得分 60: MATCH where ours is 40, difference −20.
 *
 * @param published as printed: {@code 40}
 * @param verdict how it compares with ours: {@code MATCH}, {@code ROUNDING}, {@code DIFFERS} or {@code NOT_ASSESSABLE}; null
 *     where there is nothing to compare
 * @param verdictLabel the same in words: {@code 一致}
 * @param difference the points more than 得分, below 0 where it gives less: {@code -20}; null where one of the two is no
 *     number
 */
public record OtherScoreData(
        @Nullable String published,
        @Nullable String verdict,
        @Nullable String verdictLabel,
        @Nullable String difference)
        implements Serializable {
    /**
     * Refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public OtherScoreData {}
}
